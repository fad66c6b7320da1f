/// A contact at a company of the examples.
struct Person: Sendable {
    var firstName: String
    var lastName: String
    var email: String
    var title: String
    /// Known only where somebody has talked with the company; empty in the file otherwise.
    var role: String
    var seniority: String
    var influence: Int?
    var stance: String
    var department: String
    /// `fi` for those who are written to in Finnish; empty means the workspace's language.
    var language: String
    var source: String
}

/// A place in a buying group: who is looked for, in this order, when an account is filled with people.
struct Seat: Sendable {
    enum Titles: Sendable {
        case leaders
        case operators
        case fixed([String])
    }

    var titles: Titles
    var role: String
    var seniority: String
    var influence: Int
    var department: String

    static let inOrder = [
        Seat(titles: .leaders, role: "decision-maker", seniority: "director", influence: 4, department: "Operations"),
        Seat(titles: .operators, role: "user", seniority: "manager", influence: 3, department: "Maintenance"),
        Seat(
            titles: .fixed(["CFO", "Finance Director", "Chief Operating Officer", "Managing Director"]),
            role: "economic-buyer", seniority: "c-level", influence: 5, department: "Management"),
        Seat(
            titles: .fixed(["Head of Digital Development", "Development Manager", "IT Manager", "Data Lead"]),
            role: "influencer", seniority: "manager", influence: 3, department: "IT"),
        Seat(
            titles: .fixed(["Purchasing Manager", "Category Manager", "Sourcing Specialist"]),
            role: "gatekeeper", seniority: "manager", influence: 2, department: "Purchasing"),
        Seat(
            titles: .fixed(["Automation Engineer", "OT Security Manager", "Shift Supervisor"]),
            role: "blocker", seniority: "specialist", influence: 2, department: "Automation"),
    ]
}
