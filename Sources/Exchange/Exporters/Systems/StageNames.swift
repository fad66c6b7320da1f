import Playbook

extension ExportedOpportunity {
    /// The name of the deal's stage over there.
    ///
    /// - Parameters:
    ///   - stages: The system's own stages by the handles of the playbook's. One that is not among them goes out under
    ///     the workspace's name for it.
    ///   - won: What the system calls a deal that is won, and `lost` likewise; `nil` where it keeps the outcome apart.
    func stage(of stages: [String: String], won: String? = nil, lost: String? = nil) -> String {
        let open = stages[deal.stage] ?? stageName
        return switch deal.outcome {
        case .open: open
        case .won: won ?? open
        case .lost: lost ?? open
        }
    }
}

extension ExportRemark<ExportedOpportunity> {
    /// A stage that the system does not have by itself has to be made there first.
    static func unknownStage(of stages: [String: String], in system: String) -> ExportRemark {
        ExportRemark { row in
            row.deal.outcome != .open || stages[row.deal.stage] != nil
                ? nil : "In the stage \(row.stageName), which \(system) has only if you made it there"
        }
    }
}
