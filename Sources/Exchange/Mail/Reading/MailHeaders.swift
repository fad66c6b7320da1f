/// The header fields of a message or of one of its parts, in their order (RFC 5322, 2.2).
struct MailHeaders {
    private var fields: [(name: String, value: [UInt8])] = []
    /// Where the body begins.
    private(set) var bodyStart: Int

    /// More fields than a message has; what follows them is not looked at.
    private static let fieldLimit = 2_000

    /// Reads the fields from a place on, to the blank line after them. Lines that are no field are passed over.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        var lines = MailLines(bytes, in: range)
        bodyStart = range.upperBound
        while let line = lines.next() {
            if line.isEmpty {
                bodyStart = lines.position
                break
            }
            let text = bytes[line]
            if text.first == 0x20 || text.first == 0x09, let last = fields.indices.last {
                fields[last].value += text
            } else if let colon = text.firstIndex(of: UInt8(ascii: ":")), fields.count < MailHeaders.fieldLimit {
                let name = String(decoding: text[..<colon], as: UTF8.self)
                fields.append((Substring(name).trimmingSpaces.lowercased(), Array(text[(colon + 1)...])))
            }
        }
    }

    /// A field's raw bytes.
    ///
    /// - Parameter name: In small letters.
    func bytes(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

    /// A field's text on one line, encoded words read.
    func text(_ name: String) -> String {
        bytes(name).map { OneLineText.text(EncodedWordText.text($0)) } ?? ""
    }

    /// A field's value and its parameters, as in `text/plain; charset=utf-8`; all but the parameters' values in small
    /// letters.
    func valueWithParameters(_ name: String) -> (value: String, parameters: [String: String]) {
        let text = String(decoding: bytes(name) ?? [], as: UTF8.self)
        var parts: [Substring] = []
        var (start, isQuoted) = (text.startIndex, false)
        for index in text.indices {
            if text[index] == "\"" { isQuoted.toggle() }
            if text[index] == ";", !isQuoted {
                parts.append(text[start..<index])
                start = text.index(after: index)
            }
        }
        parts.append(text[start...])
        var parameters: [String: String] = [:]
        for part in parts.dropFirst().prefix(64) {
            let sides = part.split(separator: "=", maxSplits: 1).map(\.trimmingSpaces)
            guard sides.count == 2 else { continue }
            parameters[sides[0].lowercased()] = String(sides[1].filter { $0 != "\"" })
        }
        return (parts[0].trimmingSpaces.lowercased(), parameters)
    }

    /// Names that begin messages and no table.
    private static let usual: Set<String> = [
        "return-path", "received", "from", "to", "subject", "date", "message-id", "mime-version", "delivered-to", "cc",
        "content-type", "reply-to", "dkim-signature", "authentication-results", "x-unsent", "in-reply-to", "references",
        "sender", "content-transfer-encoding", "x-received", "arc-seal", "x-mozilla-status", "thread-topic", "bcc",
        "x-apparently-to", "x-original-to", "envelope-to", "list-unsubscribe", "user-agent", "received-spf",
    ]

    /// Whether a text begins as a message does: in two header fields at least, the first one a usual one.
    static func beginsMessage(_ start: some Collection<UInt8>) -> Bool {
        var names: [String] = []
        for line in start.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(40) {
            if line.first == 0x20 || line.first == 0x09 { continue }
            // A mailbox file puts a line of its own before each message.
            if names.isEmpty, line.starts(with: "From ".utf8) { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { break }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if names.isEmpty, !usual.contains(name) { return false }
            if usual.contains(name) { names.append(name) }
            if names.count >= 2 { return true }
        }
        return false
    }
}

/// The lines of some bytes as their places, line breaks of any kind left out.
struct MailLines {
    private let bytes: [UInt8]
    private let end: Int
    /// Where the next line begins.
    private(set) var position: Int

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> Range<Int>? {
        guard position < end else { return nil }
        let start = position
        var index = start
        while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        position = index
        if index < end {
            position += bytes[index] == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
        }
        return start..<index
    }
}
