/// The names that people give to the columns of activities, campaigns and deals' histories, in English and Finnish.
extension ImportDialect {
    private static let accountNames = ["Account", "Account Name", "Company", "Company Name", "Organization", "Yritys"]
    private static let accountIDs = ["Account External ID", "Account ID", "Company ID"]
    private static let opportunityNames = [
        "Opportunity", "Opportunity Name", "Deal", "Deal Name", "Kauppa", "Kaupan nimi",
    ]
    private static let opportunityIDs = ["Opportunity External ID", "Opportunity ID", "Deal ID"]
    private static let emailNames = ["Email", "E-mail", "Email Address", "Contact Email", "Sähköposti"]
    private static let contactIDs = ["Contact External ID", "Contact ID", "Person ID"]
    private static let currencyNames = ["Currency", "Currency Code", "Valuutta"]

    static let genericActivities = ImportDialect(
        system: genericSystem, title: "activities", object: .activities,
        columns: [
            .externalID: ["External ID", "Activity ID", "Event ID", "ID"],
            .date: ["Date", "Day", "Activity Date", "Due Date", "Timestamp", "Päivä", "Päivämäärä", "Pvm"],
            .completed: ["Completed", "Completed Date", "Done Date", "Valmistunut"], .done: ["Done", "Tehty"],
            .status: ["Status", "Tila"], .account: accountNames,
            .domain: ["Domain", "Account Domain", "Website", "Verkkotunnus"], .accountExternalID: accountIDs,
            .opportunityExternalID: opportunityIDs, .name: ["Contact", "Person", "Contact Name", "Yhteyshenkilö"],
            .email: emailNames, .contactExternalID: contactIDs, .channel: ["Channel", "Kanava"],
            .type: ["Type", "Activity Type", "Tyyppi"], .direction: ["Direction", "Suunta"],
            .subject: ["Subject", "Title", "Aihe", "Otsikko"],
            .note: ["Note", "Notes", "Description", "Comments", "Muistiinpano"], .campaign: ["Campaign", "Kampanja"],
        ])

    static let genericCampaigns = ImportDialect(
        system: genericSystem, title: "campaigns", object: .campaigns,
        columns: [
            .externalID: ["External ID", "Campaign ID", "ID"],
            .name: ["Name", "Campaign", "Campaign Name", "Nimi", "Kampanja", "Kampanjan nimi"],
            .type: ["Type", "Campaign Type", "Tyyppi"], .channel: ["Channel", "Kanava"],
            .cost: ["Cost", "Actual Cost", "Amount Spent", "Spend", "Hinta", "Kustannus", "Toteutunut kustannus"],
            .budget: ["Budget", "Budgeted Cost", "Budjetti"], .currency: currencyNames,
            .starts: ["Starts", "Start", "Start Date", "Alkaa", "Alkupäivä"],
            .ends: ["Ends", "End", "End Date", "Päättyy", "Loppupäivä"],
            .changed: ["Changed", "Last Modified", "Last Modified Date", "Updated"],
        ])

    static let genericMembers = ImportDialect(
        system: genericSystem, title: "campaign members", object: .members,
        columns: [
            .externalID: ["External ID", "Member ID", "ID"],
            .campaign: ["Campaign", "Campaign ID", "Campaign Name", "Kampanja"],
            .date: ["Responded On", "Response Date", "Vastauspäivä"], .created: ["Date", "Added", "Sent On", "Päivä"],
            .email: emailNames, .contactExternalID: contactIDs, .status: ["Status", "Tila"],
            .responded: ["Responded", "Vastasi"], .note: ["Note", "Muistiinpano"],
        ])

    static let genericStages = ImportDialect(
        system: genericSystem, title: "deals' stages", object: .stages,
        columns: [
            .externalID: ["External ID", "ID"], .opportunityExternalID: opportunityIDs,
            .opportunity: opportunityNames, .account: accountNames, .accountExternalID: accountIDs,
            .date: ["Date", "Day", "Changed", "Changed On", "Stage Date", "Päivä", "Päivämäärä"],
            .stage: ["Stage", "To Stage", "New Stage", "Stage Name", "Vaihe", "Kaupan vaihe"],
            .amount: ["Amount", "Value", "Summa", "Arvo"], .currency: currencyNames,
            .probability: ["Probability", "Todennäköisyys"],
            .closeDate: ["Close Date", "Expected Close", "Expected Close Date", "Closes", "Arvioitu päätöspäivä"],
            .isClosed: ["Closed", "Is Closed", "Suljettu"],
            .isWon: ["Won", "Is Won", "Voitettu"],
        ])

    static let genericRoles = ImportDialect(
        system: genericSystem, title: "roles", object: .roles,
        columns: [
            .externalID: ["External ID", "ID"], .opportunityExternalID: opportunityIDs,
            .opportunity: opportunityNames, .account: accountNames, .accountExternalID: accountIDs,
            .email: emailNames, .contactExternalID: contactIDs, .role: ["Role", "Buying Role", "Rooli", "Ostorooli"],
            .isPrimary: ["Primary", "Is Primary", "Ensisijainen"],
        ])

    static let genericCalls = ImportDialect(
        system: genericSystem, title: "calls", object: .calls,
        columns: [
            .externalID: ["External ID", "Call ID", "ID"], .date: ["Date", "Started", "Start Time", "Päivä"],
            .subject: ["Title", "Subject", "Call Title", "Aihe", "Otsikko"],
            .url: ["URL", "Link", "Call URL", "Recording", "Linkki"], .direction: ["Direction", "Suunta"],
            .email: emailNames + ["Participants", "Attendees", "Osallistujat"], .account: accountNames,
            .domain: ["Domain", "Account Domain", "Website", "Verkkotunnus"], .accountExternalID: accountIDs,
            .contactExternalID: contactIDs,
        ])
}
