/// HubSpot's exports, in English and Finnish.
extension ImportDialect {
    private static let hubSpotSystem = "hubspot"

    static let hubSpotCompanies = ImportDialect(
        system: hubSpotSystem, title: "HubSpot companies", object: .accounts, alias: "companies",
        columns: [
            .externalID: ["Record ID", "Company ID", "Tietueen tunnus"], .name: ["Company name", "Yrityksen nimi"],
            .domain: ["Company Domain Name", "Website URL", "Yrityksen verkkotunnus"],
            .industry: ["Industry", "Toimiala"],
            .employees: ["Number of Employees", "Työntekijöiden määrä"],
            .revenue: ["Annual Revenue", "Vuosiliikevaihto"],
            .country: ["Country/Region", "Maa/alue"], .city: ["City", "Kaupunki"], .region: ["State/Region"],
            .founded: ["Year Founded", "Perustamisvuosi"], .owner: ["Company owner", "Yrityksen omistaja"],
            .parent: ["Parent Company"], .phone: ["Phone Number", "Puhelinnumero"],
            .description: ["Description", "About Us", "Kuvaus"],
            .changed: ["Last Modified Date", "Last Modified", "Viimeksi muokattu", "Viimeisin muokkauspäivä"],
        ],
        others: "Create Date,Last Activity Date,Lead Status,Lifecycle Stage,Type,Postal Code,Street Address,Time Zone,"
            + "LinkedIn Company Page,Associated Contact,Associated Contact IDs,Luontipäivä")

    static let hubSpotContacts = ImportDialect(
        system: hubSpotSystem, title: "HubSpot contacts", object: .contacts,
        columns: [
            .externalID: ["Record ID", "Contact ID", "Tietueen tunnus"], .email: ["Email", "Sähköposti"],
            .firstName: ["First Name", "Etunimi"], .lastName: ["Last Name", "Sukunimi"],
            .account: ["Associated Company", "Company Name", "Liitetty yritys"],
            .accountExternalID: ["Primary Associated Company ID", "Associated Company IDs", "Associated Company ID"],
            .domain: ["Email Domain", "Website URL"], .title: ["Job Title", "Tehtävänimike"],
            .role: ["Buying Role"], .seniority: ["Seniority"], .department: ["Department"],
            .phone: ["Phone Number", "Mobile Phone Number", "Puhelinnumero"], .language: ["Preferred language"],
            .optedOut: ["Unsubscribed from all email"], .source: ["Original Source", "Original Traffic Source"],
            .changed: ["Last Modified Date", "Last Modified", "Viimeksi muokattu", "Viimeisin muokkauspäivä"],
        ],
        others: "Contact owner,Last Activity Date,Lead Status,Marketing contact status,Create Date,Lifecycle Stage,"
            + "Yhteyshenkilön omistaja,Luontipäivä,Viimeisin toimintapäivä")

    static let hubSpotDeals = ImportDialect(
        system: hubSpotSystem, title: "HubSpot deals", object: .opportunities, alias: "deals",
        columns: [
            .externalID: ["Record ID", "Deal ID", "Tietueen tunnus"], .name: ["Deal Name", "Kaupan nimi"],
            .account: ["Associated Company (Primary)", "Associated Company", "Liitetty yritys (ensisijainen)"],
            .accountExternalID: ["Associated Company IDs (Primary)", "Associated Company IDs"],
            .amount: ["Amount", "Summa"], .currency: ["Currency", "Valuutta"], .stage: ["Deal Stage", "Kaupan vaihe"],
            .isClosed: ["Is Deal Closed?", "Is closed (numeric)"], .isWon: ["Is Closed Won"],
            .created: ["Create Date", "Luontipäivä"], .closeDate: ["Close Date", "Päättymispäivä"],
            .owner: ["Deal owner", "Kaupan omistaja"], .source: ["Original Source Type", "Deal source"],
            .nextStep: ["Next step"], .description: ["Deal Description"],
            .changed: ["Last Modified Date", "Last Modified", "Viimeksi muokattu", "Viimeisin muokkauspäivä"],
        ],
        others: "Pipeline,Deal Type,Deal probability,Forecast category,Last Activity Date,Associated Contact,Putki")

    static let hubSpotActivities = ImportDialect(
        system: hubSpotSystem, title: "HubSpot activities", object: .touches, alias: "activities",
        columns: [
            .externalID: ["Record ID", "Activity ID"], .date: ["Activity Date", "Create Date"],
            .account: ["Associated Company"], .accountExternalID: ["Associated Company IDs"],
            .email: ["Associated Contact Email", "Email"], .contactExternalID: ["Associated Contact IDs"],
            .type: ["Activity Type"], .campaign: ["Campaign"], .note: ["Activity Notes", "Title", "Subject"],
        ],
        others: "Activity assigned to,Associated Contact,Associated Deal")
}
