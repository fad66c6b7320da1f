/// The six things to know of an enterprise deal (playbook, section 3), in the order of the acronym.
package enum MeddicElement: String, Word {
    case metrics
    case economicBuyer = "economic-buyer"
    case decisionCriteria = "decision-criteria"
    case decisionProcess = "decision-process"
    case identifyPain = "identify-pain"
    case champion

    package static var called: String { "an element of MEDDIC" }
}

/// How well an element is known.
package enum MeddicState: String, Word {
    case unknown
    case assumed
    case confirmed

    package static var called: String { "a state of a MEDDIC element" }
}
