/// The names that people give to columns, in English and Finnish, whatever the system.
extension ImportDialect {
    static let genericAccounts = ImportDialect(
        system: genericSystem, title: "accounts", object: .accounts,
        columns: [
            .externalID: [
                "External ID", "Account ID", "Company ID", "CRM ID", "ID", "Symbol", "Ticker", "Business ID",
                "Y-tunnus",
                "Asiakasnumero", "Account Number", "Customer Number",
            ],
            .name: [
                "Name", "Account Name", "Company Name", "Company", "Account", "Organization", "Organisation",
                "Organization Name", "Security", "Customer", "Nimi", "Yritys", "Yrityksen nimi", "Asiakas",
                "Asiakkaan nimi", "Toiminimi",
            ],
            .domain: [
                "Domain", "Company Domain", "Website", "Web", "URL", "Homepage", "Company Website",
                "Website URL", "Verkkotunnus", "Verkkosivu", "Verkkosivusto", "Kotisivu", "Www",
            ],
            .industry: ["Industry", "Primary Industry", "GICS Sector", "Sector", "Vertical", "Toimiala", "Ala"],
            .employees: [
                "Employees", "# Employees", "Number of Employees", "Employee Count", "Headcount", "Company Size",
                "Henkilöstö", "Henkilöstömäärä", "Työntekijät", "Työntekijämäärä", "Työntekijöiden määrä",
            ],
            .revenue: ["Revenue", "Annual Revenue", "Turnover", "Sales", "Liikevaihto", "Vuosiliikevaihto"],
            .currency: ["Revenue Currency", "Currency", "Currency Code", "Valuutta"],
            .country: ["Country", "Billing Country", "Company Country", "Maa"],
            .city: ["City", "Billing City", "Company City", "Town", "Kaupunki", "Paikkakunta", "Kotipaikka"],
            .location: ["Location", "Headquarters Location", "Headquarters", "HQ", "Sijainti", "Pääkonttori"],
            .region: [
                "Region", "State", "State/Region", "Billing State", "Billing State/Province", "Company State",
                "Province",
                "Maakunta", "Alue",
            ],
            .founded: ["Founded", "Founded Year", "Year Founded", "Perustettu", "Perustamisvuosi"],
            .tier: ["Tier", "ABM Tier", "Taso"],
            .cluster: ["Cluster", "Klusteri", "Ryhmä"],
            .segment: ["Segment", "Segmentti"],
            .owner: [
                "Owner", "Account Owner", "Company Owner", "Account Manager", "Omistaja", "Vastuuhenkilö", "Myyjä",
            ],
            .parent: ["Parent", "Parent Account", "Parent Company", "Emoyhtiö"],
            .phone: ["Phone", "Phone Number", "Company Phone", "Telephone", "Puhelin", "Puhelinnumero"],
            .description: ["Description", "About", "Kuvaus"],
            .changed: [
                "Changed", "Last Modified", "Last Modified Date", "Modified", "Modified Date", "Updated", "Updated At",
                "Last Updated", "Update Time", "Muokattu", "Viimeksi muokattu", "Muutettu", "Päivitetty",
            ],
        ])

    static let genericContacts = ImportDialect(
        system: genericSystem, title: "contacts", object: .contacts,
        columns: [
            .externalID: ["External ID", "Contact ID", "Person ID", "CRM ID", "ID"],
            .email: [
                "Email", "E-mail", "Email Address", "Work Email", "Mail", "Sähköposti", "Sähköpostiosoite", "S-posti",
            ],
            .firstName: ["First Name", "Firstname", "Given Name", "Forename", "Etunimi"],
            .lastName: ["Last Name", "Lastname", "Surname", "Family Name", "Sukunimi"],
            .name: ["Name", "Full Name", "Contact Name", "Contact", "Person", "Nimi", "Koko nimi", "Yhteyshenkilö"],
            .account: [
                "Account", "Account Name", "Company", "Company Name", "Organization", "Organisation", "Employer",
                "Yritys", "Yrityksen nimi", "Asiakas", "Organisaatio",
            ],
            .domain: [
                "Domain", "Account Domain", "Company Domain", "Email Domain", "Website",
                "Company Website", "Verkkotunnus", "Kotisivu", "Verkkosivu",
            ],
            .accountExternalID: ["Account External ID", "Account ID", "Company ID"],
            .title: ["Title", "Job Title", "Position", "Titteli", "Tehtävänimike", "Ammattinimike", "Tehtävä"],
            .role: ["Role", "Buying Role", "Rooli", "Ostorooli"],
            .seniority: ["Seniority", "Management Level", "Level"],
            .influence: ["Influence", "Vaikutusvalta"],
            .stance: ["Stance", "Attitude", "Asenne", "Suhtautuminen"],
            .department: ["Department", "Departments", "Function", "Osasto"],
            .phone: [
                "Phone", "Phone Number", "Direct Phone", "Work Phone", "Mobile Phone", "Mobile", "Telephone", "Puhelin",
                "Puhelinnumero", "Matkapuhelin",
            ],
            .linkedIn: ["LinkedIn", "LinkedIn URL", "LinkedIn Profile", "LinkedIn Profile URL", "Person LinkedIn URL"],
            .language: ["Language", "Preferred Language", "Kieli"],
            .optedOut: [
                "Opted Out", "Opt Out", "Email Opt Out", "Unsubscribed", "Unsubscribed from all email",
                "Do Not Email", "Markkinointikielto", "Suoramarkkinointikielto",
            ],
            .optedOutEmail: ["Opted Out Email"],
            .optedOutPhone: ["Opted Out Phone", "Do Not Call", "Puhelinmarkkinointikielto"],
            .optedOutLinkedIn: ["Opted Out LinkedIn"],
            .basis: ["Basis", "Lawful Basis", "Legal Basis", "Käsittelyperuste", "Oikeusperuste"],
            .obtained: ["Obtained", "Date Obtained", "Data Obtained", "Saatu", "Tiedot saatu"],
            .informed: ["Informed", "Date Informed", "Privacy Notice Sent", "Informoitu"],
            .source: ["Source", "Lead Source", "Original Source", "Lähde", "Liidin lähde"],
            .changed: [
                "Changed", "Last Modified", "Last Modified Date", "Modified", "Modified Date", "Updated", "Updated At",
                "Last Updated", "Update Time", "Muokattu", "Viimeksi muokattu", "Muutettu", "Päivitetty",
            ],
        ])

    static let genericTouches = ImportDialect(
        system: genericSystem, title: "touches", object: .touches,
        columns: [
            .externalID: ["External ID", "Touch ID", "Activity ID", "Event ID", "ID"],
            .date: [
                "Date", "Day", "Activity Date", "Touch Date", "Timestamp", "Occurred At", "Time", "When", "Päivä",
                "Päivämäärä", "Pvm", "Ajankohta", "Aika",
            ],
            .account: ["Account", "Account Name", "Company", "Company Name", "Organization", "Yritys", "Asiakas"],
            .domain: ["Domain", "Account Domain", "Company Domain", "Website", "Verkkotunnus"],
            .accountExternalID: ["Account External ID", "Account ID", "Company ID"],
            .email: ["Email", "E-mail", "Email Address", "Contact Email", "Sähköposti", "Sähköpostiosoite"],
            .contactExternalID: ["Contact External ID", "Contact ID", "Person ID"],
            .channel: ["Channel", "Medium", "Kanava"],
            .type: [
                "Type", "Touch Type", "Activity Type", "Event Type", "Event", "Signal", "Action", "Tyyppi", "Tapahtuma",
            ],
            .campaign: ["Campaign", "Campaign Name", "Kampanja"],
            .note: [
                "Note", "Notes", "Subject", "Comment", "Comments", "Description", "Muistiinpano", "Huomautus", "Aihe",
            ],
        ])

    static let genericOpportunities = ImportDialect(
        system: genericSystem, title: "opportunities", object: .opportunities,
        columns: [
            .externalID: ["External ID", "Opportunity ID", "Deal ID", "CRM ID", "ID"],
            .name: [
                "Name", "Opportunity Name", "Opportunity", "Deal Name", "Deal", "Deal Title", "Nimi", "Kauppa",
                "Kaupan nimi", "Myyntimahdollisuus",
            ],
            .account: [
                "Account", "Account Name", "Company", "Company Name", "Customer", "Organization", "Yritys", "Asiakas",
            ],
            .domain: ["Domain", "Account Domain", "Company Domain", "Website", "Verkkotunnus"],
            .accountExternalID: ["Account External ID", "Account ID", "Company ID"],
            .amount: ["Amount", "Value", "Deal Value", "Deal Amount", "Summa", "Arvo", "Kaupan arvo"],
            .currency: ["Currency", "Currency Code", "Valuutta"],
            .stage: ["Stage", "Stage Name", "Deal Stage", "Sales Stage", "Vaihe", "Kaupan vaihe"],
            .status: ["Status", "Deal Status", "Tila"],
            .isClosed: ["Is Closed", "Suljettu"],
            .isWon: ["Is Won", "Won", "Voitettu"],
            .created: [
                "Created", "Created Date", "Create Date", "Created At", "Creation Date", "Luotu", "Luontipäivä",
            ],
            .closeDate: [
                "Close Date", "Expected Close", "Expected Close Date", "Päättymispäivä", "Sulkemispäivä",
                "Arvioitu päätöspäivä",
            ],
            .closed: ["Closed", "Closed Date", "Closed On", "Actual Close Date", "Won Date", "Päätetty"],
            .owner: ["Owner", "Opportunity Owner", "Deal Owner", "Salesperson", "Omistaja", "Myyjä"],
            .source: ["Source", "Lead Source", "Lähde"],
            .campaign: ["Campaign", "Primary Campaign", "Campaign Name", "Kampanja"],
            .nextStep: ["Next Step", "Next Steps", "Seuraava askel", "Seuraava vaihe"],
            .description: ["Description", "Kuvaus", "Notes"],
            .changed: [
                "Changed", "Last Modified", "Last Modified Date", "Modified", "Modified Date", "Updated", "Updated At",
                "Last Updated", "Update Time", "Muokattu", "Viimeksi muokattu", "Muutettu", "Päivitetty",
            ],
        ])
}
