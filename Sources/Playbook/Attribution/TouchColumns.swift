/// The touches of all accounts in columns, sorted by account, day and number.
///
/// Attribution needs of a touch no more than its day and what its credit is counted under. A million touches take a few
/// megabytes this way, and the path to a deal is a range of places: no model copies a touch.
package struct TouchColumns: Sendable {
    /// What is known of a touch beside its day and its channel, only where it is asked for.
    package struct Details: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let campaign = Details(rawValue: 1)
        package static let person = Details(rawValue: 2)
        /// Whether it is the buyer's own act.
        package static let act = Details(rawValue: 4)
        /// The number of the touch.
        package static let number = Details(rawValue: 8)
    }

    /// The channels that occur; a touch holds a channel's place here.
    package let channelNames: [String]
    package let details: Details
    /// Days since 1970-01-01.
    let days: [Int32]
    let channels: [Int32]
    /// 0 for none. Empty where the details have no campaign; so with those below.
    let campaigns: [Int32]
    /// 0 for none.
    let people: [Int32]
    let acts: [Bool]
    let numbers: [Int]
    private let starts: [Int32]
    private let slots: AccountSlots

    fileprivate init(
        channelNames: [String], details: Details, columns: Sorted, starts: [Int32], slots: AccountSlots
    ) {
        self.channelNames = channelNames
        self.details = details
        days = columns.days
        channels = columns.channels
        campaigns = columns.campaigns
        people = columns.people
        acts = columns.acts
        numbers = columns.numbers
        self.starts = starts
        self.slots = slots
    }

    /// Columns of touches in any order; those of no account are left out.
    package init(_ touches: some Sequence<Touch>) {
        var builder = Builder(details: [.campaign, .person, .act, .number])
        for touch in touches.sorted(by: { $0.id < $1.id }) {
            guard let account = touch.account else { continue }
            builder.add(
                account: account.number, day: touch.day.number, channel: builder.place(of: touch.channel),
                campaign: touch.campaign?.number ?? 0, person: touch.contact?.number ?? 0, isAct: touch.isBuyersAct,
                number: touch.id.number)
        }
        self = builder.columns()
    }

    /// How many touches there are.
    package var count: Int { days.count }

    /// The places of an account's touches, oldest first and of one day in the order of their numbers.
    package func places(of account: Account.ID) -> Range<Int> {
        guard let slot = slots.slot(of: account.number) else { return 0..<0 }
        return Int(starts[slot])..<Int(starts[slot + 1])
    }

    /// The day of the touch at a place.
    package func day(at place: Int) -> Day { Day(number: Int(days[place])) }
    /// The name of its channel.
    package func channel(at place: Int) -> String { channelNames[channelPlace(at: place)] }
    /// The place of a touch's channel in the names.
    package func channelPlace(at place: Int) -> Int { Int(channels[place]) }

    /// Its campaign, where the details have it; `nil` outside any.
    package func campaign(at place: Int) -> Campaign.ID? {
        campaigns[place] == 0 ? nil : Campaign.ID(Int(campaigns[place]))
    }

    /// Whose touch it is, where the details have it; `nil` where nobody is known.
    package func person(at place: Int) -> Contact.ID? { people[place] == 0 ? nil : Contact.ID(Int(people[place])) }
    /// Its number, where the details have it.
    package func touch(at place: Int) -> Touch.ID { Touch.ID(numbers[place]) }

    /// The first place in a range whose touch is later than a day, or the range's end.
    func firstPlace(after day: Int, in range: Range<Int>) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(days[middle]) <= day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    fileprivate struct Sorted {
        var days: [Int32]
        var channels: [Int32]
        var campaigns: [Int32] = []
        var people: [Int32] = []
        var acts: [Bool] = []
        var numbers: [Int] = []
    }

    /// Gathers touches one by one, in the order of their numbers.
    package struct Builder: Sendable {
        private let details: Details
        private var channelNames: [String] = []
        private var placesOfChannels: [String: Int] = [:]
        private var days: [Int32] = []
        private var owners: [Int32] = []
        private var channels: [Int32] = []
        private var campaigns: [Int32] = []
        private var people: [Int32] = []
        private var acts: [Bool] = []
        private var numbers: [Int] = []
        private var slots = AccountSlots()
        private var isByDay = true

        /// - Parameter capacity: About how many touches will come.
        package init(details: Details, capacity: Int = 0) {
            self.details = details
            days.reserveCapacity(capacity)
            owners.reserveCapacity(capacity)
            channels.reserveCapacity(capacity)
        }

        /// The place of a channel, to be asked once for many touches; a workspace has a few dozen of them.
        package mutating func place(of channel: String) -> Int {
            if let known = placesOfChannels[channel] { return known }
            placesOfChannels[channel] = channelNames.count
            channelNames.append(channel)
            return channelNames.count - 1
        }

        /// Adds a touch; only the details that were asked for are kept.
        ///
        /// - Parameters:
        ///   - channel: Of ``place(of:)``.
        ///   - campaign: Its number, 0 for none.
        ///   - person: The number of the contact, 0 for none.
        @inline(__always)
        package mutating func add(
            account: Int, day: Int, channel: Int, campaign: Int = 0, person: Int = 0, isAct: Bool = false,
            number: Int = 0
        ) {
            let day = Int32(day)
            if let last = days.last, day < last { isByDay = false }
            days.append(day)
            owners.append(slots.assign(account))
            channels.append(Int32(channel))
            guard !details.isEmpty else { return }
            if details.contains(.campaign) { campaigns.append(Self.narrowed(campaign)) }
            if details.contains(.person) { people.append(Self.narrowed(person)) }
            if details.contains(.act) { acts.append(isAct) }
            if details.contains(.number) { numbers.append(number) }
        }

        /// A record's number in half the room.
        @inline(__always)
        private static func narrowed(_ number: Int) -> Int32 {
            precondition(number <= Int(Int32.max), "record \(number) is beyond what a column of touches can name")
            return Int32(truncatingIfNeeded: number)
        }

        /// The columns of what was added: sorted by counting, once by day where need be, then by account.
        package consuming func columns() -> TouchColumns {
            let order = isByDay ? nil : orderByDay()
            var starts = [Int32](repeating: 0, count: slots.count + 2)
            for owner in owners { starts[Int(owner) + 2] += 1 }
            for index in starts.indices.dropFirst(2) { starts[index] += starts[index - 1] }
            // Where each touch goes; each account's start moves on until it is the next one's.
            var places = [Int32](repeating: 0, count: owners.count)
            for step in owners.indices {
                let index = order.map { Int($0[step]) } ?? step
                let slot = Int(owners[index]) + 1
                places[index] = starts[slot]
                starts[slot] += 1
            }
            owners = []
            var sorted = Sorted(days: placed(days, by: places, 0), channels: placed(channels, by: places, 0))
            sorted.campaigns = placed(campaigns, by: places, 0)
            sorted.people = placed(people, by: places, 0)
            sorted.acts = placed(acts, by: places, false)
            sorted.numbers = placed(numbers, by: places, 0)
            return TouchColumns(
                channelNames: channelNames, details: details, columns: sorted, starts: starts, slots: slots)
        }

        private func placed<Value>(_ values: [Value], by places: [Int32], _ nothing: Value) -> [Value] {
            guard !values.isEmpty else { return [] }
            var placed = [Value](repeating: nothing, count: values.count)
            for index in values.indices { placed[Int(places[index])] = values[index] }
            return placed
        }

        /// The touches by day, those of one day in the order in which they came.
        private func orderByDay() -> [Int32] {
            let (first, last) = (days.min() ?? 0, days.max() ?? 0)
            var starts = [Int32](repeating: 0, count: Int(last - first) + 2)
            for day in days { starts[Int(day - first) + 1] += 1 }
            for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
            var order = [Int32](repeating: 0, count: days.count)
            for index in days.indices {
                let place = Int(days[index] - first)
                order[Int(starts[place])] = Int32(truncatingIfNeeded: index)
                starts[place] += 1
            }
            return order
        }
    }
}

/// Small numbers for accounts, in the order in which they are met.
///
/// Records are numbered from 1 in a store, so an array finds them; what is far out is kept in a dictionary.
private struct AccountSlots: Sendable {
    private static let dense = 1 << 22

    private var near: [Int32] = []
    private var far: [Int: Int32] = [:]
    private(set) var count = 0

    @inline(__always)
    mutating func assign(_ account: Int) -> Int32 {
        if account >= 0, account < near.count, near[account] > 0 { return near[account] - 1 }
        return add(account)
    }

    func slot(of account: Int) -> Int? {
        guard near.indices.contains(account), near[account] > 0 else { return far[account].map(Int.init) }
        return Int(near[account]) - 1
    }

    private mutating func add(_ account: Int) -> Int32 {
        if let known = far[account] { return known }
        let slot = Int32(count)
        count += 1
        guard (0..<Self.dense).contains(account) else {
            far[account] = slot
            return slot
        }
        if account >= near.count {
            near.append(contentsOf: repeatElement(0, count: max(account + 1, near.count * 2) - near.count))
        }
        near[account] = slot + 1
        return slot
    }
}
