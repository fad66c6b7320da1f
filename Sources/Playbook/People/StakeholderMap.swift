/// A person of the map with those who report to them.
package struct Stakeholder: Hashable, Sendable {
    package let contact: Contact
    package let engagement: Engagement
    package let isEngaged: Bool
    /// By seniority, highest first, then by name.
    package let reports: [Stakeholder]

    /// This person and everyone below, in the order in which a tree is read.
    package var everyone: [Stakeholder] { [self] + reports.flatMap(\.everyone) }
}

/// The buying group of an account: who reports to whom, who influences whom, and what is missing.
///
/// Users type relations one by one, so they may run in a circle or name two bosses. The map never fails on them: it
/// draws each person exactly once and tells what it could not draw.
package struct StakeholderMap: Hashable, Sendable {
    /// Who influences whom, both of them on the map.
    package struct Influence: Hashable, Sendable {
        package var from: Contact.ID
        package var to: Contact.ID
    }

    package let day: Day
    /// The people who report to nobody on the map.
    package let roots: [Stakeholder]
    /// In the order of the people's numbers.
    package let influences: [Influence]
    /// What of the relations could not be drawn, a sentence each.
    package let problems: [String]

    /// - Parameters:
    ///   - contacts: The account's people. A relation to anyone else is left out and reported.
    ///   - engagement: What passed with each; a person who is not in it has not been touched.
    package init(
        contacts: some Sequence<Contact>, relations: some Sequence<Relation>,
        engagement: [Contact.ID: Engagement] = [:], on day: Day
    ) {
        self.day = day
        let people = Dictionary(contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var problems: [String] = []
        var bosses: [Contact.ID: [Contact.ID]] = [:]
        var influences: Set<Influence> = []
        var strangers = 0
        for relation in relations {
            guard people[relation.from] != nil, people[relation.to] != nil else {
                strangers += people[relation.from] != nil || people[relation.to] != nil ? 1 : 0
                continue
            }
            switch relation.kind {
            case .reportsTo: bosses[relation.from, default: []].append(relation.to)
            case .influences: influences.insert(Influence(from: relation.from, to: relation.to))
            }
        }
        if strangers > 0 {
            let count = strangers == 1 ? "1 relation ties" : "\(strangers) relations tie"
            problems.append("\(count) somebody here to a person outside this account, and is not drawn")
        }
        let boss = StakeholderMap.oneBossEach(bosses, people: people, problems: &problems)
        let reports = Dictionary(grouping: boss.keys) { boss[$0] }
        func stakeholder(_ id: Contact.ID) -> Stakeholder? {
            guard let contact = people[id] else { return nil }
            let own = engagement[id] ?? Engagement()
            let below = (reports[id] ?? []).compactMap(stakeholder).sorted(by: StakeholderMap.standsHigher)
            return Stakeholder(contact: contact, engagement: own, isEngaged: own.isEngaged(on: day), reports: below)
        }
        roots = people.keys.filter { boss[$0] == nil }.compactMap(stakeholder).sorted(by: StakeholderMap.standsHigher)
        self.influences = influences.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        self.problems = problems
    }

    /// Everyone on the map, in the order in which it is read.
    package var everyone: [Stakeholder] { roots.flatMap(\.everyone) }

    /// Those who influence a person, in the order of their numbers.
    package func influencers(of contact: Contact.ID) -> [Contact.ID] {
        influences.filter { $0.to == contact && $0.from != contact }.map(\.from)
    }

    /// Takes the first of several bosses, and cuts each circle at its lowest number, who then reports to nobody.
    private static func oneBossEach(
        _ bosses: [Contact.ID: [Contact.ID]], people: [Contact.ID: Contact], problems: inout [String]
    ) -> [Contact.ID: Contact.ID] {
        func name(_ id: Contact.ID) -> String { people[id]?.name ?? "contact \(id.number)" }
        var boss: [Contact.ID: Contact.ID] = [:]
        for (id, all) in bosses.sorted(by: { $0.key < $1.key }) {
            var distinct: [Contact.ID] = []
            for other in all where !distinct.contains(other) { distinct.append(other) }
            if distinct.count > 1 {
                let others = distinct.dropFirst().map(name).joined(separator: " and ")
                let drawn = "\(name(id)) reports to \(name(distinct[0]))"
                problems.append("\(drawn), and also to \(others), which is not drawn")
            }
            boss[id] = distinct[0]
        }
        var settled: Set<Contact.ID> = []
        for start in boss.keys.sorted() {
            var path: [Contact.ID] = []
            var next: Contact.ID? = start
            while let id = next, !settled.contains(id), !path.contains(id) {
                path.append(id)
                next = boss[id]
            }
            if let id = next, let begin = path.firstIndex(of: id) {
                let circle = path[begin...]
                let names = (circle + [id]).map(name).joined(separator: " → ")
                problems.append("the reporting lines run in a circle: \(names)")
                if let lowest = circle.min() { boss[lowest] = nil }
            }
            settled.formUnion(path)
        }
        return boss
    }

    private static func standsHigher(_ left: Stakeholder, than right: Stakeholder) -> Bool {
        let (first, second) = (left.contact, right.contact)
        let ranks = (first.seniority?.rank ?? 0, second.seniority?.rank ?? 0)
        if ranks.0 != ranks.1 { return ranks.0 > ranks.1 }
        return (first.lastName, first.firstName, first.id) < (second.lastName, second.firstName, second.id)
    }
}
