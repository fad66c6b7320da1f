package import Playbook

extension WorkspaceSettings {
    /// The text of a new workspace's `workspace.yml`, with every setting explained and those not given commented out.
    ///
    /// It is written for somebody who will edit it by hand and has read nothing else. ``parse(_:file:)`` reads it back
    /// to these values and the defaults.
    ///
    /// - Parameters:
    ///   - name: Without control characters; they are left out.
    package static func text(
        name: String, tier: Tier, currency: Currency, language: Language, timezone: String = "UTC", today: Day? = nil,
        sender: Sender = Sender()
    ) -> String {
        """
        # The settings of this workspace. Lines that begin with # are notes and are not read; to use a setting that is
        # shown there, delete the # before it. Keep the indentation, and put texts with a colon in "quotes".

        # What the workspace is called.
        name: \(YAMLText.quoted(name))

        # How an account that is added without a tier is worked: "1:1", "1:few" or "1:many".
        tier: "\(tier.rawValue)"

        # The currency that amounts are in, as its three letters.
        currency: \(currency.code)

        # The language of drafts, unless a person has their own: en or fi.
        language: \(language.rawValue)

        # The time zone that your days and office hours are in.
        timezone: \(timezone)

        # A fixed day to live on, for examples. Without it the workspace follows the calendar.
        \(setting("today", today?.iso, example: "2026-11-22"))

        # Who signs the messages.
        \(senderText(sender))

        \(offerText)
        \(idealCustomerText)
        \(scoringText)
        \(stagesText)
        \(freshnessText)
        \(calendarText)
        \(outreachText)
        \(commitmentsText)
        \(planText)
        \(motionText)
        \(teamText)
        \(leadsText)
        \(attributionText)
        \(questionsText)
        \(checksText)
        \(salesProcessText)
        \(metricsText)
        \(sourcesText)
        """
    }

    private static func setting(_ key: String, _ value: String?, example: String) -> String {
        value.map { "\(key): \($0)" } ?? "# \(key): \(example)"
    }

    private static func senderText(_ sender: Sender) -> String {
        let lines: [(key: String, value: String?, example: String)] = [
            ("name", sender.name, "Maija Meikäläinen"), ("title", sender.title, "Head of Marketing"),
            ("company", sender.company, "Esimerkki Oy"), ("email", sender.email, "maija@esimerkki.example"),
            ("phone", sender.phone, "+358 50 000 0000"),
        ]
        let isEmpty = lines.allSatisfy { $0.value == nil }
        let fields = lines.map { line in
            // With the group's own line commented out, its fields must be too.
            line.value.map { "  \(line.key): \(YAMLText.quoted($0))" }
                ?? "#   \(line.key): \(YAMLText.quoted(line.example))"
        }
        return (["\(isEmpty ? "# " : "")sender:"] + fields).joined(separator: "\n")
    }

    private static let offerText = """
        # What you offer, as templates say it. outcome reads after "We help" / "Autamme"; proof is a full sentence
        # without its full stop: a customer and a result. Give each language you write in.
        # offer:
        #   outcome:
        #     en: "service teams see which contracts will lapse"
        #     fi: "huoltotiimejä näkemään, mitkä sopimukset päättyvät"
        #   proof:
        #     en: "Esimerkki Oy renewed 84 per cent of its contracts"
        #     fi: "Esimerkki Oy uusi 84 prosenttia sopimuksistaan"

        """

    private static var freshnessText: String {
        let kinds = ClaimKind.allCases.map { "#   \($0.rawValue): \(FreshnessRules.standardDays(for: $0))\n" }.joined()
        return """
            # How many days old a finding of each kind may be before it must be confirmed again.
            # freshness:
            \(kinds)
            # How many days back an account's activity still counts as engagement.
            # engaged_within_days: \(standardEngagedWithinDays)

            """
    }

    private static var calendarText: String {
        let calendar = OfficeCalendar.standard
        let workdays = Weekday.allCases.filter { calendar.workdays.contains($0.number) }.map(\.rawValue)
        let countries = PublicHolidays.allCases.map(\.rawValue).joined(separator: ", ")
        return """
            # When your office is open: no step of a sequence falls on another day. holidays are a country's public holidays
            # (\(countries)); closed are your own closings, both days included, a year each at most; office
            # is from when to when it is open on an open day, in your time zone.
            # calendar:
            #   holidays: \(calendar.holidays.rawValue)
            #   workdays: [\(workdays.joined(separator: ", "))]
            #   office: { opens: "\(calendar.hours.opens.text)", closes: "\(calendar.hours.closes.text)" }
            #   closed:
            #     - { from: 2027-07-05, until: 2027-07-30, name: "Summer closing" }

            """
    }

    private static var outreachText: String {
        let rules = OutreachRules.standard
        let checks = DraftCheckName.allCases.map { "#     \($0.rawValue): \($0.standardSeverity.rawValue)\n" }.joined()
        return """
            # How messages go out. quiet_days is how long a person is left alone after you contacted them; approval says
            # whether somebody must approve a draft before it is sent (required or optional). Each check of a draft is an
            # error (the draft stops), a warning or off; only opted-out stays an error whatever is written.
            # outreach:
            #   quiet_days: \(rules.quietDays)
            #   approval: \(rules.approvalIsRequired ? "required" : "optional")
            #   checks:
            \(checks)
            """
    }
}
