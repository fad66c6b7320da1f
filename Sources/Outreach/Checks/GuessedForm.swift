import Playbook

/// A name that was bent by a rule which may not fit it.
enum GuessedForm: DraftRule {
    static let name = DraftCheckName.guessedForm

    static func findings(on draft: DraftUnderCheck) -> [String] {
        var told: Set<String> = []
        return draft.draft.spans.compactMap { span in
            guard let citation = span.citation, let guess = citation.guess, told.insert(span.text).inserted else {
                return nil
            }
            return "“\(span.text)” is a guess: \(guess). Settle it with: name set"
        }
    }
}
