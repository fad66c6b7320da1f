/// The kinds of record that a file can bring in.
package enum ImportObject: String, CaseIterable, Sendable {
    case accounts
    case contacts
    case touches
    case opportunities
    /// What a system logged: calls, e-mails, meetings, notes; they become touches and notes.
    case activities
    case campaigns
    /// Whom a campaign reached and who answered; they become touches of the campaign.
    case members
    /// The way that each deal took through the stages.
    case stages
    /// The parts that people play in deals.
    case roles
    /// Recorded calls; they become touches, and a claim each that is to be confirmed.
    case calls

    /// The fields of a record, in the order in which people are told of them.
    package var fields: [ImportField] {
        switch self {
        case .accounts:
            [
                .externalID, .name, .domain, .industry, .employees, .revenue, .currency, .country, .city, .location,
                .region,
                .founded, .tier, .cluster, .segment, .owner, .parent, .parentExternalID, .phone, .description, .changed,
            ]
        case .contacts:
            [
                .externalID, .email, .firstName, .lastName, .name, .account, .domain, .accountExternalID, .title, .role,
                .seniority, .influence, .stance, .department, .phone, .linkedIn, .language, .optedOut, .optedOutEmail,
                .optedOutPhone, .optedOutLinkedIn, .source, .basis, .obtained, .informed,
                .convertedTo,
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
                .isClosed, .isWon, .created, .closeDate, .closed, .owner, .source, .campaign, .nextStep, .reason,
                .description,
                .changed,
            ]
        case .activities:
            [
                .externalID, .date, .completed, .done, .status, .account, .domain, .accountExternalID,
                .relatedExternalID, .opportunityExternalID, .name, .email, .contactExternalID, .channel, .type,
                .subtype, .direction, .subject, .note, .campaign,
            ]
        case .campaigns: [.externalID, .name, .type, .channel, .cost, .budget, .currency, .starts, .ends, .changed]
        case .members:
            [.externalID, .campaign, .date, .status, .responded, .email, .contactExternalID, .created, .note]
        case .stages:
            [
                .externalID, .opportunity, .opportunityExternalID, .account, .accountExternalID, .date, .stage,
                .amount, .currency, .probability, .closeDate, .isClosed, .isWon,
            ]
        case .roles:
            [
                .externalID, .opportunity, .opportunityExternalID, .account, .accountExternalID, .email,
                .contactExternalID, .role, .isPrimary,
            ]
        case .calls:
            [
                .externalID, .date, .subject, .url, .direction, .email, .account, .domain, .accountExternalID,
                .contactExternalID,
            ]
        }
    }

    /// Groups of fields of which each needs at least one column, or the file can bring nothing in.
    var required: [[ImportField]] {
        switch self {
        case .accounts, .opportunities: [[.name]]
        case .contacts: [[.email, .name, .firstName, .lastName]]
        case .touches: [[.date], [.account, .domain, .accountExternalID, .email, .contactExternalID]]
        case .activities:
            [
                [.date, .completed],
                [
                    .account, .domain, .accountExternalID, .relatedExternalID, .opportunityExternalID, .email,
                    .contactExternalID,
                ],
            ]
        case .campaigns: [[.name]]
        case .members: [[.campaign], [.contactExternalID, .email]]
        case .stages: [[.opportunityExternalID, .opportunity], [.date], [.stage]]
        case .roles: [[.role], [.contactExternalID, .email]]
        case .calls:
            [[.externalID, .url], [.date], [.email, .account, .domain, .accountExternalID, .contactExternalID]]
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
        case .campaigns: [.cost, .budget]
        // Lists of these are a system's own, or are named with `--as`.
        case .activities, .members, .stages, .roles, .calls: []
        }
    }
}
