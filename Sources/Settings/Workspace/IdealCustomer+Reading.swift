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
        wrongRoles = reader.words("wrong_roles", as: BuyingRole.self).map(Set.init) ?? wrongRoles
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
