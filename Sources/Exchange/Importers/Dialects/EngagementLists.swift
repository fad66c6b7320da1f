/// The lists that the engagement tools import and export: Outreach, Salesloft and LinkedIn.
extension ImportDialect {
    private static let outreachSystem = "outreach"
    private static let salesloftSystem = "salesloft"
    private static let linkedInSystem = "linkedin"

    static let outreachAccounts = ImportDialect(
        system: outreachSystem, title: "Outreach accounts", object: .accounts,
        columns: [
            .externalID: ["Custom ID"], .name: ["Account Name"], .domain: ["Domain"], .industry: ["Industry"],
        ])

    static let outreachPeople = ImportDialect(
        system: outreachSystem, title: "Outreach people", object: .contacts, alias: "people",
        columns: [
            .email: ["Email"], .firstName: ["First Name"], .lastName: ["Last Name"], .account: ["Account", "Company"],
            .domain: ["Website URL 1"], .title: ["Title"], .phone: ["Work Phones", "Mobile Phones"],
            .linkedIn: ["LinkedIn URL"],
        ],
        others: "Address City,Address Country,Tags,Owner")

    static let salesloftPeople = ImportDialect(
        system: salesloftSystem, title: "Salesloft people", object: .contacts, alias: "people",
        columns: [
            .email: ["Email Address"], .firstName: ["First Name"], .lastName: ["Last Name"], .account: ["Company"],
            .domain: ["Website"], .title: ["Title"], .phone: ["Phone", "Mobile Phone"], .linkedIn: ["LinkedIn URL"],
        ],
        others: "City,State,Country,Tags,SL Owner,Cadence")

    static let linkedInCompanies = ImportDialect(
        system: linkedInSystem, title: "LinkedIn companies", object: .accounts, alias: "companies",
        columns: [
            .name: ["companyname"], .domain: ["companyemaildomain", "companywebsite"], .industry: ["industry"],
            .country: ["companycountry"], .city: ["city"], .region: ["state"],
        ],
        others: "linkedincompanypageurl,stocksymbol,zipcode")

    static let linkedInContacts = ImportDialect(
        system: linkedInSystem, title: "LinkedIn contacts", object: .contacts,
        columns: [
            .email: ["email"], .firstName: ["firstname"], .lastName: ["lastname"], .title: ["jobtitle"],
            .account: ["employeecompany"],
        ],
        others: "country,googleaid")
}
