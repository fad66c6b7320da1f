package import Playbook

/// A deal as lists tell of it.
package struct ExportedOpportunity: Hashable, Sendable {
    package var deal: Opportunity
    /// The deal's id in the system that the list is for.
    package var id: String?
    package var company: ExportedCompany
    /// The name of its stage in the workspace.
    package var stageName: String

    package init(_ deal: Opportunity, id: String? = nil, company: ExportedCompany, stageName: String) {
        self.deal = deal
        self.id = id
        self.company = company
        self.stageName = stageName
    }
}
