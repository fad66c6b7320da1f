/// Open deals past qualification of which half or more of the MEDDIC elements are unknown (playbook, section 12).
package struct PoorQualification: Sendable {
    /// The stage that a deal should not leave unqualified.
    package static let stage = "qualification"

    /// - Parameters:
    ///   - unknown: The unknown elements of each open deal.
    ///   - stages: The workspace's, in their order; without the stage of qualification nothing is past it.
    package static func warnings(
        deals: some Sequence<Opportunity>, unknown: [Opportunity.ID: [QualificationElement]], stages: [Stage]
    ) -> [TeamWarning] {
        guard let border = stages.firstIndex(where: { $0.handle == stage }) else { return [] }
        let elements = QualificationFramework.meddic.elements
        let later = Set(stages[(border + 1)...].map(\.handle))
        return deals.compactMap { deal in
            guard deal.outcome == .open, later.contains(deal.stage), let open = unknown[deal.id],
                open.count * 2 >= elements.count
            else { return nil }
            return TeamWarning(
                place: deal.handle,
                sentence:
                    "\(deal.handle) is in \(deal.stage), and \(open.count) of \(elements.count) MEDDIC elements are unknown: \(open.map(\.rawValue).joined(separator: ", ")).",
                advice: "Ask the next question: meddic next --opportunity \(deal.handle)")
        }
    }
}
