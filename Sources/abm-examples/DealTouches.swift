/// Writes what happened around a deal: the interest before it, the meetings of its stages, the silence of a stalled one.
struct DealTouches: Sendable {
    var deal: Deal
    private var company: Company { deal.company }

    func write(to journey: inout Journey, using random: inout SplitMix64) {
        interest(&journey, &random)
        opening(&journey, &random)
        stages(&journey, &random)
        if deal.outcome == .won { welcome(&journey, &random) }
    }

    /// Visits and downloads of the weeks before somebody spoke to us.
    private func interest(_ journey: inout Journey, _ random: inout SplitMix64) {
        for _ in 0..<random.number(in: 3...6) {
            let day = deal.created + -random.number(in: 9...48)
            let person = random.chance(60) ? company.somebody(using: &random) : nil
            let campaign = random.chance(55) ? Campaign.bringing(on: day, outbound: false) : nil
            journey.add("visit", on: "website", at: company, by: person, day: day, campaign: campaign)
            if random.chance(65) {
                journey.add("product-page", on: "website", at: company, by: person, day: day, campaign: campaign)
            }
            if let campaign, let person, random.chance(45) {
                journey.add(campaign.download, on: "website", at: company, by: person, day: day, campaign: campaign)
            }
        }
    }

    /// The act that began the deal, a few days before it was written down.
    private func opening(_ journey: inout Journey, _ random: inout SplitMix64) {
        let person = company.people[random.number(in: 0...1)]
        let day = deal.created + -random.number(in: 3...6)
        switch deal.source {
        case .inbound:
            let campaign = Campaign.bringing(on: day, outbound: false)
            journey.add(
                "contact-request", on: "website", at: company, by: person, day: day, campaign: campaign,
                note: random.pick(["Asked for a call", "Wants prices for two sites", "Asked for a demo"]))
            journey.add("call", on: "phone", at: company, by: person, day: day + 1)
        case .outbound:
            let campaign = Campaign.bringing(on: day, outbound: true)
            journey.add("sent", on: "email", at: company, by: person, day: day + -3, campaign: campaign)
            journey.add("call", on: "phone", at: company, by: person, day: day + -1, campaign: campaign)
            journey.add(
                "reply", on: "email", at: company, by: person, day: day, campaign: campaign,
                note: "Open to a first call")
        case .referral:
            journey.add(
                "referral", on: "partner", at: company, by: person, day: day,
                note: deal.isExpansion
                    ? "The first site recommended us to the second"
                    : random.pick(["Introduced by an integrator", "Recommended by a customer"]))
        case .events:
            guard let gathering = Gathering.before(deal.created) else { return }
            journey.add(
                gathering.kind, on: gathering.kind, at: company, by: person, day: gathering.day,
                campaign: gathering.campaign)
            journey.add(
                "reply", on: "email", at: company, by: person, day: gathering.day + 2, campaign: gathering.campaign,
                note: "Would like to see it with their own data")
        }
    }

    /// The meetings and messages of the stages that the deal went through.
    private func stages(_ journey: inout Journey, _ random: inout SplitMix64) {
        let end = deal.outcome == .open ? min(WorkingDays.year.upperBound, deal.closes) : deal.closes
        let last = deal.isStalled ? deal.created + 30 : end
        let length = last - deal.created
        let steps: [(stage: Int, type: String, channel: String, person: Int, note: String)] = [
            (1, "meeting", "phone", 0, "First call"), (2, "meeting", "phone", 1, "Discovery"),
            (2, "reply", "email", 1, ""), (3, "demo", "phone", 0, "Demo with their own data"),
            (3, "matter-current", "phone", 2, "Budget for next year is open"), (4, "proposal", "email", 2, ""),
            (4, "reply", "email", 2, "Questions on the terms"), (5, "meeting", "phone", 2, "Terms"),
            (5, "call", "phone", 0, ""),
        ]
        let taken = steps.filter { $0.stage <= deal.reached }
        for (position, step) in taken.enumerated() {
            let wanted = deal.created + length * (position + 1) / (taken.count + 1)
            let person = company.people[min(step.person, company.people.count - 1)]
            let day = min(WorkingDays.onOrAfter(wanted), last)
            journey.add(step.type, on: step.channel, at: company, by: person, day: day, note: step.note)
            if random.chance(65) {
                journey.add("sent", on: "email", at: company, by: person, day: min(day + 1, last))
            }
            if random.chance(35) {
                journey.add("product-page", on: "website", at: company, by: person, day: min(day + 2, last))
            }
        }
    }

    /// The first weeks of a new customer.
    private func welcome(_ journey: inout Journey, _ random: inout SplitMix64) {
        let user = company.people[1]
        journey.add("meeting", on: "phone", at: company, by: user, day: deal.closes + 7, note: "Kick-off")
        journey.add("meeting", on: "phone", at: company, by: user, day: deal.closes + 35, note: "Training")
        for week in 0..<random.number(in: 3...8) {
            journey.add("visit", on: "website", at: company, by: user, day: deal.closes + 10 + week * 12)
        }
    }
}
