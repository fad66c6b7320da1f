/// HubSpot's exports, in English and Finnish.
///
/// An export says its columns in the language of the person who asked for it. No file in Finnish was seen: the Finnish
/// names are those that its Finnish pages use or are likely to, several for one where they may differ.
extension ImportDialect {
    private static let hubSpotSystem = "hubspot"
    private static let recordIDs = ["Record ID", "Tietueen tunnus", "Tietueen ID"]
    private static let changes = [
        "Last Modified Date", "Last Modified", "Viimeksi muokattu", "Viimeisin muokkauspäivä",
        "Viimeisin muokkauspäivämäärä",
    ]

    static let hubSpotCompanies = ImportDialect(
        system: hubSpotSystem, title: "HubSpot companies", object: .accounts, alias: "companies",
        columns: [
            .externalID: recordIDs + ["Company ID", "Yrityksen tunnus"], .name: ["Company name", "Yrityksen nimi"],
            .domain: [
                "Company Domain Name", "Website URL", "Yrityksen verkkotunnus", "Yrityksen verkkotunnuksen nimi",
                "Verkkosivuston URL-osoite",
            ],
            .industry: ["Industry", "Toimiala"], .employees: ["Number of Employees", "Työntekijöiden määrä"],
            .revenue: ["Annual Revenue", "Vuosiliikevaihto", "Vuotuinen liikevaihto"],
            .country: ["Country/Region", "Maa/alue", "Maa"], .city: ["City", "Kaupunki"],
            .region: ["State/Region", "Osavaltio/alue"], .founded: ["Year Founded", "Perustamisvuosi"],
            .owner: ["Company owner", "Yrityksen omistaja"],
            .parentExternalID: ["Parent Company ID", "Associated Parent Company IDs", "Emoyhtiön tunnus"],
            .parent: ["Parent Company", "Emoyhtiö"], .phone: ["Phone Number", "Puhelinnumero"],
            .description: ["Description", "About Us", "Kuvaus"], .changed: changes,
        ],
        others: "Create Date,Last Activity Date,Lead Status,Lifecycle Stage,Type,Postal Code,Street Address,Time Zone,"
            + "LinkedIn Company Page,Associated Contact,Associated Contact IDs,Luontipäivä,Luontipäivämäärä,"
            + "Viimeisin toimintapäivä,Liidin tila,Elinkaaren vaihe,Postinumero,Katuosoite,Aikavyöhyke")

    static let hubSpotContacts = ImportDialect(
        system: hubSpotSystem, title: "HubSpot contacts", object: .contacts,
        columns: [
            .externalID: recordIDs + ["Contact ID", "Yhteystiedon tunnus"],
            .email: ["Email", "Sähköposti", "Sähköpostiosoite"], .firstName: ["First Name", "Etunimi"],
            .lastName: ["Last Name", "Sukunimi"],
            .account: [
                "Associated Company", "Company Name", "Liitetty yritys", "Yhdistetty yritys", "Yrityksen nimi",
            ],
            .accountExternalID: [
                "Primary Associated Company ID", "Associated Company IDs (Primary)", "Associated Company IDs",
                "Associated Company ID", "Ensisijaisen liitetyn yrityksen tunnus", "Liitetyn yrityksen tunnus",
            ],
            .domain: ["Email Domain", "Website URL", "Sähköpostin verkkotunnus"],
            .title: ["Job Title", "Tehtävänimike"], .role: ["Buying Role", "Ostorooli"],
            .seniority: ["Seniority", "Employment Seniority"], .department: ["Department", "Osasto"],
            .phone: ["Phone Number", "Mobile Phone Number", "Puhelinnumero", "Matkapuhelinnumero"],
            .linkedIn: ["LinkedIn URL", "LinkedInin URL-osoite"],
            .language: ["Preferred language", "Ensisijainen kieli"],
            .optedOut: [
                "Unsubscribed from all email", "Peruuttanut kaikkien sähköpostien tilauksen",
                "Peruuttanut kaikki sähköpostit",
            ],
            .source: ["Original Source", "Original Traffic Source", "Alkuperäinen lähde"],
            .basis: [
                "Legal basis for processing contact's data", "Legal basis for processing contact’s data",
                "Oikeusperuste yhteyshenkilön tietojen käsittelylle",
            ], .changed: changes,
        ],
        others: "Contact owner,Last Activity Date,Lead Status,Marketing contact status,Create Date,Lifecycle Stage,"
            + "Yhteyshenkilön omistaja,Yhteystiedon omistaja,Luontipäivä,Luontipäivämäärä,Viimeisin toimintapäivä,"
            + "Liidin tila,Elinkaaren vaihe,Markkinointikontaktin tila")

    static let hubSpotDeals = ImportDialect(
        system: hubSpotSystem, title: "HubSpot deals", object: .opportunities, alias: "deals",
        columns: [
            .externalID: recordIDs + ["Deal ID", "Kaupan tunnus"], .name: ["Deal Name", "Kaupan nimi"],
            .account: [
                "Associated Company (Primary)", "Associated Company", "Liitetty yritys (ensisijainen)",
                "Liitetty yritys",
            ],
            .accountExternalID: [
                "Associated Company IDs (Primary)", "Associated Company IDs",
                "Liitetyn yrityksen tunnus (ensisijainen)", "Liitetyn yrityksen tunnus",
            ],
            .amount: ["Amount", "Summa"], .currency: ["Currency", "Valuutta"], .stage: ["Deal Stage", "Kaupan vaihe"],
            .isClosed: ["Is Deal Closed?", "Is closed (numeric)"], .isWon: ["Is Closed Won"],
            .created: ["Create Date", "Luontipäivä", "Luontipäivämäärä"],
            .closeDate: ["Close Date", "Sulkemispäivä", "Sulkemispäivämäärä", "Päättymispäivä"],
            .owner: ["Deal owner", "Kaupan omistaja"], .source: ["Original Source Type", "Deal source"],
            .nextStep: ["Next step", "Seuraava vaihe"],
            .reason: [
                "Closed Lost Reason", "Closed Won Reason", "Häviämisen syy", "Voittamisen syy",
            ],
            .description: ["Deal Description", "Kaupan kuvaus"], .changed: changes,
        ],
        others: "Pipeline,Deal Type,Deal probability,Forecast category,Last Activity Date,Associated Contact,Putki,"
            + "Myyntiputki,Kaupan tyyppi")

    /// Their columns are chosen by whoever exports them: what an activity belongs to may stand in any of several.
    static let hubSpotActivities = ImportDialect(
        system: hubSpotSystem, title: "HubSpot activities", object: .activities, alias: "activities",
        columns: [
            .externalID: recordIDs + ["Activity ID", "Toiminnon tunnus"],
            .date: [
                "Activity Date", "Toiminnon päivämäärä", "Meeting Start Time", "Due Date", "Create Date",
                "Määräpäivä", "Luontipäivä",
            ],
            .completed: ["Completed Date", "Completed at", "Valmistumispäivä"],
            .status: [
                "Task Status", "Meeting Outcome", "Email Send Status", "Tehtävän tila", "Tapaamisen tulos",
            ],
            .account: [
                "Associated Company", "Associated Company (Primary)", "Company Name", "Liitetty yritys",
                "Yrityksen nimi",
            ],
            .domain: ["Company Domain Name", "Yrityksen verkkotunnus"],
            .accountExternalID: [
                "Associated Company IDs", "Associated Company ID", "Associated Company IDs (Primary)",
                "Liitetyn yrityksen tunnus",
            ],
            .opportunityExternalID: ["Associated Deal IDs", "Associated Deal ID", "Liitetyn kaupan tunnus"],
            .name: ["Associated Contact", "Liitetty yhteystieto", "Liitetty yhteyshenkilö"],
            .email: [
                "Associated Contact Email", "Contact Email", "Email", "Yhteystiedon sähköposti", "Sähköposti",
            ],
            .contactExternalID: [
                "Associated Contact IDs", "Associated Contact ID", "Liitetyn yhteystiedon tunnus",
            ],
            .type: ["Activity Type", "Toiminnon tyyppi"],
            .direction: ["Call Direction", "Email Direction", "Call and meeting direction", "Puhelun suunta"],
            .subject: [
                "Title", "Subject", "Email Subject", "Call Title", "Meeting Name", "Task Title", "Otsikko", "Aihe",
            ],
            .note: ["Activity Notes", "Note body", "Call notes", "Body", "Muistiinpano", "Toiminnon muistiinpanot"],
            .campaign: ["Campaign", "Kampanja"],
        ],
        others:
            "Activity assigned to,Associated Deal,Activity created by,Call outcome,Call duration,Toiminnon vastuuhenkilö,"
            + "Liitetty kauppa,Last Modified Date,Viimeksi muokattu")
}
