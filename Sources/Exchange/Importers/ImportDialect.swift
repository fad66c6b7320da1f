/// The columns by which one system writes one kind of record.
///
/// A family with one value a file, and one ordered list: a new system is a new file in `Dialects` and a line below.
package struct ImportDialect: Sendable {
    /// The word for the system in `--as SYSTEM.OBJECT`.
    package let system: String
    /// What it is called to people, such as "HubSpot companies".
    package let title: String
    /// What a row becomes; `nil` for an export that is recognised and not imported.
    package let object: ImportObject?
    /// The system's own word for the object, where it differs from ours.
    let alias: String?
    /// Whether its people may work for companies that are not in the workspace, as leads do.
    let isOfLeads: Bool
    /// The source of its people, where neither the file nor the workspace knows one.
    let personsSource: String?
    /// What an activity is where its own words do not say.
    let usualType: String?
    /// The columns that are mapped, in order of preference for each field, under their normalised names.
    let columns: [(name: String, field: ImportField)]
    /// Every column that the system is known to write, under normalised names.
    let known: Set<String>
    /// Columns that say nothing of the record which it would not show by itself: they are not kept with it.
    let unkept: Set<String>

    /// - Parameters:
    ///   - columns: For each field the names that the system gives it, the best one first.
    ///   - others: Names of further columns, one string of names that are separated by commas.
    ///   - unkept: Those of them that are not kept with the record.
    init(
        system: String, title: String, object: ImportObject?, alias: String? = nil, isOfLeads: Bool = false,
        personsSource: String? = nil, usualType: String? = nil,
        columns: KeyValuePairs<ImportField, [String]>, others: String = "", unkept: [String] = []
    ) {
        self.unkept = Set(unkept.map(HeaderName.normalized))
        self.system = system
        self.title = title
        self.object = object
        self.alias = alias
        self.isOfLeads = isOfLeads
        self.personsSource = personsSource
        self.usualType = usualType
        self.columns = columns.flatMap { field, names in names.map { (HeaderName.normalized($0), field) } }
        known = Set(self.columns.map(\.name)).union(
            others.split(separator: ",").map { HeaderName.normalized(String($0)) })
    }

    package static let genericSystem = "generic"

    /// Every dialect. Where two know the same number of a file's columns the earlier one is taken, so that a system's
    /// name is not put on a file that says nothing of it.
    package static let all: [ImportDialect] = [
        .genericAccounts, .genericContacts, .genericTouches, .genericOpportunities,
        .genericActivities, .genericCampaigns, .genericMembers, .genericStages, .genericRoles, .genericCalls,
        .salesforceAccounts, .salesforceContacts, .salesforceLeads, .salesforceOpportunities, .salesforceTasks,
        .salesforceEvents, .salesforceCampaigns, .salesforceCampaignMembers, .salesforceOpportunityHistory,
        .salesforceContactRoles, .salesforceUsers,
        .salesforceAccountReport, .salesforceContactReport, .salesforceOpportunityReport, .salesforceLeadReport,
        .salesforceActivityReport, .salesforceStageReport, .salesforceRoleReport, .salesforceCampaignReport,
        .salesforceMemberReport,
        .hubSpotCompanies, .hubSpotContacts, .hubSpotDeals, .hubSpotActivities,
        .pipedriveOrganizations, .pipedrivePersons, .pipedriveDeals, .pipedriveActivities, .pipedriveNotes,
        .apolloAccounts, .apolloContacts, .zoomInfoCompanies, .zoomInfoContacts,
        .outreachAccounts, .outreachPeople, .outreachActivities, .salesloftPeople, .salesloftActivities,
        .linkedInCompanies, .linkedInContacts, .salesNavigatorAccounts, .salesNavigatorLeads,
        .gongCalls, .driftContacts,
        .ownAccounts, .ownOpportunities,
    ]

    /// How many of a file's columns the dialect knows.
    func knownCount(in names: [String]) -> Int {
        names.count { known.contains($0) }
    }

    /// The fields that the dialect has columns for.
    package var mappedFields: Set<ImportField> { Set(columns.map(\.field)) }

    /// The words that name the dialect in `--as`.
    package var choices: [String] {
        guard let object, system != ImportDialect.genericSystem else { return [] }
        return [object.rawValue, alias].compactMap { $0 }.map { "\(system).\($0)" }
    }
}
