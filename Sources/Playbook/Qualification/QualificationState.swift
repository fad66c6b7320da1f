/// How well an element of a qualification is known.
package enum QualificationState: String, Word {
    case unknown
    case assumed
    case confirmed

    package static var called: String { "a state of an element" }
}
