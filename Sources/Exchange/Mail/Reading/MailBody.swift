/// The text of a message, found in its parts (RFC 2046), and what a delivery report says.
struct MailBody {
    /// The first part that is plain text.
    private(set) var plain: String?
    /// The first part that is HTML, as text.
    private(set) var html: String?
    /// The address that a message could not be delivered to.
    private(set) var failedAddress: String?

    private static let deepestPart = 20
    private static let partLimit = 500
    /// Only the beginning of a text is kept, and a reply of megabytes is none that anybody wrote.
    private static let textByteLimit = 1 << 20

    private var partCount = 0

    /// Walks through a message's parts.
    init(_ bytes: [UInt8], _ headers: MailHeaders, in range: Range<Int>) {
        take(bytes, headers, headers.bodyStart..<range.upperBound, depth: 0)
    }

    private mutating func take(_ bytes: [UInt8], _ headers: MailHeaders, _ body: Range<Int>, depth: Int) {
        partCount += 1
        guard depth <= MailBody.deepestPart, partCount <= MailBody.partLimit, body.lowerBound <= body.upperBound else {
            return
        }
        let (type, parameters) = headers.valueWithParameters("content-type")
        let disposition = headers.valueWithParameters("content-disposition").value
        if type.hasPrefix("multipart/") {
            guard let boundary = parameters["boundary"], !boundary.isEmpty else { return }
            for part in MailBody.parts(bytes, body, boundary) {
                take(bytes, MailHeaders(bytes, in: part), in: part, depth: depth + 1)
            }
        } else if type == "message/delivery-status" {
            failedAddress = failedAddress ?? MailBody.recipient(bytes, body)
        } else if disposition != "attachment", type.isEmpty || type == "text/plain" {
            if plain == nil { plain = text(bytes, headers, body, parameters["charset"]) }
        } else if disposition != "attachment", type == "text/html", html == nil {
            html = HTMLText.text(text(bytes, headers, body, parameters["charset"]))
        }
    }

    private mutating func take(_ bytes: [UInt8], _ headers: MailHeaders, in part: Range<Int>, depth: Int) {
        take(bytes, headers, headers.bodyStart..<part.upperBound, depth: depth)
    }

    private func text(_ bytes: [UInt8], _ headers: MailHeaders, _ body: Range<Int>, _ charset: String?) -> String {
        let raw = bytes[body].prefix(MailBody.textByteLimit)
        let plain: [UInt8]
        switch headers.valueWithParameters("content-transfer-encoding").value {
        case "quoted-printable": plain = TransferDecoding.quotedPrintable(raw)
        case "base64": plain = TransferDecoding.base64(raw)
        default: plain = Array(raw)
        }
        return CharsetText.text(plain, charset: charset)
    }

    /// The parts between a boundary's lines.
    private static func parts(_ bytes: [UInt8], _ body: Range<Int>, _ boundary: String) -> [Range<Int>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [Range<Int>] = []
        var start: Int?
        var lines = MailLines(bytes, in: body)
        var previousEnd = body.lowerBound
        while let line = lines.next() {
            if bytes[line].starts(with: mark) {
                let rest = bytes[line].dropFirst(mark.count)
                let isLast = rest.starts(with: "--".utf8)
                if isLast || rest.allSatisfy({ $0 <= 0x20 }) {
                    // The break before the boundary belongs to the boundary.
                    if let start { parts.append(start..<max(start, previousEnd)) }
                    start = isLast ? nil : lines.position
                    if isLast || parts.count > partLimit { break }
                }
            }
            previousEnd = line.upperBound
        }
        // A message that was cut off still has its last part.
        if let start, start < body.upperBound { parts.append(start..<body.upperBound) }
        return parts
    }

    /// The first `Final-Recipient: rfc822; a@b` of a delivery report (RFC 3464, 2.3).
    private static func recipient(_ bytes: [UInt8], _ body: Range<Int>) -> String? {
        var start = body.lowerBound
        for _ in 0..<partLimit where start < body.upperBound {
            let headers = MailHeaders(bytes, in: start..<body.upperBound)
            if let value = headers.bytes("final-recipient") ?? headers.bytes("original-recipient") {
                let text = String(decoding: value, as: UTF8.self).split(separator: ";").last.map(String.init) ?? ""
                if let address = EmailCell.normalized(text) { return address }
            }
            start = headers.bodyStart
        }
        return nil
    }
}
