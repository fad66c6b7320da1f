import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Changes what is known of a person.
struct ContactEdit: Command {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: "Change what is known of a person.")
    static let reads = Set<StoreTable>.names.union([.optOut])
    static let writes: Set<StoreTable> = [.contact, .optOut]
    static let examples = [
        "contact edit anneli.kujanpaa --stance supporter --influence 5",
        "contact edit anneli.kujanpaa --basis legitimate-interest --obtained 2026-11-02",
        "contact edit anneli.kujanpaa --opt-out phone",
    ]

    @Argument(help: "The person.") var contact: String
    @Option(help: "The new first and last name.") var name: String?
    @Flag(inversion: .prefixedNo, help: "Whether they asked not to be written to.") var optedOut: Bool?
    @Option(
        help:
            "Close a channel: email, phone, linkedin or all; may be given more than once. --source then says where they said so.",
        transform: ClosedChannel.init(reading:)) var optOut: [ClosedChannel] = []
    @Option(
        help: "Open a channel again, because they said so: email, phone, linkedin or all.",
        transform: ClosedChannel.init(reading:)) var optIn: [ClosedChannel] = []
    @OptionGroup var fields: ContactFields

    func run(in session: Session) throws -> Answer {
        let before = try session.contact(contact)
        var after = before
        if let name { (after.firstName, after.lastName) = personNames(in: try tidyName(name, of: "A person")) }
        if before.isPlaceholder, name != nil {
            after.isPlaceholder = false
            let asked = try PersonName.handle(first: after.firstName, last: after.lastName) {
                try session.read.hasContact(handle: $0)
            }
            after.handle = try newHandle(asked: asked, name: after.name, kind: "a person") {
                try session.read.hasContact(handle: $0)
            }
        }
        after.optedOut = optedOut ?? before.optedOut
        if optOut.contains(.all) { after.optedOut = true }
        if optIn.contains(.all) { after.optedOut = false }
        var given = fields
        // Where somebody said that they want no more is not where their data came from.
        if !optOut.isEmpty { given.source = nil }
        try given.apply(to: &after, in: session)
        let isOpenedOrClosed = try changeChannels(of: before, in: session)
        guard after != before || isOpenedOrClosed else {
            return .said("\(before.handle) is as it was: nothing was given to change.")
        }
        if after.isPlaceholder {
            if let role = fields.role { after.becomePlaceholder(for: role) }
            guard after.email == nil, after.phone == nil, after.linkedIn == nil else {
                throw Refusal(
                    "Whoever has an address is a person. Say who: contact edit \(before.handle) --name \"First Last\"")
            }
        }
        if after != before { try session.write.update(after) }
        if before.isPlaceholder, !after.isPlaceholder {
            return .said("\(before.name) is \(after.name), and is called \(after.handle) now.")
        }
        return .said("Changed \(after.handle).")
    }

    /// Closes and opens channels; `--source` says where the person said so.
    ///
    /// - Returns: Whether anything changed.
    private func changeChannels(of contact: Contact, in session: Session) throws -> Bool {
        let closed = Set(try session.read.optOuts(of: contact.id).map(\.channel))
        let closing = Set(optOut.compactMap(\.channel)).subtracting(closed)
        // Who is open to all is open to each.
        let opening = optIn.contains(.all) ? closed : Set(optIn.compactMap(\.channel)).intersection(closed)
        if let both = Set(optOut).intersection(optIn).first {
            throw Refusal("--opt-out and --opt-in both name \(both.rawValue). Say one of them.")
        }
        if contact.optedOut, let channel = optIn.compactMap(\.channel).first {
            throw Refusal(
                "\(contact.handle) closed all channels, not \(channel.rawValue) alone. Open all with --opt-in all and close the others with --opt-out."
            )
        }
        for channel in closing.sorted(by: { $0.rawValue < $1.rawValue }) {
            try session.write.note(
                OptOut(channel: channel, day: session.today, source: fields.source), of: contact.id)
        }
        for channel in opening { try session.write.reopen(channel, of: contact.id) }
        return !closing.isEmpty || !opening.isEmpty
    }
}

/// What a person closes: one channel, or all.
enum ClosedChannel: String, Word {
    case email, phone
    case linkedIn = "linkedin"
    case all

    static let called = "a channel of a person"

    /// The one channel; `nil` for all.
    var channel: ContactChannel? { ContactChannel(rawValue: rawValue) }
}
