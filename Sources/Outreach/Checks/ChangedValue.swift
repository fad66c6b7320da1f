import Playbook

/// A personalised value that somebody wrote over, so that it no longer says what its source says.
enum ChangedValue: DraftRule {
    static let name = DraftCheckName.changedValue

    static func findings(on draft: DraftUnderCheck) -> [String] {
        draft.draft.spans.compactMap { span in
            guard let citation = span.citation, citation.origin == DraftRevision.editedOrigin else { return nil }
            let shown = span.text.count > 60 ? span.text.prefix(60) + "…" : span.text[...]
            return "“\(shown)” was written by hand over {{ \(citation.variable) }} and has no source"
        }
    }
}
