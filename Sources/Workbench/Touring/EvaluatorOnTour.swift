/// What an evaluator does for a tour.
extension Evaluator {
    /// What came of a line, with what the tour has to say to it.
    func accompanied(_ outcome: Outcome, _ line: String) -> Outcome {
        guard let suggestion = tour?.suggestion else { return outcome }
        var outcome = outcome
        outcome.afterword = tour?.advance(
            after: vocabulary.call(of: line), wanted: vocabulary.call(of: suggestion), status: outcome.status)
        return outcome
    }

    /// Opens the copy that a tour goes through; what is open now is gone back to when the tour stops.
    package func visit(_ folder: String) throws {
        guard workspace?.folder != folder else { return }
        // From one copy to a fresh one, home stays what it was.
        if tour == nil || workspace?.folder != tour?.folder { home = workspace }
        try open(folder, isRemembered: false)
    }

    /// Goes back to what was open before the tour.
    ///
    /// - Returns: The workspace; `nil` where none was open, and the copy stays so.
    package func goHome() -> Workspace? {
        if let home { workspace = home }
        return home
    }
}
