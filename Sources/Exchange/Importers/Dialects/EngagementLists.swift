/// The lists that the sequence tools, Outreach and Salesloft, import and export, and the activities that they log.
extension ImportDialect {
    private static let outreachSystem = "outreach"
    private static let salesloftSystem = "salesloft"

    static let outreachAccounts = ImportDialect(
        system: outreachSystem, title: "Outreach accounts", object: .accounts,
        columns: [
            .externalID: ["Custom ID"], .name: ["Account Name"], .domain: ["Domain"], .industry: ["Industry"],
        ])

    /// `Account` links a person to an account, `Company` is what the person wrote: neither has to be known.
    static let outreachPeople = ImportDialect(
        system: outreachSystem, title: "Outreach people", object: .contacts, alias: "people", isOfLeads: true,
        columns: [
            .email: ["Email"], .firstName: ["First Name"], .lastName: ["Last Name"], .account: ["Account", "Company"],
            .domain: ["Website URL 1"], .title: ["Title"], .phone: ["Work Phones", "Mobile Phones"],
            .linkedIn: ["LinkedIn URL"], .optedOut: ["Opted Out", "Email Opted Out"],
        ],
        others: "Address City,Address Country,Tags,Owner,Stage,Time Zone,Opted Out At")

    static let salesloftPeople = ImportDialect(
        system: salesloftSystem, title: "Salesloft people", object: .contacts, alias: "people", isOfLeads: true,
        columns: [
            .email: ["Email Address"], .firstName: ["First Name"], .lastName: ["Last Name"], .account: ["Company"],
            .domain: ["Website"], .title: ["Title"], .phone: ["Phone", "Mobile Phone"], .linkedIn: ["LinkedIn URL"],
            .optedOut: ["Do Not Contact"],
        ],
        others: "City,State,Country,Tags,SL Owner,Cadence,Person Stage")

    // No activity export of either tool was seen: the columns are those that their reports and interfaces name.

    static let outreachActivities = ImportDialect(
        system: outreachSystem, title: "Outreach activities", object: .activities, alias: "activities",
        columns: [
            .externalID: ["Activity ID", "Event ID"],
            .date: ["Activity Date", "Event Date", "Delivered At", "Completed At", "Created At", "Date"],
            .status: ["State", "Status"], .account: ["Account Name", "Account", "Prospect Company", "Company"],
            .domain: ["Account Domain"],
            .email: ["Prospect Email", "Prospect Email Address", "Email", "Email Address"],
            .name: ["Prospect Name", "Prospect"], .type: ["Activity Type", "Event Type", "Event Name", "Type"],
            .direction: ["Direction", "Call Direction"], .subject: ["Subject", "Email Subject"],
            .note: ["Note", "Body", "Call Notes"], .campaign: ["Sequence Name", "Sequence"],
        ],
        others: "Prospect ID,Sequence Step,Sequence Step Number,User,User Email,Mailbox,Outcome,Call Disposition,"
            + "Call Purpose,Template,Prospect Stage,Open Count,Click Count,Reply Count")

    static let salesloftActivities = ImportDialect(
        system: salesloftSystem, title: "Salesloft activities", object: .activities, alias: "activities",
        columns: [
            .externalID: ["Activity ID"], .date: ["Activity Date", "Sent At", "Called At", "Created At", "Date"],
            .status: ["Status"], .account: ["Account Name", "Company", "Person Company"], .domain: ["Account Domain"],
            .email: ["Person Email Address", "Person Email", "Email Address", "Recipient Email Address"],
            .name: ["Person Name", "Person"], .type: ["Activity Type", "Action Type", "Type"],
            .direction: ["Direction"], .subject: ["Subject", "Email Subject"], .note: ["Notes", "Call Note"],
            .campaign: ["Cadence Name", "Cadence"],
        ],
        others: "Person ID,Step,Step Name,Step Number,Day,User,User Name,User Email,Disposition,Sentiment,Views,Clicks,"
            + "Replies,Bounced,Duration,SL Owner,Team")
}
