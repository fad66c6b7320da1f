/// Writes what happens without a campaign: visits all year round, and the last weeks of an account that is warming up.
struct OrganicTouches: Sendable {
    var company: Company

    func write(to journey: inout Journey, using random: inout SplitMix64) {
        guard company.standing >= .engaged else { return }
        visits(&journey, &random)
        if company.standing == .ready { warming(&journey, &random) }
    }

    private func visits(_ journey: inout Journey, _ random: inout SplitMix64) {
        let days = WorkingDays.year.upperBound - WorkingDays.year.lowerBound
        let count = 1 + company.heat / 5 + 2
        for _ in 0..<count {
            let day = WorkingDays.year.lowerBound + random.number(in: 0...days)
            if WorkingDays.isQuiet(day), random.chance(75) { continue }
            let person = random.chance(45) ? company.somebody(using: &random) : nil
            journey.add("visit", on: "website", at: company, by: person, day: day)
            if random.chance(30) {
                journey.add("product-page", on: "website", at: company, by: person, day: day)
            }
        }
    }

    /// October and November of an account that marketing is about to hand over.
    private func warming(_ journey: inout Journey, _ random: inout SplitMix64) {
        let guide = Campaign.bringing(on: CalendarDay(2026, 10, 20), outbound: false)
        let reader = company.people[random.number(in: 0...1)]
        let start = CalendarDay(2026, 10, 12) + random.number(in: 0...14)
        journey.add("product-page", on: "website", at: company, by: reader, day: start, campaign: guide)
        journey.add("buyers-guide", on: "website", at: company, by: reader, day: start + 1, campaign: guide)
        journey.add("product-page", on: "website", at: company, by: company.people[2], day: start + 8)
        journey.add(
            "matter-current", on: "website", at: company, by: reader, day: start + 9,
            note: "“Within six months” on the form")
        if random.chance(40) {
            journey.add(
                "contact-request", on: "website", at: company, by: reader,
                day: CalendarDay(2026, 11, 9) + random.number(in: 0...11), campaign: guide,
                note: random.pick(["Asked for a call", "Asked who else uses it in the Nordics"]))
        }
    }
}
