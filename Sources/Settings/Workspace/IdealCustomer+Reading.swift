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
            studentTitles: reader.texts("student_titles") ?? IdealCustomer.standardStudentTitles)
        if let roles = reader.locatedTexts("wrong_roles") {
            wrongRoles = []
            for role in roles {
                if let known = try? BuyingRole(reading: role.text) {
                    wrongRoles.insert(known)
                } else {
                    let hint = reader.hint(role.text, among: BuyingRole.allCases.map(\.rawValue))
                    let shown = SettingsProblem.shortened(role.text)
                    reader.report(
                        TextPlace(line: role.line, column: role.column),
                        "wrong_roles: “\(shown)” is not \(BuyingRole.called)\(hint)")
                }
            }
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
