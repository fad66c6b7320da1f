/// A saved message, as far as a touch needs it.
struct ReadMessage {
    /// What a message turned out to be.
    enum Kind: String {
        case reply
        /// A machine's answer: somebody is away.
        case autoReply = "auto-reply"
        /// Nobody has that address.
        case bounce
    }

    /// How much of the text is kept, in characters.
    static let textLimit = 500

    let messageID: String
    let inReplyTo: String
    /// ISO 8601; empty where the message says none.
    let date: String
    let from: [(name: String, address: String)]
    let to: [(name: String, address: String)]
    let copies: [(name: String, address: String)]
    let subject: String
    let text: String
    let kind: Kind
    /// Whom the message tells of: its sender, or the address that a bounce is about.
    let email: String

    /// Reads a message's bytes; `nil` where they hold neither a sender nor a date.
    init?(_ bytes: [UInt8]) {
        let headers = MailHeaders(bytes, in: 0..<bytes.count)
        func people(_ name: String) -> [(name: String, address: String)] {
            headers.bytes(name).map(MailAddresses.all) ?? []
        }
        from = people("from")
        to = people("to")
        copies = people("cc")
        date = MailMoment.iso(headers.text("date"))
        guard !from.isEmpty || !date.isEmpty else { return nil }
        messageID = ReadMessage.id(headers.text("message-id"))
        inReplyTo = ReadMessage.id(headers.text("in-reply-to"))
        subject = headers.text("subject")
        let body = MailBody(bytes, headers, in: 0..<bytes.count)
        text = ReplyText.text(body.plain ?? body.html ?? "", limit: ReadMessage.textLimit)
        kind = ReadMessage.kind(headers, from: from.first?.address ?? "", subject: subject)
        let failed = EmailCell.normalized(headers.text("x-failed-recipients")) ?? body.failedAddress
        email = (kind == .bounce ? failed : nil) ?? from.first?.address ?? ""
    }

    /// An id without its angle brackets.
    private static func id(_ text: String) -> String {
        let inside = text.split(separator: "<").last?.prefix { $0 != ">" } ?? ""
        return String(inside.trimmingSpaces.prefix(300))
    }

    /// By the headers that machines must set (RFC 3834, RFC 3462), and by what those write that do not.
    private static func kind(_ headers: MailHeaders, from: String, subject: String) -> Kind {
        let (type, parameters) = headers.valueWithParameters("content-type")
        let sender = from.prefix { $0 != "@" }
        let title = subject.lowercased()
        let isReport =
            type == "multipart/report" && parameters["report-type"]?.lowercased() != "disposition-notification"
        if isReport || headers.bytes("x-failed-recipients") != nil || sender == "mailer-daemon"
            || sender == "postmaster" && failures.contains(where: title.contains)
        {
            return .bounce
        }
        let automatic = headers.valueWithParameters("auto-submitted").value
        let precedence = headers.text("precedence").lowercased()
        if !automatic.isEmpty && automatic != "no" || type == "multipart/report" || precedence == "auto_reply"
            || headers.bytes("x-autoreply") != nil || headers.bytes("x-autorespond") != nil
            || absences.contains(where: title.hasPrefix)
        {
            return .autoReply
        }
        return .reply
    }

    private static let failures = ["undeliver", "delivery status", "failure notice", "returned mail", "perille"]
    private static let absences = [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "out of office", "automaattinen vastaus",
        "poissaoloilmoitus", "autosvar", "automatische antwort", "réponse automatique", "i am out of", "olen lomalla",
    ]
}
