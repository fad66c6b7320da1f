/// How serious it is when a draft, or the workspace, fails a check.
package enum CheckSeverity: String, Word {
    /// The draft is not approved, exported or sent; the workspace is not in order.
    case error
    /// It is told, and no more.
    case warning
    /// The check is not made.
    case off

    package static var called: String { "how serious a check is" }
}
