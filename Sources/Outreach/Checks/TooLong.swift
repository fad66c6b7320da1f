import Playbook

/// A message with more characters than its channel takes, or than its template allows.
enum TooLong: DraftRule {
    static let name = DraftCheckName.tooLong

    static func findings(on draft: DraftUnderCheck) -> [String] {
        guard let limit = draft.maxLength else { return [] }
        // Rendered text is never longer than its Markdown, and almost every message is far below its limit.
        guard draft.draft.body.utf8.count > limit else { return [] }
        let length = DraftText.bodyText(of: draft.draft).count
        return length > limit ? ["it is \(length) characters long; the limit is \(limit)"] : []
    }
}
