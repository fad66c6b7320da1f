import Playbook

/// Template language that was typed into a draft, where nobody renders it any more.
enum Unrendered: DraftRule {
    static let name = DraftCheckName.unrendered

    static func findings(on draft: DraftUnderCheck) -> [String] {
        // A value may look like anything; what the template or a hand wrote may not.
        let isThere = draft.draft.spans.contains { span in
            // A byte first: hardly any text has a brace at all.
            span.citation == nil && span.text.utf8.contains(UInt8(ascii: "{"))
                && (span.text.contains("{{") || span.text.contains("{%"))
        }
        return isThere ? ["it says {{ … }} or {% … %}, which nobody fills in any more"] : []
    }
}
