/// What somebody wrote in a reply, without the message that they answer below it.
enum ReplyText {
    /// The writer's own words on one line.
    ///
    /// - Parameter limit: The most characters; longer text ends in an ellipsis.
    static func text(_ body: String, limit: Int) -> String {
        var own: [Substring] = []
        let lines = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let text = line.trimmingSpaces
            // An attribution may be broken over two lines.
            let next = index + 1 < lines.count ? lines[index + 1].trimmingSpaces : ""
            if endsOwnText(text, next: next) { break }
            if text.hasPrefix(">") { continue }
            own.append(text)
        }
        let whole = OneLineText.text(own.joined(separator: " "))
        return whole.count > limit ? whole.prefix(limit - 1) + "…" : whole
    }

    private static let attributions = [
        "wrote:", "kirjoitti:", "skrev:", "schrieb:", "écrit :", "a écrit :", "escribió:", "ha scritto:",
    ]
    private static let middles = [" kirjoitti ", " skrev ", " schrieb ", " wrote "]
    private static let divisions = [
        "-----original message-----", "-----alkuperäinen viesti-----", "-----ursprungligt meddelande-----",
        "---------- forwarded message", "begin forwarded message:", "________________________________",
    ]
    private static let headers: [(from: String, sent: [String])] = [
        ("from:", ["sent:", "date:"]), ("lähettäjä:", ["lähetetty:", "päivämäärä:"]), ("från:", ["skickat:"]),
        ("von:", ["gesendet:"]),
    ]

    /// Whether the message that is answered begins with this line.
    private static func endsOwnText(_ line: Substring, next: Substring) -> Bool {
        guard !line.isEmpty, line.utf8.count < 1000 else { return false }
        let text = line.lowercased()
        // The signature's mark; what follows it is no answer.
        if line == "--" { return true }
        if divisions.contains(where: text.hasPrefix) { return true }
        if attributions.contains(where: text.hasSuffix), text.contains("@") || text.contains(where: \.isNumber) {
            return true
        }
        // Apple's Mail says when behind the verb: "Mia Salo kirjoitti 16.11.2026 kello 9.12:".
        if text.hasSuffix(":"), text.contains(where: \.isNumber), middles.contains(where: text.contains) { return true }
        let two = text + " " + next.prefix(300).lowercased()
        if attributions.contains(where: two.hasSuffix), text.hasPrefix("on ") || text.contains("@") { return true }
        let bare = text.filter { $0 != "*" }
        return headers.contains { header in
            bare.hasPrefix(header.from) && header.sent.contains { next.filter { $0 != "*" }.lowercased().hasPrefix($0) }
        }
    }
}
