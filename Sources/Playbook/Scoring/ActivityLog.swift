/// Who did what on which day, packed so that a million touches fit into a few megabytes.
///
/// Every score needs of a touch only its day and its type, person by person. Packed once, the same log answers for any
/// model and any day: for today, for the day of a hand-off, for each day of a week.
package struct ActivityLog: Sendable {
    /// Whose touches: a person's, or the anonymous ones of an account.
    package enum Actor: Hashable, Sendable {
        case contact(Contact.ID)
        case anonymous(Account.ID)
    }

    /// The types that occur; a touch holds a type's place here.
    package let types: [String]
    let days: [Int32]
    let kinds: [UInt16]
    private let starts: [Int32]
    private let actors: ActorNumbers

    /// A log of touches in any order; those of nobody known are left out.
    package init(_ touches: some Sequence<Touch>) {
        var builder = Builder()
        for touch in touches {
            builder.add(
                contact: touch.contact?.number, account: touch.account?.number, kind: builder.kind(of: touch.type),
                day: touch.day.number)
        }
        self = builder.log()
    }

    fileprivate init(types: [String], days: [Int32], kinds: [UInt16], starts: [Int32], actors: ActorNumbers) {
        self.types = types
        self.days = days
        self.kinds = kinds
        self.starts = starts
        self.actors = actors
    }

    /// The places of somebody's touches, in the order in which they were added.
    func places(of actor: Actor) -> Range<Int> {
        guard let number = actors.number(of: actor) else { return 0..<0 }
        return Int(starts[number])..<Int(starts[number + 1])
    }

    /// Gathers touches one by one.
    package struct Builder: Sendable {
        private var types: [String] = []
        private var kindsOfTypes: [String: UInt16] = [:]
        private var days: [Int32] = []
        private var kinds: [UInt16] = []
        private var owners: [Int32] = []
        private var actors = ActorNumbers()

        /// - Parameter capacity: About how many touches will come.
        package init(capacity: Int = 0) {
            days.reserveCapacity(capacity)
            kinds.reserveCapacity(capacity)
            owners.reserveCapacity(capacity)
        }

        /// The number of a type, to be asked once for many touches; a workspace has a few dozen of them.
        package mutating func kind(of type: String) -> UInt16 {
            if let known = kindsOfTypes[type] { return known }
            precondition(types.count < Int(UInt16.max), "a workspace has fewer types of touch")
            let kind = UInt16(types.count)
            types.append(type)
            kindsOfTypes[type] = kind
            return kind
        }

        /// Adds a touch; one of nobody known is left out.
        ///
        /// - Parameters:
        ///   - contact: The number of the person.
        ///   - account: The number of the account, for a visitor whom nobody knows.
        ///   - kind: Of ``kind(of:)``.
        ///   - day: Days since 1970-01-01.
        @inline(__always)
        package mutating func add(contact: Int?, account: Int?, kind: UInt16, day: Int) {
            guard let owner = actors.assign(contact: contact, account: account) else { return }
            owners.append(Int32(truncatingIfNeeded: owner))
            days.append(Int32(truncatingIfNeeded: day))
            kinds.append(kind)
        }

        /// The log of what was added: sorted by person with one pass that counts and one that places.
        package consuming func log() -> ActivityLog {
            var starts = [Int32](repeating: 0, count: actors.count + 2)
            for owner in owners { starts[Int(owner) + 2] += 1 }
            for index in starts.indices.dropFirst(2) { starts[index] += starts[index - 1] }
            var sortedDays = [Int32](repeating: 0, count: days.count)
            var sortedKinds = [UInt16](repeating: 0, count: days.count)
            for index in owners.indices {
                // Each actor's start moves on until it is the next one's.
                let place = Int(starts[Int(owners[index]) + 1])
                sortedDays[place] = days[index]
                sortedKinds[place] = kinds[index]
                starts[Int(owners[index]) + 1] += 1
            }
            return ActivityLog(types: types, days: sortedDays, kinds: sortedKinds, starts: starts, actors: actors)
        }
    }
}

/// Small numbers for people and accounts, in the order in which they are met.
///
/// Records are numbered from 1 in a store, so an array finds them; what is far out is kept in a dictionary.
private struct ActorNumbers: Sendable {
    private static let dense = 1 << 22

    private var contacts: [Int32] = []
    private var anonymous: [Int32] = []
    private var others: [ActivityLog.Actor: Int] = [:]
    private(set) var count = 0

    @inline(__always)
    mutating func assign(contact: Int?, account: Int?) -> Int? {
        if let contact {
            if contact >= 0, contact < contacts.count, contacts[contact] > 0 { return Int(contacts[contact]) - 1 }
            return add(.contact(Contact.ID(contact)))
        }
        guard let account else { return nil }
        if account >= 0, account < anonymous.count, anonymous[account] > 0 { return Int(anonymous[account]) - 1 }
        return add(.anonymous(Account.ID(account)))
    }

    func number(of actor: ActivityLog.Actor) -> Int? {
        switch actor {
        case .contact(let contact): ActorNumbers.find(contact.number, in: contacts) ?? others[actor]
        case .anonymous(let account): ActorNumbers.find(account.number, in: anonymous) ?? others[actor]
        }
    }

    private static func find(_ number: Int, in list: [Int32]) -> Int? {
        guard list.indices.contains(number), list[number] > 0 else { return nil }
        return Int(list[number]) - 1
    }

    private mutating func add(_ actor: ActivityLog.Actor) -> Int {
        if let known = others[actor] { return known }
        count += 1
        switch actor {
        case .contact(let contact) where (0..<ActorNumbers.dense).contains(contact.number):
            ActorNumbers.set(contact.number, to: count, in: &contacts)
        case .anonymous(let account) where (0..<ActorNumbers.dense).contains(account.number):
            ActorNumbers.set(account.number, to: count, in: &anonymous)
        default: others[actor] = count - 1
        }
        return count - 1
    }

    private static func set(_ number: Int, to value: Int, in list: inout [Int32]) {
        if number >= list.count {
            list.append(contentsOf: repeatElement(0, count: max(number + 1, list.count * 2) - list.count))
        }
        list[number] = Int32(value)
    }
}
