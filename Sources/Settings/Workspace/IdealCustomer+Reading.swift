import Playbook

extension IdealCustomer {
    /// Reads the group `icp`.
    init(reading reader: inout SectionReader) {
        let people = 0...10_000_000
        self.init(
            employees: reader.range("employees", within: people, of: "people"),
            servedEmployees: reader.range("served_employees", within: people, of: "people"),
            industries: reader.texts("industries") ?? [], titles: reader.texts("titles") ?? [],
            wrongTitles: reader.texts("wrong_titles") ?? IdealCustomer.standardWrongTitles,
            studentTitles: reader.texts("student_titles") ?? IdealCustomer.standardStudentTitles,
            countries: reader.texts("countries") ?? [], cities: reader.texts("cities") ?? [],
            technologies: reader.texts("technologies") ?? [], pains: reader.texts("pains") ?? [],
            weights: reader.criterionWeights("weights"))
        wrongRoles = reader.words("wrong_roles", as: BuyingRole.self).map(Set.init) ?? wrongRoles
        idealFrom = reader.wholeNumber("ideal_from", 1...100, of: "per cents of fit") ?? idealFrom
        // Where all are zero that has been told already.
        let isAsked = !industries.isEmpty || employees != nil || !countries.isEmpty || !technologies.isEmpty
        if isAsked || !cities.isEmpty || !pains.isEmpty, weights.values.contains(where: { $0 > 0 }),
            IdealCriterion.allCases.allSatisfy({ weight(of: $0) == 0 }), let place = reader.value("weights")?.place
        {
            reader.report(place, "the criteria that icp describes all weigh 0; give one of them a weight above 0")
        }
        let (ours, theirs) = (industries, countries)
        reader.section("not_served") { group in
            notServedIndustries = group.texts("industries", apartFrom: ours, of: "industry") { $0.lowercased() }
            notServedCountries = group.texts("countries", apartFrom: theirs, of: "country") { CountryName($0).key }
        }
        if let sweet = employees, let served = servedEmployees,
            !served.contains(sweet.lowerBound)
                || !served.contains(sweet.upperBound)
        {
            reader.report(
                reader.place,
                "employees (the sweet spot) must lie within served_employees (the sizes you can serve at all)")
        }
    }
}

extension SectionReader {
    /// How much each criterion weighs; the standard's where nothing is written.
    fileprivate mutating func criterionWeights(_ key: String) -> [IdealCriterion: Int] {
        var weights = IdealCriterion.standardWeights
        guard let value = value(key) else { return weights }
        section(key) { group in
            var areRead = true
            for (criterion, entry) in group.words(of: IdealCriterion.self) {
                let weight = group.wholeNumber(entry.value, of: "weights.\(entry.key)", 0...1000, unit: "parts")
                weights[criterion] = weight
                areRead = areRead && weight != nil
            }
            if areRead, weights.values.reduce(0, +) == 0 {
                group.report(value.place, "weights sum to zero; give at least one criterion a weight above 0")
            }
        }
        return weights
    }

    /// A list of which nothing may stand in the list of targets too: it could be neither pursued nor stopped.
    fileprivate mutating func texts(
        _ key: String, apartFrom targets: [String], of kind: String, folded: (String) -> String
    ) -> [String] {
        guard let texts = locatedTexts(key) else { return [] }
        for text in texts where targets.contains(where: { folded($0) == folded(text.text) }) {
            report(
                TextPlace(line: text.line, column: text.column),
                "“\(SettingsProblem.shortened(text.text))” is a target \(kind) of icp and is not served; keep one of them"
            )
        }
        return texts.map(\.text)
    }
}
