/// What a workspace is held against: how serious each shipped check is, and the checks of its own.
package struct CheckRules: Hashable, Sendable {
    /// The checks whose severity is not the standard one.
    package var severities: [WorkspaceCheckName: CheckSeverity]
    /// In the order of the settings.
    package var own: [OwnCheck]

    package static let standard = CheckRules()

    package init(severities: [WorkspaceCheckName: CheckSeverity] = [:], own: [OwnCheck] = []) {
        self.severities = severities
        self.own = own
    }

    /// How serious a shipped check is here.
    package func severity(of check: WorkspaceCheckName) -> CheckSeverity {
        severities[check] ?? check.standardSeverity
    }
}

/// An assertion of the workspace's own over its accounts.
package struct OwnCheck: Hashable, Sendable {
    /// What must be so of every account, or of none.
    package enum Assertion: Hashable, Sendable {
        case expect(AccountExpression)
        case forbid(AccountExpression)

        package var expression: AccountExpression {
            switch self {
            case .expect(let expression), .forbid(let expression): expression
            }
        }

        /// As it is written: `forbid tier = "1:1" and owner is unknown`.
        package var written: String {
            switch self {
            case .expect(let expression): "expect \(expression)"
            case .forbid(let expression): "forbid \(expression)"
            }
        }
    }

    /// A handle, such as `key-account-owner`.
    package var name: String
    package var severity: CheckSeverity
    package var assertion: Assertion
    /// What to say of an account that fails; `nil` to say the assertion.
    package var message: String?
    /// The line of the settings on which it stands, from 1.
    package var line: Int

    package init(name: String, severity: CheckSeverity, assertion: Assertion, message: String? = nil, line: Int) {
        self.name = name
        self.severity = severity
        self.assertion = assertion
        self.message = message
        self.line = line
    }
}
