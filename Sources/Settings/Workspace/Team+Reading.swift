import Playbook
import Spelling

extension Team {
    /// Reads the group `team`.
    init(reading reader: inout SectionReader, currency: Currency) {
        self.init()
        var places: [(name: String, place: TextPlace)] = []
        let example = "- { name: Aino Salmi, role: sdr-inbound }"
        let read = reader.sections("people", example) { item -> Teammate? in
            let place = item.value("name")?.place ?? item.place
            guard let person = Teammate(reading: &item, currency: currency) else { return nil }
            if places.contains(where: { $0.name.lowercased() == person.name.lowercased() }) {
                item.report(place, "“\(SettingsProblem.shortened(person.name))” stands twice in team; keep one of them")
                return nil
            }
            places.append((person.name, item.value("deputy")?.place ?? place))
            return person
        }
        people = read ?? []
        reader.section("pods") { group in
            for (place, entry) in group.words(of: PodPlace.self) {
                podMakeup[place] =
                    group.wholeNumber(entry.value, of: entry.key, 0...50, unit: "people")
                    ?? podMakeup[place]
            }
        }
        reader.section("base_pay") { group in
            for (role, entry) in group.words(of: TeamRole.self) {
                basePay[role] = group.wholeNumber(entry.value, of: entry.key, 0...100, unit: "per cents")
            }
        }
        touchesPerWeek = reader.wholeNumber("touches_per_week", 1...10_000, of: "touches")
        for person in people {
            guard let deputy = person.deputy, self.person(deputy) == nil else { continue }
            let place = places.first { $0.name == person.name }?.place ?? reader.place
            reader.report(
                place,
                "deputy: “\(SettingsProblem.shortened(deputy))” is not in the team\(didYouMean(deputy, among: people.map(\.name)))"
            )
        }
        if let circle = deputyCircle {
            let place = places.first { $0.name == circle[0] }?.place ?? reader.place
            reader.report(
                place, "deputies go round in a circle: \(circle.joined(separator: " → ")); take one of them out")
        }
    }
}

extension Teammate {
    /// Reads one person; `nil` where the name or the role is missing or wrong, which has been reported then.
    fileprivate init?(reading reader: inout SectionReader, currency: Currency) {
        reader.require("name", "what the person is called")
        reader.require("role", "what the person does, such as ae")
        let name = reader.text("name", atMost: 200)
        let role = reader.word("role", as: TeamRole.self)
        let email = reader.email("email")
        let languages = reader.words("languages", as: Language.self) ?? []
        let sells = reader.word("sells", as: SellingProfile.self)
        let accounts = reader.wholeNumber("accounts", 0...100_000, of: "accounts")
        let leads = reader.wholeNumber("leads_per_month", 0...100_000, of: "leads")
        let quota = reader.sourcedAmount("quota", currency)
        let territory = reader.expression("territory")
        let pod = reader.text("pod", atMost: 100)
        let deputy = reader.text("deputy", atMost: 200)
        guard let name, let role else { return nil }
        self.init(
            name: name, role: role, email: email, languages: languages, sells: sells, mostAccounts: accounts,
            leadsPerMonth: leads, quota: quota, territory: territory, pod: pod, deputy: deputy)
    }
}

extension SectionReader {
    /// The rules of routing, in their order.
    mutating func routing(_ key: String, team: Team) -> [RoutingRule] {
        var names: Set<String> = [Routing.ownerRule, Routing.sizeRule]
        let example = "- { name: Finland, when: 'country = \"FI\"', to: Aino Salmi }"
        let rules = sections(key, example) { item -> RoutingRule? in
            item.require("name", "what the rule is called")
            item.require("to", "a person, a pod, first-to-claim, booker or manager")
            let name = item.locatedText("name")
            let hasCondition = item.value("when") != nil
            let condition = item.expression("when")
            let target = item.routeTarget("to", team: team)
            if let name, !names.insert(name.text.lowercased()).inserted {
                let why =
                    [Routing.ownerRule, Routing.sizeRule].contains(name.text)
                    ? "is a rule of abm's own" : "stands twice"
                item.report(
                    TextPlace(line: name.line, column: name.column),
                    "the rule “\(SettingsProblem.shortened(name.text))” \(why); choose another name")
            }
            // A condition that cannot be read must not become a rule for everybody.
            guard let name, let target, !hasCondition || condition != nil else { return nil }
            return RoutingRule(name: name.text, condition: condition, target: target)
        }
        return rules ?? []
    }

    private mutating func routeTarget(_ key: String, team: Team) -> RouteTarget? {
        guard let value = value(key), let text = text(value, of: key, atMost: 200) else { return nil }
        if let known = RouteTarget.words.first(where: { $0.word == text.lowercased() }) {
            let role: TeamRole? = known.target == .booker ? .booker : known.target == .manager ? .manager : nil
            if let role, !team.people.contains(where: { $0.role == role }) {
                report(value.place, "\(key): nobody in team has the role \(role.rawValue)")
            }
            return known.target
        }
        if let person = team.person(text) { return .person(person.name) }
        if let pod = team.pods.first(where: { $0.lowercased() == text.lowercased() }) { return .pod(pod) }
        let names = team.people.map(\.name) + team.pods + RouteTarget.words.map(\.word)
        report(
            value.place,
            "\(key): “\(SettingsProblem.shortened(text))” is no person and no pod of the team\(hint(text, among: names))"
        )
        return nil
    }
}
