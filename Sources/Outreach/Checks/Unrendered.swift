import Playbook

/// Template language that was typed into a draft, where nobody renders it any more.
enum Unrendered: DraftCheck {
    static let name = DraftCheckName.unrendered

    static func findings(on draft: DraftUnderCheck) -> [String] {
        // A value may look like anything; what the template or a hand wrote may not.
        let isThere = draft.draft.spans.contains { span in
            span.citation == nil && (span.text.contains("{{") || span.text.contains("{%"))
        }
        return isThere ? ["it says {{ … }} or {% … %}, which nobody fills in any more"] : []
    }
}
