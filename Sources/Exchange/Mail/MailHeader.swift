/// Writes header fields: folded, in ASCII, and never more than one.
enum MailHeader {
    /// The longest word that is written as it is: more than it and its field's name would not stay on one line.
    private static let wordLimit = 60

    /// Appends a field of free text, such as a subject.
    static func append(_ name: StaticString, text: String, to bytes: inout [UInt8]) {
        var line = FoldedLine(name, of: Self.take(&bytes))
        let text = OneLineText.bytes(text)
        if needsEncoding(text) {
            EncodedWord.append(text, to: &line)
        } else {
            line.words(of: text)
        }
        bytes = line.ended()
    }

    /// Appends a field of addresses.
    static func append(_ name: StaticString, addresses mailboxes: [Mailbox], to bytes: inout [UInt8]) {
        var line = FoldedLine(name, of: Self.take(&bytes))
        for (index, mailbox) in mailboxes.enumerated() {
            let isLast = index == mailboxes.count - 1
            let name = OneLineText.bytes(mailbox.name ?? "")
            let address = mailbox.asciiAddress
            if name.isEmpty {
                line.open(count: address.utf8.count + (isLast ? 0 : 1))
                line.bytes.append(text: address)
            } else {
                append(phrase: name, to: &line)
                line.open(count: address.utf8.count + (isLast ? 2 : 3))
                line.append("<")
                line.bytes.append(text: address)
                line.append(">")
            }
            if !isLast { line.append(",") }
        }
        bytes = line.ended()
    }

    /// The bytes, leaving none behind, so that a field is written into them and not into a copy.
    private static func take(_ bytes: inout [UInt8]) -> [UInt8] {
        let taken = bytes
        bytes = []
        return taken
    }

    /// A name before an address: bare words, a quoted string, or encoded words (RFC 5322, 3.2.5; RFC 2047, 5 (3)).
    private static func append(phrase name: [UInt8], to line: inout FoldedLine) {
        if name.allSatisfy({ atom.contains($0) || $0 == space }), !needsEncoding(name) {
            line.words(of: name)
            return
        }
        var quoted = [quote]
        for byte in name {
            if byte == quote || byte == backslash { quoted.append(backslash) }
            quoted.append(byte)
        }
        quoted.append(quote)
        if needsEncoding(quoted) {
            EncodedWord.append(name, to: &line)
        } else {
            line.words(of: quoted)
        }
    }

    private static let space = UInt8(ascii: " ")
    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
    private static let atom = ASCIISet(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~")

    /// Whether a line is more than ASCII, looks encoded already, or has a word that no line holds.
    private static func needsEncoding(_ text: [UInt8]) -> Bool {
        var wordLength = 0
        var previous = space
        for byte in text {
            if byte >= 0x80 || byte == UInt8(ascii: "?") && previous == UInt8(ascii: "=") { return true }
            wordLength = byte == space ? 0 : wordLength + 1
            if wordLength > wordLimit { return true }
            previous = byte
        }
        return false
    }
}
