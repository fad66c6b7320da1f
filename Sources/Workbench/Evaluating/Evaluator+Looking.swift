import Store

extension Evaluator {
    /// The handle of the account in focus; `nil` for none.
    package var accountInFocus: String? {
        get throws { try look { try $0.read.focus() } ?? nil }
    }

    /// Looks at the open workspace for something that is no line, such as a greeting.
    ///
    /// - Returns: What `body` found, or `nil` where no workspace is open.
    /// - Throws: What `body` and the store throw.
    package func look<Result>(_ body: (_ session: Session) throws -> Result) throws -> Result? {
        guard let workspace else { return nil }
        let clock = clock(for: options, workspace: workspace)
        return try workspace.store.read { reader in
            try body(
                Session(
                    workspace: workspace, clock: clock, surroundings: surroundings, options: options,
                    directory: directory, evaluator: self, transaction: .reading(reader)))
        }
    }
}
