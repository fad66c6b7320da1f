/// A system, or a program of people's own, that lists are written for.
///
/// A family with one file a system in `Systems`, and one ordered list: a new system is a new file and a line below.
package protocol ExportSystem: Sendable {
    /// What the user types: `salesforce`.
    var name: String { get }
    /// What it is called to people: `Salesforce`.
    var title: String { get }
    var form: ExportForm { get }
    /// The word under which an import kept the ids by which it knows our records.
    var idSystem: String { get }

    // The lists that it takes; `nil` where it takes none.
    var accounts: ExportList<ExportedAccount>? { get }
    var contacts: ExportList<ExportedContact>? { get }
    var touches: ExportList<ExportedTouch>? { get }
    var opportunities: ExportList<ExportedOpportunity>? { get }
    /// Drafts to be looked at. Those that a system sends travel in its ``EngagementList``.
    var drafts: ExportList<ExportedDraft>? { get }
}

/// The systems, in the order in which they are listed.
package let exportSystems: [any ExportSystem] = [
    SalesforceLists(), HubSpotLists(), PipedriveLists(), OutreachLists(), SalesloftLists(), ApolloLists(),
    LinkedInCompanyLists(), LinkedInContactLists(), SalesNavigatorLists(), ExcelLists(), VCardLists(), JSONLists(),
]

/// The system of a name in either case, or `nil`.
package func exportSystem(named name: String) -> (any ExportSystem)? {
    exportSystems.first { $0.name == name.lowercased() }
}

extension ExportSystem {
    package var form: ExportForm { .list }
    package var idSystem: String { name }
    package var accounts: ExportList<ExportedAccount>? { nil }
    package var contacts: ExportList<ExportedContact>? { nil }
    package var touches: ExportList<ExportedTouch>? { nil }
    package var opportunities: ExportList<ExportedOpportunity>? { nil }
    package var drafts: ExportList<ExportedDraft>? { nil }

    /// Whether it takes a kind of list.
    package func takes(_ object: ExportObject) -> Bool {
        switch object {
        case .accounts: accounts != nil
        case .contacts: contacts != nil
        case .touches: touches != nil
        case .opportunities: opportunities != nil
        case .drafts: drafts != nil || engagementList(named: name) != nil
        }
    }
}
