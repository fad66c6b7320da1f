/// Salesforce's reports, whose columns are the labels that people see.
extension ImportDialect {
    static let salesforceAccountReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of accounts", object: .accounts, alias: "accountreport",
        columns: [
            .externalID: ["Account ID", "Account Number"], .name: ["Account Name"], .domain: ["Website"],
            .industry: ["Industry"], .employees: ["Employees"], .revenue: ["Annual Revenue"],
            .country: ["Billing Country"], .city: ["Billing City"], .region: ["Billing State/Province"],
            .owner: ["Account Owner"], .parent: ["Parent Account"], .phone: ["Phone"],
            .description: ["Account Description", "Description"],
            .changed: ["Last Modified Date", "Last Modified"],
        ],
        others: "Account Site,Type,Rating,Billing Zip/Postal Code,Billing Street,Last Activity,Last Modified Date,"
            + "Created Date,Account Owner Alias,Created By")

    static let salesforceContactReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of contacts", object: .contacts, alias: "contactreport",
        columns: [
            .externalID: ["Contact ID"], .email: ["Email"], .firstName: ["First Name"], .lastName: ["Last Name"],
            .name: ["Full Name", "Contact Name"], .account: ["Account Name"], .accountExternalID: ["Account ID"],
            .title: ["Title"], .department: ["Department"], .phone: ["Phone", "Mobile"],
            .optedOut: ["Email Opt Out"], .source: ["Lead Source"],
            .changed: ["Last Modified Date", "Last Modified"],
        ],
        others:
            "Salutation,Mailing Street,Mailing City,Mailing State/Province,Mailing Zip/Postal Code,Mailing Country,Fax,"
            + "Contact Owner,Account Owner,Created Date,Last Activity")

    static let salesforceOpportunityReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of opportunities", object: .opportunities,
        alias: "opportunityreport",
        columns: [
            .externalID: ["Opportunity ID"], .name: ["Opportunity Name"], .account: ["Account Name"],
            .accountExternalID: ["Account ID"], .amount: ["Amount"],
            .currency: ["Amount Currency", "Opportunity Currency"],
            .stage: ["Stage"], .isClosed: ["Closed"], .isWon: ["Won"], .created: ["Created Date"],
            .closeDate: ["Close Date"], .owner: ["Opportunity Owner"], .source: ["Lead Source"],
            .campaign: ["Primary Campaign Source"], .nextStep: ["Next Step"],
            .description: ["Opportunity Description", "Description"],
            .changed: ["Last Modified Date", "Last Modified"],
        ],
        others: "Type,Probability (%),Fiscal Period,Age,Owner Role,Expected Revenue,Account Owner")

    static let salesforceActivityReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of activities", object: .touches, alias: "activityreport",
        columns: [
            .externalID: ["Activity ID"], .date: ["Due Date Only", "Date", "Due Date", "Created Date"],
            .account: ["Company / Account", "Account Name", "Related To"], .accountExternalID: ["Account ID"],
            .email: ["Email"], .contactExternalID: ["Contact ID"], .type: ["Activity Type", "Type"],
            .note: ["Subject", "Comments"],
        ],
        others: "Priority,Status,Task,Assigned,Contact,Lead,Opportunity,Full Comments,Task/Event")
}
