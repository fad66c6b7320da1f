/// How serious it is when a draft fails a check.
package enum CheckSeverity: String, Word {
    /// The draft is not approved, exported or sent.
    case error
    /// The draft says so and may go.
    case warning
    /// The check is not made.
    case off

    package static var called: String { "how serious a check is" }
}
