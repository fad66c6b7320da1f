/// Something missing from a buying group, and what to do about it.
package struct StakeholderGap: Hashable, Sendable {
    /// What sort of thing is missing.
    package enum Kind: String, Word {
        case noEconomicBuyer = "no-economic-buyer"
        case noChampion = "no-champion"
        case singleThreaded = "single-threaded"
        case tooLow = "too-low"
        case unansweredBlocker = "unanswered-blocker"

        package static var called: String { "a gap in the buying group" }
    }

    package var kind: Kind
    /// What is missing.
    package var sentence: String
    /// What to do about it.
    package var advice: String
    /// The people it is about.
    package var contacts: [Contact.ID]

    package init(kind: Kind, sentence: String, advice: String, contacts: [Contact.ID] = []) {
        self.kind = kind
        self.sentence = sentence
        self.advice = advice
        self.contacts = contacts
    }
}

extension StakeholderMap {
    /// From this influence on a person against us can stop a deal alone.
    package static let blockingInfluence = 4

    /// What is missing (playbook, section 4), in the order in which it matters.
    package var gaps: [StakeholderGap] {
        // A role that is kept free for somebody is still a gap.
        let people = everyone.filter { !$0.contact.isPlaceholder }
        return [economicBuyerGap(people), championGap(people), threadGap(people), levelGap(people)].compactMap { $0 }
            + people.compactMap(blockerGap)
    }

    private func economicBuyerGap(_ people: [Stakeholder]) -> StakeholderGap? {
        guard !people.contains(where: { $0.contact.role == .economicBuyer }) else { return nil }
        return StakeholderGap(
            kind: .noEconomicBuyer, sentence: "No economic buyer is known.",
            advice: "Ask who decides on the money, and set that person's role to economic-buyer.")
    }

    private func championGap(_ people: [Stakeholder]) -> StakeholderGap? {
        guard !people.contains(where: { $0.contact.role == .champion }) else { return nil }
        let warm = people.filter { $0.contact.stance == .champion || $0.contact.stance == .supporter }
        let best = warm.first { $0.contact.stance == .champion } ?? warm.first
        var advice = "Find the person who gains most from a success, and win them first."
        if let name = best?.contact.name {
            advice = "\(name) is the warmest: ask whether they will drive it, and set the role to champion."
        }
        return StakeholderGap(
            kind: .noChampion, sentence: "No champion is known.", advice: advice,
            contacts: best.map { [$0.contact.id] } ?? [])
    }

    private func threadGap(_ people: [Stakeholder]) -> StakeholderGap? {
        let engaged = people.filter(\.isEngaged)
        guard engaged.count <= 1 else { return nil }
        let window = "in the last \(Engagement.windowDays) days"
        guard let only = engaged.first else {
            return StakeholderGap(
                kind: .singleThreaded, sentence: "Nobody has been active \(window).",
                advice: people.isEmpty
                    ? "Add the people of the buying group first." : "Start a sequence to two people or more.")
        }
        return StakeholderGap(
            kind: .singleThreaded, sentence: "Only \(only.contact.name) has been active \(window).",
            advice: people.count > 1
                ? "Ask \(only.contact.name) for an introduction to a second person."
                : "Find a second person and ask \(only.contact.name) for an introduction.",
            contacts: [only.contact.id])
    }

    private func levelGap(_ people: [Stakeholder]) -> StakeholderGap? {
        let engaged = people.filter(\.isEngaged)
        // Where nobody is engaged, the gap above says all there is to say.
        guard !engaged.isEmpty, let highest = people.compactMap(\.contact.seniority).max() else { return nil }
        let reached = engaged.compactMap(\.contact.seniority).max()
        guard highest.rank > reached?.rank ?? 0 else { return nil }
        let above = people.filter { $0.contact.seniority == highest }.map(\.contact)
        let names = above.map(\.name).joined(separator: ", ")
        let sentence =
            reached.map { "Nobody above \($0.rawValue) has been active in the last \(Engagement.windowDays) days." }
            ?? "Nobody whose seniority is known has been active in the last \(Engagement.windowDays) days."
        return StakeholderGap(
            kind: .tooLow, sentence: sentence, advice: "Reach \(names) (\(highest.rawValue)).",
            contacts: above.map(\.id))
    }

    private func blockerGap(_ person: Stakeholder) -> StakeholderGap? {
        let contact = person.contact
        guard contact.role == .blocker || contact.stance == .opponent, let influence = contact.influence,
            influence >= StakeholderMap.blockingInfluence, influencers(of: contact.id).isEmpty
        else { return nil }
        let what = contact.stance == .opponent ? "is against it" : "is a blocker"
        return StakeholderGap(
            kind: .unansweredBlocker,
            sentence: "\(contact.name) \(what), influence \(influence), and nobody is known to influence them.",
            advice: "Find out whom \(contact.name) listens to: relate … influences \(contact.handle).",
            contacts: [contact.id])
    }
}
