import Playbook

/// A sentence that a colleague of the receiver has been told too: people of one company compare their mail.
enum SameSentence: DraftRule {
    static let name = DraftCheckName.sameSentence

    static func findings(on draft: DraftUnderCheck) -> [String] {
        draft.echoes.map { echo in
            let more = echo.count > 1 ? " and \(echo.count - 1) more" : ""
            return "it tells \(echo.name) the same (draft \(echo.draft.number)): “\(echo.sentence)”\(more)"
        }
    }
}
