import Playbook

extension WorkspaceSettings {
    static var checksText: String {
        let checks = WorkspaceCheckName.allCases.map {
            "#   - { name: \($0.rawValue), severity: \($0.standardSeverity.rawValue) }\n"
        }
        .joined()
        return """
            # What the line “check” looks for. Each check is an error, a warning or off; those shown are in use as they stand.
            # Add your own with an expression over accounts: expect says what must hold of each of them, forbid of none.
            # (What an expression may ask for: abm segment fields)
            # checks:
            \(checks)#   - name: key-account-owner
            #     severity: error
            #     forbid: tier = "1:1" and owner is unknown
            #     message: "a key account needs an owner"

            """
    }
}
