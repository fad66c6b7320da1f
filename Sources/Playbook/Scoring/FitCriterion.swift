/// A property of a company or a person that speaks for or against them.
package enum FitCriterion: String, Word {
    case companySize = "company-size"
    case industry
    case title
    case wrongDecisionMaker = "wrong-decision-maker"
    case student
    /// The person asked not to be written to.
    case optedOut = "opted-out"

    package static var called: String { "a criterion of fit" }

    /// Whether it is about the company, and so counts once for an account.
    package var isOfAccount: Bool { self == .companySize || self == .industry }
}
