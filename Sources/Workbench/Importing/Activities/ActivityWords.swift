import Playbook

/// Other systems' words for what happened, as abm's channels and types of touch.
enum ActivityWords {
    /// What a word says an activity is.
    enum Meaning: Hashable {
        case touch(channel: String, type: String)
        /// Something written down: it tells of the account, and nobody was reached by it.
        case note
        /// Work of one's own, which reached nobody.
        case ownWork
        /// A message that never arrived.
        case failed
    }

    /// What an activity is, by its type, else by the beginning of its subject.
    ///
    /// - Parameters:
    ///   - type: The system's word for it; `Task` says that it was work of one's own.
    ///   - subtype: A finer or a plainer word; where it says `Task`, the subject may still say more.
    ///   - subject: Systems write `Call` or `Email: Re: offer` into it where there is no type.
    ///   - usual: What it is where none of them says.
    static func meaning(
        type: String?, subtype: String?, subject: String?, isInbound: Bool, usual: String?
    ) -> Meaning {
        if let type, let found = meaning(of: type, isInbound: isInbound) { return found }
        if let subtype, let found = meaning(of: subtype, isInbound: isInbound), found != .ownWork { return found }
        let start = subject?.split(whereSeparator: { ":-–".contains($0) }).first ?? ""
        let words = start.split(whereSeparator: \.isWhitespace).map(String.init)
        for text in [words.count <= 2 ? words.joined(separator: " ") : "", words.first ?? ""] {
            if let found = meaning(of: text, isInbound: isInbound), found != .ownWork { return found }
        }
        if let usual, let found = meaning(of: usual, isInbound: isInbound) { return found }
        guard let type else { return .ownWork }
        return .touch(channel: "other", type: ImportedWords.plain(type))
    }

    private static func meaning(of text: String, isInbound: Bool) -> Meaning? {
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        guard !words.isEmpty else { return nil }
        func has(_ list: Set<String>) -> Bool { !words.isDisjoint(with: list) }
        let isReply = isInbound || has(["reply", "replied", "replies", "incoming", "inbound", "received", "vastaus"])
        if has(["bounce", "bounced", "failed"]) { return .failed }
        if has(["linkedin", "inmail"]) {
            if isReply { return touch("linkedin", .reply) }
            return touch("linkedin", has(["connection", "connect", "invitation"]) ? .connectionRequest : .message)
        }
        if has(["click", "clicked", "clicks"]) { return touch("email", .click) }
        if has(["opened", "opens"]) || has(["open"]) && has(["email", "mail"]) { return touch("email", .open) }
        if has(["demo", "demonstration", "esittely"]) { return touch("event", .demo) }
        if has(["webinar", "webinaari"]) { return touch("webinar", .webinar) }
        if has(["meeting", "appointment", "lunch", "visit", "tapaaminen", "palaveri", "kokous", "lounas", "käynti"]) {
            return touch("event", .meeting)
        }
        if has(["sms", "whatsapp", "tekstiviesti"]) { return touch("phone", isReply ? .reply : .message) }
        if has(["chat", "conversation", "keskustelu"]) { return touch("chat", isReply ? .reply : .message) }
        if has(["call", "calls", "phone", "voicemail", "puhelu", "soitto", "puhelinsoitto", "phonecall"]) {
            return touch("phone", isReply ? .reply : .call)
        }
        if has(["proposal", "quote", "offer", "tarjous"]) { return touch("email", .proposal) }
        if has(["letter", "postal", "brochure", "gift", "kirje", "esite"]) { return touch("direct-mail", .sent) }
        if has(["email", "emails", "mail", "listemail", "sähköposti", "sähköpostiviesti", "sähköpostit"])
            || text.lowercased().contains("e-mail")
        {
            return touch("email", isReply ? .reply : has(["delivered"]) ? .delivered : .sent)
        }
        if has(["event", "tradeshow", "conference", "tapahtuma", "messut"]) { return touch("event", .event) }
        if has(["note", "notes", "muistiinpano"]) { return .note }
        if has(["task", "todo", "deadline", "other", "prep", "reminder", "tehtävä", "muu", "muistutus", "määräaika"])
            || text.lowercased() == "to do" || text.lowercased() == "to-do"
        {
            return .ownWork
        }
        return nil
    }

    private static func touch(_ channel: String, _ type: TouchType) -> Meaning {
        .touch(channel: channel, type: type.rawValue)
    }

    /// Whether a word says that the other side began it.
    static func isInbound(_ direction: String?) -> Bool {
        guard let direction = direction?.lowercased() else { return false }
        return ["inbound", "incoming", "received", "saapuva"].contains { direction.contains($0) }
    }

    /// How far an activity has come.
    enum Standing {
        case done, open, cancelled
    }

    /// Whether it has been done, by all that the file says of it; what says nothing of it has.
    static func standing(_ states: [String]) -> Standing {
        let words = states.map(ImportedWords.plain)
        if words.contains(where: cancelled.contains) { return .cancelled }
        return words.contains(where: open.contains) ? .open : .done
    }

    private static let cancelled: Set<String> = [
        "canceled", "cancelled", "no-show", "noshow", "rescheduled", "bounced", "failed", "skipped", "peruttu",
        "peruutettu", "siirretty", "ei-saapunut",
    ]

    private static let open: Set<String> = [
        "0", "false", "no", "ei", "not-started", "in-progress", "waiting", "waiting-on-someone-else", "deferred",
        "open",
        "to-do", "todo", "planned", "scheduled", "overdue", "pending", "drafted", "draft", "ei-aloitettu", "kesken",
        "avoin", "tekemättä", "suunniteltu", "ajoitettu", "odottaa",
    ]

    /// The channel of a campaign of some type: `Trade Show` is an event, `Banner Ads` are ads.
    static func campaignChannel(_ text: String) -> String {
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        func has(_ list: Set<String>) -> Bool { !words.isDisjoint(with: list) }
        if has(["webinar", "webinaari"]) { return "webinar" }
        if has(["email", "newsletter", "sähköposti", "uutiskirje"]) { return "email" }
        if has(["linkedin"]) { return "linkedin" }
        if has(["direct", "letter", "suoraposti"]), has(["mail", "letter", "suoraposti"]) { return "direct-mail" }
        if has(["ads", "ad", "advertisement", "advertising", "banner", "mainos", "mainonta"]) { return "ads" }
        if has(["event", "conference", "seminar", "tradeshow", "show", "tapahtuma", "messut", "seminaari"]) {
            return "event"
        }
        if has(["telemarketing", "phone", "call", "puhelin"]) { return "phone" }
        if has(["partner", "partners", "kumppani"]) { return "partner" }
        if has(["social", "some"]) { return "social" }
        if has(["website", "web", "content", "verkkosivut"]) { return "website" }
        return ImportedWords.plain(text)
    }

    /// What a campaign's member did, or what was done to them, by the system's word and the campaign's channel.
    static func member(_ status: String?, hasResponded: Bool, channel: String) -> TouchType {
        let words = Set((status ?? "").lowercased().split { !$0.isLetter }.map(String.init))
        func has(_ list: Set<String>) -> Bool { !words.isDisjoint(with: list) }
        let attended: TouchType = channel == "webinar" ? .webinar : .event
        guard hasResponded else {
            if has(["opened"]) { return .open }
            return channel == "ads" ? .impression : channel == "event" || channel == "webinar" ? .invitation : .sent
        }
        if has(["clicked", "click"]) { return .click }
        if has(["opened"]) { return .open }
        if has(["attended", "visited", "osallistui"]) { return attended }
        if has(["downloaded", "lataus", "latasi"]) { return .guide }
        if has(["requested", "contact", "form"]) { return .contactRequest }
        if has(["meeting", "met"]) { return .meeting }
        switch channel {
        case "webinar", "event": return attended
        case "ads", "social": return .click
        case "website": return .visit
        default: return .reply
        }
    }
}
