/// Why the law lets us keep a person's data (GDPR, article 6).
package enum LawfulBasis: String, Word {
    case consent
    case contract
    case legalObligation = "legal-obligation"
    case vitalInterests = "vital-interests"
    case publicTask = "public-task"
    case legitimateInterest = "legitimate-interest"

    package static var called: String { "a lawful basis" }
}
