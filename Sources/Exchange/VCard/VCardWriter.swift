/// Writes vCard 3.0 (RFC 2426), the version that every phone, Outlook and Gmail take.
///
/// UTF-8, lines that end in CR LF and are folded at 75 octets, never within a character. Text is escaped, so that no
/// note and no name can begin a property or another card.
package enum VCardWriter {
    /// The longest line in octets, without its line break (RFC 2426, 2.6).
    private static let lineLimit = 75

    /// A card as text.
    ///
    /// What is empty is left out; a card without any name gets its address or its company for one, since version 3.0
    /// demands FN and N.
    package static func text(of card: VCard) -> String {
        String(decoding: bytes(of: card), as: UTF8.self)
    }

    /// Several cards as the bytes of one file.
    package static func bytes(of cards: [VCard]) -> [UInt8] {
        cards.reduce(into: []) { $0 += bytes(of: $1) }
    }

    /// A card as the bytes of a file.
    package static func bytes(of card: VCard) -> [UInt8] {
        var lines = Lines()
        lines.add("BEGIN", ["VCARD"])
        lines.add("VERSION", ["3.0"])
        lines.add("UID", [card.uid])
        lines.add("N", [card.familyName, card.givenName, nil, nil, nil], isNeeded: true)
        lines.add("FN", [card.displayName], isNeeded: true)
        lines.add("ORG", card.department == nil ? [card.organization] : [card.organization, card.department])
        lines.add("TITLE", [card.title])
        lines.add("ROLE", [card.role])
        for (index, email) in card.emails.enumerated() {
            lines.add(index == 0 ? "EMAIL;TYPE=INTERNET,PREF" : "EMAIL;TYPE=INTERNET", [email])
        }
        for (index, phone) in card.phones.enumerated() {
            lines.add(index == 0 ? "TEL;TYPE=WORK,VOICE,PREF" : "TEL;TYPE=WORK,VOICE", [phone])
        }
        lines.add("ADR;TYPE=WORK", [nil, nil, nil, card.city, nil, nil, card.country])
        for url in card.urls { lines.add("URL", [url]) }
        lines.add("X-SOCIALPROFILE;TYPE=linkedin", [card.linkedIn])
        lines.add("LANG", [card.language])
        lines.add("NOTE", [card.note])
        lines.add("END", ["VCARD"])
        return lines.bytes
    }

    /// The lines of a card while they are written.
    private struct Lines {
        private(set) var bytes: [UInt8] = []

        /// Adds a property whose value has such parts; one without any text only where it is needed.
        mutating func add(_ name: String, _ parts: [String?], isNeeded: Bool = false) {
            guard isNeeded || parts.contains(where: { $0?.isEmpty == false }) else { return }
            var line = Array(name.utf8) + [UInt8(ascii: ":")]
            for (index, part) in parts.enumerated() {
                if index > 0 { line.append(UInt8(ascii: ";")) }
                VCardWriter.appendEscaped(part ?? "", to: &line)
            }
            fold(line)
        }

        private mutating func fold(_ line: [UInt8]) {
            var start = 0
            var room = VCardWriter.lineLimit
            while line.count - start > room {
                var end = start + room
                while line[end] & 0xC0 == 0x80 { end -= 1 }
                bytes += line[start..<end]
                bytes.append("\r\n ")
                start = end
                // The space that marks a continuation counts.
                room = VCardWriter.lineLimit - 1
            }
            bytes += line[start...]
            bytes.append("\r\n")
        }
    }

    /// Appends a text whose marks and line breaks are escaped (RFC 2426, 5, `text-value`); other control characters,
    /// which the standard does not allow, are left out.
    private static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
        var followsReturn = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n") where followsReturn: break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append("\\n")
            case UInt8(ascii: "\t"): bytes.append(byte)
            case ..<0x20, 0x7F: break
            default: bytes.append(byte)
            }
            followsReturn = byte == UInt8(ascii: "\r")
        }
    }
}
