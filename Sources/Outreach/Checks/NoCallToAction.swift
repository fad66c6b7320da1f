import Playbook

/// A message that asks for nothing: no question, and no sentence besides the greeting.
enum NoCallToAction: DraftRule {
    static let name = DraftCheckName.noCallToAction
    /// “Thanks.” asks for nothing; “Tell me when.” does.
    private static let leastWords = 3

    static func findings(on draft: DraftUnderCheck) -> [String] {
        var text = ""
        for span in draft.draft.spans where span.field == .body && span.part == MessageParts.callToAction {
            text += span.text
        }
        // A question is the common case, and quickly seen.
        if text.utf8.contains(UInt8(ascii: "?")) { return [] }
        let asks = text.split(whereSeparator: \.isNewline).contains { line in
            line.split(whereSeparator: { ".!:".contains($0) }).contains { sentence in
                sentence.endIndex < line.endIndex && sentence.split(separator: " ").count >= leastWords
            }
        }
        return asks ? [] : ["it asks for nothing under \(MessageParts.callToAction)"]
    }
}
