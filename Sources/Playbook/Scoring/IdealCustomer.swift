/// Which companies and people are worth pursuing, as the settings give it; what is left empty is not judged.
package struct IdealCustomer: Hashable, Sendable {
    /// The sweet spot.
    package var employees: ClosedRange<Int>?
    /// Sizes that can be served at all: outside it an account is stopped whatever its score.
    package var servedEmployees: ClosedRange<Int>?
    /// Target industries, compared without regard to case.
    package var industries: [String]
    /// Words that mark the right person's title, such as `CFO` or `head of service`; matched as whole words, and a word
    /// of seven letters or more also at the end of a compound.
    package var titles: [String]
    /// Words that mark somebody who has no say in buying, matched likewise.
    package var wrongTitles: [String]
    /// Words that mark a student, matched likewise.
    package var studentTitles: [String]
    /// Roles in the buying group that have no say in buying.
    package var wrongRoles: Set<BuyingRole>

    package init(
        employees: ClosedRange<Int>? = nil, servedEmployees: ClosedRange<Int>? = nil, industries: [String] = [],
        titles: [String] = [], wrongTitles: [String] = IdealCustomer.standardWrongTitles,
        studentTitles: [String] = IdealCustomer.standardStudentTitles, wrongRoles: Set<BuyingRole> = [.gatekeeper]
    ) {
        self.employees = employees
        self.servedEmployees = servedEmployees
        self.industries = industries
        self.titles = titles
        self.wrongTitles = wrongTitles
        self.studentTitles = studentTitles
        self.wrongRoles = wrongRoles
    }

    package static let standardWrongTitles = ["assistant", "intern", "trainee", "assistentti", "harjoittelija"]
    package static let standardStudentTitles = ["student", "opiskelija", "opiskelijana"]
}
