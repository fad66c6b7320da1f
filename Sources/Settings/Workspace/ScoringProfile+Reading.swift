import Playbook

extension SectionReader {
    /// The invented leads on whom the models are tried; `nil` where none are given.
    mutating func profiles(for models: ScoringModels) -> [ScoringProfile]? {
        var names: [String] = []
        var ranks: [Int] = []
        let types = models.types.union(TouchType.allCases.map(\.rawValue)).sorted()
        let example = "- { name: buyer, rank: 1, company: perfect, person: target, acts: { click: 2 } }"
        return sections("profiles", example) { item -> ScoringProfile? in
            item.require("name", "what the profile is called, such as buyer")
            let namePlace = item.value("name")?.place ?? item.place
            let name = item.handle("name")
            if let name, names.contains(name) {
                item.report(namePlace, "the profile “\(name)” stands twice; give each a name of its own")
            }
            names.append(name ?? "")
            let company = item.profileCompany()
            let person = item.profilePerson()
            let acts = item.profileActs(among: types)
            let rankPlace = item.value("rank")?.place ?? item.place
            let rank = item.wholeNumber("rank", 1...1000, of: "places")
            if let rank, ranks.contains(rank) {
                item.report(rankPlace, "rank \(rank) stands twice; give each profile a place of its own")
            }
            if let rank { ranks.append(rank) }
            let score = item.wholeNumber("score", -100_000...100_000, of: "points")
            let leadClass = item.leadClass("class")
            let model = item.modelName(among: models.names)
            guard let name else { return nil }
            return ScoringProfile(
                name, company: company, person: person, acts: acts, rank: rank, score: score, leadClass: leadClass,
                model: model)
        }
    }

    private mutating func profileCompany() -> ScoringProfile.Company {
        guard let value = value("company") else { return .unknown }
        guard case .group = value.content else {
            return word(value, of: "company", as: ScoringProfile.CompanyWord.self).map { .word($0) } ?? .unknown
        }
        var company = ScoringProfile.Company.unknown
        section("company") { group in
            company = .facts(
                industry: group.text("industry", atMost: 200),
                employees: group.wholeNumber("employees", 0...10_000_000, of: "people"),
                country: group.text("country", atMost: 200), segment: group.handle("segment"))
        }
        return company
    }

    private mutating func profilePerson() -> ScoringProfile.Person {
        guard let value = value("person") else { return .word(.unknown) }
        guard case .group = value.content else {
            return .word(word(value, of: "person", as: ScoringProfile.PersonWord.self) ?? .unknown)
        }
        var person = ScoringProfile.Person.word(.unknown)
        section("person") { group in
            person = .facts(
                title: group.text("title", atMost: 200), role: group.word("role", as: BuyingRole.self))
        }
        return person
    }

    /// What a profile did, written `{ click: 2, guide: { times: 3, days_ago: 40 } }`.
    private mutating func profileActs(among types: [String]) -> [ScoringProfile.Act] {
        var acts: [ScoringProfile.Act] = []
        section("acts") { group in
            for entry in group.remainingEntries() where !entry.value.isEmpty {
                let type = (try? TouchType(reading: entry.key))?.rawValue ?? entry.key
                guard types.contains(type) else {
                    let shown = SettingsProblem.shortened(entry.key)
                    let near = group.hint(entry.key, among: types)
                    let hint = near.hasPrefix(" —") ? near : "; use a type that has points under behaviour"
                    group.report(entry.place, "“\(shown)” is not an act that any model knows\(hint)")
                    continue
                }
                var act = ScoringProfile.Act(type)
                if case .group = entry.value.content {
                    group.section(entry.key) { item in
                        act.times = item.wholeNumber("times", 1...1000, of: "times") ?? 1
                        act.daysAgo = item.wholeNumber("days_ago", 0...36_500, of: "days") ?? 0
                    }
                } else {
                    act.times = group.wholeNumber(entry.value, of: entry.key, 1...1000, unit: "times") ?? 1
                }
                acts.append(act)
            }
        }
        return acts
    }

    /// A class of lead, also by the letters that marketers use.
    private mutating func leadClass(_ key: String) -> LeadClass? {
        guard let value = value(key) else { return nil }
        if case .text(let text, _) = value.content, let known = LeadClass(letters: SectionReader.trimmed(text)) {
            return known
        }
        return word(value, of: key, as: LeadClass.self)
    }

    private mutating func modelName(among names: [String]) -> String? {
        guard let name = locatedText("model") else { return nil }
        if names.contains(name.text) { return name.text }
        let shown = SettingsProblem.shortened(name.text)
        report(
            TextPlace(line: name.line, column: name.column),
            "model: there is no model “\(shown)”\(hint(name.text, among: names))")
        return nil
    }
}
