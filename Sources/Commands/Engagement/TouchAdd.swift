import Answers
import ArgumentParser
import Playbook
import Settings
import Spelling
import Store
import Workbench

/// Writes down what they or we did.
struct TouchAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Write down what they or we did: a click, a call, a meeting.")
    static let reads: Set<StoreTable> = [.account, .contact, .campaign, .cluster, .segment]
    static let writes: Set<StoreTable> = [.touch, .touchNote, .touchTime, .channel, .touchType]
    static let examples = [
        #"touch add meeting --channel event --account tammerlift --contact anneli.kujanpaa --on 2026-11-19 --note "Asked for a renewal forecast by site""#
    ]

    @Argument(help: "click, reply, visit, meeting, sent, call …") var type: String
    @Option(help: "email, linkedin, phone, website, event, webinar, direct-mail, partner, ads …") var channel: String
    @Option(help: "The account; the contact's, or the one in focus, otherwise.") var account: String?
    @Option(help: "The person; nobody for an anonymous visit.") var contact: String?
    @Option(help: "The campaign that it belongs to.") var campaign: String?
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(help: "At what time of the day, as 14:30; now where no day is given either.") var at: String?
    @Option(help: "What was said.") var note: String?

    func run(in session: Session) throws -> Answer {
        let type = TouchWord.normalised(type)
        let channel = TouchWord.normalised(channel)
        guard !type.isEmpty, !channel.isEmpty else { throw Refusal("A touch needs a type and a --channel.") }
        try checkWords(type: type, channel: channel, in: session)
        let day = try session.pastDay(on, "A touch is what has happened.")
        let contact = try contact.map { try session.person($0) }
        let account = account == nil && contact?.account != nil ? nil : try session.account(account)
        if let account, let contact, let home = contact.account, home != account.id {
            throw Refusal(
                "\(contact.handle) is not at \(account.handle). Leave --account out, or name somebody who is.")
        }
        let touch = Touch(
            id: Touch.ID(0), day: day, account: account?.id ?? contact?.account, contact: contact?.id, channel: channel,
            type: type, campaign: try campaign.map { try session.campaign($0).id }, note: note)
        let instant = try instant(on: day, in: session)
        let id = try session.write.add(touch)
        if let instant { try session.write.setTime(instant, of: id) }
        let time = at.flatMap { WallTime($0) }
        let who = try contact?.name ?? touch.account.flatMap { try session.read.account($0)?.name } ?? "nobody"
        var answer = Answer.said("\(day.iso)\(time.map { " \($0.text)" } ?? ""): \(type) by \(channel), \(who).")
        if let time, session.agreementClock.office.zone.instants(of: day, at: time).count > 1 {
            let remark = "Clocks were put back that day, and it was \(time.text) twice: the first is taken."
            answer.blocks.append(.problems([Problem(.note, remark)]))
        }
        if TouchType(rawValue: type) == nil {
            let known = TouchType.allCases.map(\.rawValue).joined(separator: ", ")
            answer.blocks.append(
                .problems([
                    Problem(
                        .note,
                        "“\(type)” is a type of your own: it counts as their act. Types with a meaning: \(known).")
                ]))
        }
        return answer
    }
}

extension TouchAdd {
    /// When it happened, as far as the line or the clock knows.
    private func instant(on day: Day, in session: Session) throws -> Instant? {
        guard let at else { return on == nil ? session.clock.moment.at : nil }
        guard let time = WallTime(at), time.minute < WallTime.minutesOfDay else {
            throw Unreadable("--at takes a time of day, as 14:30; “\(at)” is none.")
        }
        let clock = session.agreementClock
        guard clock.problem == nil else {
            throw Refusal("\(ZoneFiles.missing(session.settings.timezone)). Leave --at out: the day is kept.")
        }
        let zone = clock.office.zone
        let instant = zone.instant(of: day, at: time)
        guard !zone.instants(of: day, at: time).isEmpty else {
            throw Refusal(
                "There was no \(time.text) on \(day.iso): clocks in \(session.settings.timezone) were put forward. Did you mean \(zone.time(of: instant).text)?"
            )
        }
        if let now = clock.now.at, instant > now {
            throw Refusal(
                "\(day.iso) \(time.text) is still to come (it is \(zone.text(of: now))). A touch is what has happened."
            )
        }
        return instant
    }

    /// A word that is nearly a known one is more likely a slip than a word of the user's own.
    private func checkWords(type: String, channel: String, in session: Session) throws {
        guard !session.options.yes else { return }
        let channels = Set(try session.read.channels()).union(TouchWord.channels)
        for (word, known, what) in [
            (type, TouchType.allCases.map(\.rawValue), "type of touch"), (channel, channels.sorted(), "channel"),
        ] where !known.contains(word) {
            guard let near = nearestName(to: word, among: known) else { continue }
            throw Refusal(
                "“\(word)” is no \(what) yet — did you mean \(near)? To keep it as one of your own, add --yes.")
        }
    }
}

/// The words of a touch as they are kept: lower case, hyphens for spaces.
enum TouchWord {
    /// The channels that the manual names.
    static let channels = [
        "email", "linkedin", "phone", "website", "event", "webinar", "direct-mail", "partner", "ads", "chat", "social",
    ]

    static func normalised(_ word: String) -> String {
        word.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: "-")
    }
}
