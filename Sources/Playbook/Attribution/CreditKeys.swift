/// What credits are counted under: a key for each touch, or one for each deal.
package struct CreditKeys: Sendable {
    enum Kind: Sendable {
        /// One for each touch of the columns.
        case touches([Int32])
        /// One for each deal; others have none.
        case deals([Opportunity.ID: Int])
    }

    /// What the keys are called; a key is a place here.
    package let names: [String]
    let kind: Kind

    private init(names: [String], kind: Kind) {
        self.names = names
        self.kind = kind
    }

    /// The key of a deal, where each deal has one.
    package func key(of deal: Opportunity.ID) -> Int? {
        switch kind {
        case .touches: nil
        case .deals(let keys): keys[deal]
        }
    }

    /// The channels.
    package init(channelsOf columns: TouchColumns) {
        self.init(names: columns.channelNames, kind: .touches(columns.channels))
    }

    /// The campaigns by their names.
    ///
    /// - Parameter none: What touches outside any campaign are counted under.
    package init(campaignsOf columns: TouchColumns, named names: [Campaign.ID: String], none: String) {
        self.init(columns.campaigns) { number in number == 0 ? none : names[Campaign.ID(Int(number))] ?? none }
    }

    /// People, or what is known of them.
    ///
    /// - Parameter name: What a touch of somebody is counted under; of nobody known where it is given `nil`.
    package init(peopleOf columns: TouchColumns, name: (Contact.ID?) -> String) {
        self.init(columns.people) { number in name(number == 0 ? nil : Contact.ID(Int(number))) }
    }

    /// Anything that each deal has one of.
    package init(deals paths: [DealPath], name: (DealPath) -> String) {
        var names: [String] = []
        var known: [String: Int] = [:]
        var keys: [Opportunity.ID: Int] = [:]
        for path in paths {
            let name = name(path)
            let key = known[name] ?? names.count
            if key == names.count {
                known[name] = key
                names.append(name)
            }
            keys[path.deal] = key
        }
        self.init(names: names, kind: .deals(keys))
    }

    /// One key for each name that the numbers of a column stand for.
    private init(_ column: [Int32], name: (Int32) -> String) {
        var names: [String] = []
        var known: [String: Int32] = [:]
        var keys: [Int32: Int32] = [:]
        let numbers = column.map { number -> Int32 in
            if let key = keys[number] { return key }
            let name = name(number)
            let key = known[name] ?? Int32(names.count)
            if Int(key) == names.count {
                known[name] = key
                names.append(name)
            }
            keys[number] = key
            return key
        }
        self.init(names: names, kind: .touches(numbers))
    }
}
