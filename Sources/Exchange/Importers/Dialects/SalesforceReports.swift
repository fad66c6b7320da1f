/// Salesforce's reports, whose columns are the labels that people see.
extension ImportDialect {
    static let salesforceAccountReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of accounts", object: .accounts, alias: "accountreport",
        columns: [
            .externalID: ["Account ID"], .name: ["Account Name"], .domain: ["Website"],
            .industry: ["Industry"], .employees: ["Employees"], .revenue: ["Annual Revenue"],
            .country: ["Billing Country"], .city: ["Billing City"], .region: ["Billing State/Province"],
            .owner: ["Account Owner"], .parentExternalID: ["Parent Account ID"], .parent: ["Parent Account"],
            .phone: ["Phone"],
            .description: ["Account Description", "Description"],
            .changed: ["Last Modified Date", "Last Modified"],
        ],
        others:
            "Account Number,Account Site,Type,Rating,Billing Zip/Postal Code,Billing Street,Last Activity,Last Modified Date,"
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

    static let salesforceLeadReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of leads", object: .contacts, alias: "leadreport",
        isOfLeads: true,
        columns: [
            .externalID: ["Lead ID"], .email: ["Email"], .firstName: ["First Name"], .lastName: ["Last Name"],
            .name: ["Name"], .account: ["Company / Account", "Company"], .domain: ["Website"], .title: ["Title"],
            .phone: ["Phone", "Mobile"], .optedOut: ["Email Opt Out"], .source: ["Lead Source"],
            .changed: ["Last Modified Date", "Last Modified"],
        ],
        others: "Salutation,Lead Status,Lead Owner,Rating,Street,Create Date,Converted,Converted Date,City,"
            + "State/Province,Zip/Postal Code,Country,Industry,Annual Revenue,No. of Employees,Unread By Owner")

    static let salesforceActivityReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of activities", object: .activities,
        alias: "activityreport",
        columns: [
            .externalID: ["Activity ID"], .date: ["Due Date Only", "Date", "Due Date", "Start", "Created Date"],
            .completed: ["Completed Date", "Completed Date/Time"], .status: ["Status"],
            .account: ["Company / Account", "Account Name", "Related To"], .accountExternalID: ["Account ID"],
            .name: ["Contact"], .email: ["Email"], .contactExternalID: ["Contact ID"],
            .type: ["Activity Type", "Type"], .subtype: ["Task Subtype", "Event Subtype"], .direction: ["Call Type"],
            .subject: ["Subject"], .note: ["Full Comments", "Comments"],
        ],
        others: "Priority,Task,Assigned,Lead,Opportunity,Task/Event")

    // The reports below are named after Salesforce's own labels; no file of theirs was seen.

    static let salesforceStageReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of opportunity history", object: .stages,
        alias: "stagereport",
        columns: [
            .opportunityExternalID: ["Opportunity ID"], .opportunity: ["Opportunity Name"],
            .account: ["Account Name"], .accountExternalID: ["Account ID"],
            .date: ["Stage Change Date", "Last Modified", "Last Modified Date"], .stage: ["To Stage"],
            .amount: ["Amount"], .probability: ["Probability (%)"],
        ],
        others: "From Stage,Opportunity Owner,Stage Duration,Age,Close Date,Created Date,Last Modified By")

    static let salesforceRoleReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of contact roles", object: .roles, alias: "rolereport",
        columns: [
            .opportunityExternalID: ["Opportunity ID"], .opportunity: ["Opportunity Name"],
            .account: ["Account Name"], .accountExternalID: ["Account ID"], .email: ["Email", "Contact: Email"],
            .contactExternalID: ["Contact ID"], .role: ["Contact Role", "Role"], .isPrimary: ["Primary", "Is Primary"],
        ],
        others: "Contact Name,First Name,Last Name,Title,Stage,Amount,Close Date,Opportunity Owner")

    static let salesforceCampaignReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of campaigns", object: .campaigns,
        alias: "campaignreport",
        columns: [
            .externalID: ["Campaign ID"], .name: ["Campaign Name"], .type: ["Type", "Campaign Type"],
            .cost: ["Actual Cost", "Actual Cost in Campaign"], .budget: ["Budgeted Cost", "Budgeted Cost in Campaign"],
            .currency: ["Campaign Currency"], .starts: ["Start Date"], .ends: ["End Date"],
            .changed: ["Last Modified Date"],
        ],
        others: "Status,Active,Campaign Owner,Expected Revenue in Campaign,Num Sent in Campaign,Parent Campaign,"
            + "Total Leads,Total Contacts,Total Responses")

    static let salesforceMemberReport = ImportDialect(
        system: salesforceSystem, title: "a Salesforce report of campaign members", object: .members,
        alias: "memberreport",
        columns: [
            .externalID: ["Campaign Member ID"], .date: ["Member First Responded Date", "First Responded Date"],
            .created: ["Member First Associated Date", "Created Date"], .campaign: ["Campaign ID", "Campaign Name"],
            .email: ["Email"], .contactExternalID: ["Contact ID", "Lead ID"], .status: ["Member Status"],
            .responded: ["Responded"],
        ],
        others: "First Name,Last Name,Title,Company,Member Type,Campaign Type,Account Name")
}
