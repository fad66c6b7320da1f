/// LinkedIn's lists: Campaign Manager's, which it imports and exports alike, and Sales Navigator's.
extension ImportDialect {
    private static let linkedInSystem = "linkedin"
    private static let salesNavigatorSystem = "sales-navigator"

    static let linkedInCompanies = ImportDialect(
        system: linkedInSystem, title: "LinkedIn companies", object: .accounts, alias: "companies",
        columns: [
            .name: ["companyname"], .domain: ["companyemaildomain", "companywebsite"], .industry: ["industry"],
            .country: ["companycountry"], .city: ["city"], .region: ["state"],
        ],
        others: "linkedincompanypageurl,stocksymbol,zipcode")

    static let linkedInContacts = ImportDialect(
        system: linkedInSystem, title: "LinkedIn contacts", object: .contacts, isOfLeads: true,
        columns: [
            .email: ["email"], .firstName: ["firstname"], .lastName: ["lastname"], .title: ["jobtitle"],
            .account: ["employeecompany"],
        ],
        others: "country,googleaid")

    // Sales Navigator has no export of its own: these are the columns of its upload, and of what people copy out of it.

    static let salesNavigatorAccounts = ImportDialect(
        system: salesNavigatorSystem, title: "Sales Navigator accounts", object: .accounts,
        columns: [
            .name: ["Account name", "Company name", "Company"],
            .domain: ["Website", "Company website", "Website URL"], .industry: ["Industry"],
            .employees: ["Company headcount", "Headcount", "Employee headcount", "Employees on LinkedIn"],
            .location: ["Location", "Headquarters location", "Headquarters"], .revenue: ["Annual revenue", "Revenue"],
            .founded: ["Founded", "Year founded"], .description: ["About", "Description"], .country: ["Country"],
            .city: ["City"], .region: ["State"],
        ],
        others: "LinkedIn URL,LinkedIn Company URL,LinkedIn Account URL,LinkedIn Company Page URL,Account LinkedIn URL,"
            + "Sales Navigator URL,Company LinkedIn URL,Company type,Headcount growth,Followers,Stock symbol,"
            + "Postal code,Street address,Account notes")

    static let salesNavigatorLeads = ImportDialect(
        system: salesNavigatorSystem, title: "Sales Navigator leads", object: .contacts, alias: "leads",
        isOfLeads: true, personsSource: "linkedin",
        columns: [
            .firstName: ["First name"], .lastName: ["Last name"], .name: ["Full name", "Name"],
            .title: ["Title", "Job title", "Current title"],
            .account: ["Company", "Company name", "Current company", "Account name"],
            .domain: ["Company website", "Company domain"], .email: ["Email"],
            .linkedIn: [
                "Profile URL", "LinkedIn Profile URL", "LinkedIn URL", "Sales Navigator URL", "Lead URL",
                "Sales Navigator profile URL",
            ],
            .seniority: ["Seniority level", "Seniority"], .department: ["Function"],
        ],
        others: "Location,Geography,Industry,Connection degree,Degree,Company LinkedIn URL,Date added,Time in role,"
            + "Time at company,Years in position,Years at company,Lead notes,List name,Outreach activity")
}
