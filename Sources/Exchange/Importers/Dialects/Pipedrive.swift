/// Pipedrive's exports, which put the kind of record before each column's name.
extension ImportDialect {
    private static let pipedriveSystem = "pipedrive"

    static let pipedriveOrganizations = ImportDialect(
        system: pipedriveSystem, title: "Pipedrive organisations", object: .accounts, alias: "organizations",
        columns: [
            .externalID: ["Organization - ID", "Organisation - ID"],
            .name: ["Organization - Name", "Organisation - Name"],
            .domain: ["Organization - Website", "Organisation - Website"],
            .industry: ["Organization - Industry", "Organisation - Industry"],
            .employees: [
                "Organization - Employee count", "Organisation - Employee count", "Organization - Number of employees",
                "Organisation - Number of employees",
            ],
            .revenue: ["Organization - Annual revenue", "Organisation - Annual revenue"],
            .country: ["Organization - Country of Address", "Organisation - Country of Address"],
            .city: [
                "Organization - City/town/village/locality of Address",
                "Organisation - City/town/village/locality of Address", "Organization - City of Address",
                "Organisation - City of Address",
            ],
            .region: ["Organization - State/county of Address", "Organisation - State/county of Address"],
            .owner: ["Organization - Owner", "Organisation - Owner"],
            .phone: ["Organization - Phone", "Organisation - Phone"],
            .changed: ["Organization - Update time", "Organisation - Update time"],
        ],
        others:
            "Organization - Open deals,Organisation - Open deals,Organization - Won deals,Organization - Lost deals,"
            + "Organization - Address,Organisation - Address,Organization - ZIP/Postal code of Address,"
            + "Organisation - ZIP/Postal code of Address,Organization - Label,Organization - People,"
            + "Organization - Organization created,Organization - Last activity date")

    static let pipedrivePersons = ImportDialect(
        system: pipedriveSystem, title: "Pipedrive people", object: .contacts, alias: "persons",
        columns: [
            .externalID: ["Person - ID"],
            .email: ["Person - Email - Work", "Person - Email", "Person - Email - Other", "Person - Email - Home"],
            .firstName: ["Person - First name"], .lastName: ["Person - Last name"], .name: ["Person - Name"],
            .account: ["Person - Organization", "Person - Organisation"],
            .accountExternalID: ["Person - Organization ID", "Person - Organisation ID"],
            .title: ["Person - Job title", "Person - Title"],
            .phone: ["Person - Phone - Work", "Person - Phone - Mobile", "Person - Phone"],
            .optedOut: ["Person - Unsubscribed"],
            .changed: ["Person - Update time"],
        ],
        others: "Person - Owner,Person - Label,Person - Open deals,Person - Person created,Person - Marketing status,"
            + "Person - Phone - Home,Person - Phone - Other,Person - Last activity date")

    static let pipedriveDeals = ImportDialect(
        system: pipedriveSystem, title: "Pipedrive deals", object: .opportunities, alias: "deals",
        columns: [
            .externalID: ["Deal - ID"], .name: ["Deal - Title"],
            .account: ["Deal - Organization", "Deal - Organisation"],
            .accountExternalID: ["Deal - Organization ID", "Deal - Organisation ID"], .amount: ["Deal - Value"],
            .currency: ["Deal - Currency of Value", "Deal - Currency"], .stage: ["Deal - Stage"],
            .status: ["Deal - Status"], .created: ["Deal - Deal created"], .closeDate: ["Deal - Expected close date"],
            .closed: ["Deal - Deal closed on", "Deal - Won time", "Deal - Lost time"], .owner: ["Deal - Owner"],
            .reason: ["Deal - Lost reason"],
            .source: ["Deal - Source channel", "Deal - Source"],
            .changed: ["Deal - Update time"],
        ],
        others: "Deal - Pipeline,Deal - Contact person,Deal - Probability,Deal - Label,"
            + "Deal - Last activity date,Deal - Weighted value")

    static let pipedriveActivities = ImportDialect(
        system: pipedriveSystem, title: "Pipedrive activities", object: .activities, alias: "activities",
        columns: [
            .externalID: ["ID", "Activity - ID"], .date: ["Due date", "Activity - Due date", "Add time"],
            .completed: ["Marked as done time", "Activity - Marked as done time"],
            .done: ["Done", "Activity - Done", "Status"],
            .account: ["Organization", "Organisation", "Activity - Organization"],
            .accountExternalID: ["Organization ID", "Organisation ID"], .opportunityExternalID: ["Deal ID"],
            .name: ["Contact person", "Activity - Contact person"], .email: ["Contact person email"],
            .contactExternalID: ["Contact person ID"], .type: ["Type", "Activity - Type"],
            .subject: ["Subject", "Activity - Subject"], .note: ["Note", "Activity - Note"],
        ],
        others: "Due time,Duration,Deal,Assigned to user,Activity - Deal,Activity - Assigned to user,Creator,Lead,"
            + "Update time,Location,Priority")

    static let pipedriveNotes = ImportDialect(
        system: pipedriveSystem, title: "Pipedrive notes", object: .activities, alias: "notes", usualType: "note",
        columns: [
            .externalID: ["ID"], .date: ["Add time"], .account: ["Organization", "Organisation"],
            .accountExternalID: ["Organization ID", "Organisation ID"], .opportunityExternalID: ["Deal ID"],
            .name: ["Contact person"], .contactExternalID: ["Contact person ID"], .note: ["Content"],
        ],
        others: "Deal title,Update time,User,Lead,Lead ID")
}
