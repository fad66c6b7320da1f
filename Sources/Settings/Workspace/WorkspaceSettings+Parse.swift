import Playbook

extension WorkspaceSettings {
    /// Reads the text of a `workspace.yml`.
    ///
    /// - Parameters:
    ///   - text: The whole file; a byte order mark is passed over.
    ///   - file: What to call the file in messages.
    /// - Throws: ``SettingsProblems`` with every mistake in the file.
    package static func parse(_ text: String, file: String = "workspace.yml") throws(SettingsProblems) -> Self {
        var reader = SectionReader(SettingsText.withoutMark(text), file: file)
        let settings = WorkspaceSettings(reading: &reader)
        reader.finish()
        guard reader.problems.isEmpty else { throw SettingsProblems(reader.problems) }
        return settings
    }

    /// Reads the bytes of a `workspace.yml`, which must be UTF-8.
    package static func parse(
        bytes: [UInt8], file: String = "workspace.yml"
    ) throws(SettingsProblems) -> WorkspaceSettings {
        try parse(SettingsText.decode(bytes, file: file), file: file)
    }

    private init(reading reader: inout SectionReader) {
        reader.require("name", "what the workspace is called")
        self.init(name: reader.text("name", atMost: 200) ?? "")
        tier = reader.word("tier") ?? tier
        currency = reader.currency("currency") ?? currency
        language = reader.word("language") ?? language
        timezone = reader.timeZone("timezone") ?? timezone
        today = reader.day("today")
        reader.section("sender") { sender = Sender(reading: &$0) }
        let language = language
        reader.section("offer") { offer = Offer(reading: &$0, language: language) }
        reader.section("icp") { idealCustomer = IdealCustomer(reading: &$0) }
        reader.section("scoring") { scoring = ScoringModels(reading: &$0) }
        stages = reader.stages("stages") ?? stages
        reader.section("freshness") { freshness = FreshnessRules(reading: &$0) }
        engagedWithinDays = reader.wholeNumber("engaged_within_days", 1...3650, of: "days") ?? engagedWithinDays
        reader.section("calendar") { calendar = OfficeCalendar(reading: &$0) }
        reader.section("outreach") { outreach = OutreachRules(reading: &$0) }
        reader.section("sla") { commitments = SalesCommitments(reading: &$0) }
        let currency = currency
        reader.section("plan") { plan = PlanSettings(reading: &$0, currency: currency) }
        reader.section("motion") { motion = MotionRules(reading: &$0) }
        reader.section("deal_sizes") { selling = SellingMatrix(reading: &$0) }
        reader.section("team") { team = Team(reading: &$0, currency: currency) }
        routing = reader.routing("routing", team: team)
        reader.section("leads") { leads = LeadRules(reading: &$0) }
        questions = reader.questions("questions", in: language) ?? questions
        scoring = scoring.counting(questions)
        checks = CheckRules(reading: &reader)
        reader.section("buying_group") { buyingGroup = BuyingGroupRules(reading: &$0) }
        reader.section("onboarding") { onboarding = OnboardingRules(reading: &$0) }
        reader.section("costs") { costs = CostSettings(reading: &$0, currency: currency) }
        reader.section("funnel") { stalls = StallRules(reading: &$0) }
        reader.section("attribution") { attribution = AttributionRules(reading: &$0) }
        reader.section("sources") { sources = SourceRules(reading: &$0) }
        personas = reader.personas("personas") ?? personas
    }
}

extension WorkspaceSettings.Sender {
    fileprivate init(reading reader: inout SectionReader) {
        self.init(
            name: reader.text("name", atMost: 200), title: reader.text("title", atMost: 200),
            company: reader.text("company", atMost: 200), email: reader.email("email"),
            phone: reader.text("phone", atMost: 60))
    }
}

extension WorkspaceSettings.Offer {
    fileprivate init(reading reader: inout SectionReader, language: Language) {
        self.init(
            outcome: reader.textPerLanguage("outcome", or: language),
            proof: reader.textPerLanguage("proof", or: language))
    }
}

extension SectionReader {
    /// A text for each language, or one text, which is then of the workspace's language.
    mutating func textPerLanguage(_ key: String, or language: Language) -> [Language: String] {
        guard let value = value(key) else { return [:] }
        guard case .group = value.content else {
            return text(value, of: key).map { [language: $0] } ?? [:]
        }
        var texts: [Language: String] = [:]
        section(key) { group in
            for (language, entry) in group.words(of: Language.self) {
                texts[language] = group.text(entry.value, of: "\(key).\(entry.key)")
            }
        }
        return texts
    }

    fileprivate mutating func currency(_ key: String) -> Currency? {
        guard let value = value(key), let text = text(value, of: key) else { return nil }
        if let currency = Currency(text) { return currency }
        let signs = ["€": "EUR", "euro": "EUR", "euros": "EUR", "eur.": "EUR", "$": "USD", "£": "GBP"]
        let meant = signs[text.lowercased()].map { "write \($0)" } ?? "write its three letters, such as EUR"
        report(value.place, "currency: “\(SettingsProblem.shortened(text))” is not a currency code; \(meant)")
        return nil
    }

    /// One `@` with something before it and a domain behind it: enough to catch a slip, without judging odd addresses.
    mutating func email(_ key: String) -> String? {
        guard let value = value(key), let text = text(value, of: key, atMost: 254) else { return nil }
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        let isAddress =
            halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
            && !halves[1].hasPrefix(".") && !halves[1].hasSuffix(".")
            && !text.contains { $0.isWhitespace || "<>,;\"".contains($0) }
        if isAddress { return text }
        report(value.place, "\(key): “\(SettingsProblem.shortened(text))” is not an e-mail address")
        return nil
    }

    fileprivate mutating func timeZone(_ key: String) -> String? {
        guard let value = value(key), let text = text(value, of: key) else { return nil }
        if TimeZoneNames.contains(text) { return text }
        let near = TimeZoneNames.nearest(to: text)
        let hint = near.map { " — did you mean \($0)?" } ?? "; write area and city, such as Europe/Helsinki"
        report(value.place, "timezone: “\(SettingsProblem.shortened(text))” is not a time zone\(hint)")
        return nil
    }
}
