/// One thing to know of a deal: an element of MEDDIC or of BANT (playbook, section 3).
///
/// One list for both, so that a note, its evidence and its question are the same thing whatever the framework; which
/// framework an element belongs to, ``QualificationFramework`` says.
package enum QualificationElement: String, Word {
    case metrics
    case economicBuyer = "economic-buyer"
    case decisionCriteria = "decision-criteria"
    case decisionProcess = "decision-process"
    case identifyPain = "identify-pain"
    case champion

    case budget
    case authority
    case need
    case timing

    package static var called: String { "an element of MEDDIC or BANT" }

    /// Whether the element is a person, so that it cannot be confirmed without naming one.
    package var pointsAtPerson: Bool { self == .economicBuyer || self == .champion || self == .authority }
}
