/// Where an enrolment stands.
package enum EnrolmentState: String, Word {
    case active
    /// Ended before its last step.
    case stopped
    case finished

    package static var called: String { "a state of an enrolment" }
}
