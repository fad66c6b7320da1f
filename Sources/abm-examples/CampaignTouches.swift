/// Writes what a campaign did to an account, and what the account did in return.
///
/// A warm account takes part in more campaigns, with more of its people, and answers more often.
struct CampaignTouches: Sendable {
    var campaign: Campaign
    var company: Company

    /// The chance, in hundredths, that one message moves its reader to a click.
    private var warmth: Int {
        let standing =
            switch company.standing {
            case .waiting: 0
            case .aware: 8
            case .engaged: 17
            case .lost: 20
            case .ready, .open, .customer: 26
            }
        return standing + company.heat / 5
    }

    private var answers: Bool { company.standing >= .engaged }

    func write(to journey: inout Journey, using random: inout SplitMix64) {
        guard company.standing > .waiting, random.chance(27 + warmth) else { return }
        for person in company.people.prefix(1 + random.number(in: 0...(1 + warmth / 18))) {
            switch campaign.play {
            case .mailing: mailing(to: person, &journey, &random)
            case .webinars(let days): webinars(on: days, for: person, &journey, &random)
            case .event(let day): event(on: day, for: person, &journey, &random)
            case .advertising: break
            case .parcel: parcel(to: person, &journey, &random)
            case .outbound: outbound(to: person, &journey, &random)
            }
        }
        if case .advertising = campaign.play { advertising(&journey, &random) }
    }

    private func add(
        _ type: String, on channel: String, by person: Person?, day: CalendarDay, to journey: inout Journey,
        note: String = ""
    ) {
        journey.add(type, on: channel, at: company, by: person, day: day, campaign: campaign, note: note)
    }

    /// A message and what may follow it: an opening, a click, pages, the download.
    private func message(
        to person: Person, day: CalendarDay, _ journey: inout Journey, _ random: inout SplitMix64
    ) {
        add("sent", on: "email", by: person, day: day, to: &journey)
        guard answers, random.chance(30 + warmth) else { return }
        let opened = day + random.number(in: 0...2)
        add("open", on: "email", by: person, day: opened, to: &journey)
        guard random.chance(warmth + 12) else { return }
        add("click", on: "email", by: person, day: opened, to: &journey)
        add("visit", on: "website", by: person, day: opened, to: &journey)
        if random.chance(warmth) { add("product-page", on: "website", by: person, day: opened, to: &journey) }
        if random.chance(warmth + 15) { add(campaign.download, on: "website", by: person, day: opened, to: &journey) }
    }

    private func mailing(to person: Person, _ journey: inout Journey, _ random: inout SplitMix64) {
        let length = campaign.days.upperBound - campaign.days.lowerBound
        var day = campaign.days.lowerBound + random.number(in: 0...(length / 4))
        for _ in 0..<random.number(in: 1...(company.standing >= .engaged ? 3 : 2)) {
            if !WorkingDays.isQuiet(day) { message(to: person, day: day, &journey, &random) }
            day = day + random.number(in: (length / 5)...(length / 3))
        }
    }

    private func webinars(
        on days: [CalendarDay], for person: Person, _ journey: inout Journey, _ random: inout SplitMix64
    ) {
        let day = random.pick(days)
        add("invitation", on: "email", by: person, day: day + -random.number(in: 14...20), to: &journey)
        guard answers, random.chance(warmth + 22) else { return }
        add("webinar", on: "webinar", by: person, day: day, to: &journey)
        message(to: person, day: day + 1, &journey, &random)
    }

    private func event(
        on day: CalendarDay, for person: Person, _ journey: inout Journey, _ random: inout SplitMix64
    ) {
        guard random.chance(30 + warmth) else { return }
        add("invitation", on: "email", by: person, day: day + -random.number(in: 22...36), to: &journey)
        guard answers, random.chance(warmth + 20) else { return }
        add("event", on: "event", by: person, day: day, to: &journey)
        if random.chance(warmth) {
            add("reply", on: "email", by: person, day: day + random.number(in: 2...8), to: &journey)
        }
        message(to: person, day: day + 1, &journey, &random)
    }

    /// Seen by the company, not by a person we know; a click leads to a visit that nobody signs.
    private func advertising(_ journey: inout Journey, _ random: inout SplitMix64) {
        let weeks = (campaign.days.upperBound - campaign.days.lowerBound) / 7
        for week in 0..<weeks where random.chance(18 + company.heat / 2) {
            let day = campaign.days.lowerBound + week * 7 + random.number(in: 0...4)
            add("impression", on: "ads", by: nil, day: day, to: &journey)
            guard answers, random.chance(warmth / 2) else { continue }
            add("click", on: "ads", by: nil, day: day, to: &journey)
            add("visit", on: "website", by: nil, day: day, to: &journey)
        }
    }

    private func parcel(to person: Person, _ journey: inout Journey, _ random: inout SplitMix64) {
        guard company.heat > 5 || random.chance(25) else { return }
        let day = campaign.days.lowerBound + random.number(in: 3...18)
        add("delivered", on: "direct-mail", by: person, day: day, to: &journey)
        guard answers, random.chance(warmth + 10) else { return }
        add("visit", on: "website", by: person, day: day + random.number(in: 1...6), to: &journey)
        if random.chance(warmth) {
            add("reply", on: "email", by: person, day: day + random.number(in: 2...9), to: &journey)
        }
    }

    private func outbound(to person: Person, _ journey: inout Journey, _ random: inout SplitMix64) {
        guard company.standing >= .engaged || random.chance(55) else { return }
        let first = campaign.days.lowerBound + random.number(in: 0...64)
        add("sent", on: "email", by: person, day: first, to: &journey)
        add("connection-request", on: "linkedin", by: person, day: first + 2, to: &journey)
        if answers, random.chance(warmth) {
            add("reply", on: "linkedin", by: person, day: first + 4, to: &journey)
            return
        }
        add("sent", on: "email", by: person, day: first + 5, to: &journey)
        if random.chance(55) { add("call", on: "phone", by: person, day: first + 7, to: &journey) }
        if random.chance(45) { add("message", on: "linkedin", by: person, day: first + 9, to: &journey) }
        add("sent", on: "email", by: person, day: first + 13, to: &journey)
    }
}
