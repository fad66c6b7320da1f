/// The kinds of record that a file can bring in.
package enum ImportObject: String, CaseIterable, Sendable {
    case accounts
    case contacts
    case touches
    case opportunities

    /// The fields of a record, in the order in which people are told of them.
    package var fields: [ImportField] {
        switch self {
        case .accounts:
            [
                .externalID, .name, .domain, .industry, .employees, .revenue, .country, .city, .location, .region,
                .founded, .tier, .cluster, .segment, .owner, .parent, .phone, .description, .changed,
            ]
        case .contacts:
            [
                .externalID, .email, .firstName, .lastName, .name, .account, .domain, .accountExternalID, .title, .role,
                .seniority, .influence, .stance, .department, .phone, .linkedIn, .language, .optedOut, .source,
                .changed,
            ]
        case .touches:
            [
                .externalID, .date, .account, .domain, .accountExternalID, .email, .contactExternalID, .channel, .type,
                .campaign, .note,
            ]
        case .opportunities:
            [
                .externalID, .name, .account, .domain, .accountExternalID, .amount, .currency, .stage, .status,
                .isClosed, .isWon, .created, .closeDate, .closed, .owner, .source, .campaign, .nextStep, .description,
                .changed,
            ]
        }
    }

    /// Groups of fields of which each needs at least one column, or the file can bring nothing in.
    var required: [[ImportField]] {
        switch self {
        case .accounts, .opportunities: [[.name]]
        case .contacts: [[.email, .name, .firstName, .lastName]]
        case .touches: [[.date], [.account, .domain, .accountExternalID, .email, .contactExternalID]]
        }
    }

    /// Fields that tell this object from the others: with none of them among its columns, a file is not taken for one.
    var marks: Set<ImportField> {
        switch self {
        case .accounts:
            [.domain, .industry, .employees, .revenue, .location, .founded, .tier, .cluster, .segment, .parent]
        case .contacts:
            [.email, .firstName, .lastName, .title, .role, .seniority, .influence, .stance, .department, .linkedIn]
        case .touches: [.channel, .type, .email, .contactExternalID]
        case .opportunities: [.amount, .stage, .status, .isClosed, .isWon, .closeDate, .closed, .nextStep]
        }
    }
}
