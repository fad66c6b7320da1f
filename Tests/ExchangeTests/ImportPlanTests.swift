import Exchange
import Testing

@Suite("Import: which column is which field")
struct ImportPlanTests {
    private func plan(_ header: String, as choice: String? = nil, map: [String] = []) throws -> ImportPlan {
        try ImportPlan(
            header: header.split(separator: ",", omittingEmptySubsequences: false).map(String.init), as: choice,
            overrides: map.map { try FieldOverride($0) })
    }

    private func failure(_ header: String, as choice: String? = nil, map: [String] = []) -> String? {
        do {
            _ = try plan(header, as: choice, map: map)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test(
        "systems and objects are recognised by their columns",
        .enabled(if: Shared.isThere("data/crm-headers"), Shared.absent),
        arguments: [
            ("apollo-accounts", "Apollo accounts", ImportObject.accounts),
            ("apollo-contacts", "Apollo contacts", .contacts),
            ("salesforce-export-Account", "Salesforce Data Export accounts", .accounts),
            ("salesforce-export-Contact", "Salesforce Data Export contacts", .contacts),
            ("salesforce-export-Lead", "Salesforce Data Export leads", .contacts),
            ("salesforce-export-Opportunity", "Salesforce Data Export opportunities", .opportunities),
            ("salesforce-export-Task", "Salesforce Data Export tasks", .activities),
            ("salesforce-export-Event", "Salesforce Data Export events", .activities),
            ("salesforce-export-CampaignMember", "Salesforce Data Export campaign members", .members),
            ("salesforce-export-Campaign", "Salesforce Data Export campaigns", .campaigns),
            ("salesforce-export-OpportunityHistory", "Salesforce Data Export opportunity history", .stages),
            ("salesforce-export-OpportunityContactRole", "Salesforce Data Export opportunity contact roles", .roles),
            ("zoominfo-companies", "ZoomInfo companies", .accounts),
            ("zoominfo-contacts", "ZoomInfo contacts", .contacts),
        ])
    func recognition(file: String, title: String, object: ImportObject) throws {
        let reader = try CSVReader(path: Shared.path("data/crm-headers/\(file).csv"))
        let plan = try ImportPlan(header: reader.header)
        #expect(plan.title == title)
        #expect(plan.object == object)
    }

    @Test("a list of one's own colleagues is never taken for the buyers'")
    func notImported() {
        #expect(
            failure("Id,Username,LastName,FirstName,Email,UserRoleId,ProfileId,IsActive")?.hasPrefix(
                "these are Salesforce's own users") == true)
    }

    private static let knownHeaders: [(String, String, ImportObject)] = [
        (
            """
            Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Primary Associated Company ID,\
            Last Activity Date,Lead Status,Marketing contact status,Create Date,Associated Company
            """, "HubSpot contacts", .contacts
        ),
        (
            """
            Record ID,Company name,Company Domain Name,Company owner,Phone Number,Industry,\
            Number of Employees,Annual Revenue,City,Country/Region,Create Date
            """, "HubSpot companies", .accounts
        ),
        (
            """
            Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal owner,\
            Associated Company (Primary)
            """, "HubSpot deals", .opportunities
        ),
        (
            """
            Deal - ID,Deal - Title,Deal - Value,Deal - Stage,Deal - Status,Deal - Organization
            """, "Pipedrive deals", .opportunities
        ),
        ("Organisation - ID,Organisation - Name,Organisation - Owner", "Pipedrive organisations", .accounts),
        ("Person - ID,Person - Name,Person - Email - Work,Person - Organization", "Pipedrive people", .contacts),
        (
            """
            ID,Subject,Type,Due date,Due time,Done,Note,Deal,Deal ID,Organization,Contact person,\
            Assigned to user,Add time,Marked as done time
            """, "Pipedrive activities", .activities
        ),
        (
            """
            Email,First Name,Last Name,Title,Company,Account,Work Phones,Mobile Phones,LinkedIn URL,\
            Website URL 1,Address City,Address Country,Tags,Owner
            """, "Outreach people", .contacts
        ),
        (
            """
            Email Address,First Name,Last Name,Title,Company,Phone,Mobile Phone,LinkedIn URL,Website,City,\
            State,Country,Tags,SL Owner,Cadence
            """, "Salesloft people", .contacts
        ),
        (
            """
            companyname,companywebsite,companyemaildomain,linkedincompanypageurl,stocksymbol,industry,city,\
            state,companycountry,zipcode
            """, "LinkedIn companies", .accounts
        ),
        ("email,firstname,lastname,jobtitle,employeecompany,country,googleaid", "LinkedIn contacts", .contacts),
        (
            """
            Account Name,Parent Account,Account Number,Account Site,Type,Industry,Annual Revenue,Employees,\
            Website,Account Owner,Billing Zip/Postal Code
            """, "a Salesforce report of accounts", .accounts
        ),
        ("Opportunity Name,Opportunity Owner,Amount,Close Date,Next Step", "opportunities", .opportunities),
        ("Yritys,Toimiala,Liikevaihto", "accounts", .accounts),
        ("Etunimi,Sukunimi,Sähköposti,Yritys", "contacts", .contacts),
        ("date,account,email,channel,type,campaign,note", "touches", .touches),
        ("name,domain", "accounts", .accounts),
    ]

    @Test("headers as the systems' own pages show them", arguments: knownHeaders)
    func headers(header: String, title: String, object: ImportObject) throws {
        let plan = try plan(header)
        #expect(plan.title == title)
        #expect(plan.object == object)
    }

    @Test(
        "columns that fit anything are asked about",
        arguments: ["Name", "Name,Phone", "foo,bar", "Id,IsDeleted,Name,OwnerId"])
    func ambiguous(header: String) throws {
        let text = try #require(failure(header))
        #expect(
            text.hasSuffix(
                "add --as accounts, contacts, touches, opportunities, activities, campaigns, members, stages, roles or calls"
            ))
        if header.contains("Name") { #expect(try plan(header, as: "accounts").columns[.name] != nil) }
    }

    @Test("--as takes an object, or a system's object")
    func choices() throws {
        #expect(try plan("Name,Phone", as: "contacts").object == .contacts)
        #expect(try plan("Company name,Industry", as: "hubspot.companies").title == "HubSpot companies")
        #expect(
            try plan("ID,NAME,AMOUNT", as: "salesforce.opportunities").title == "Salesforce Data Loader opportunities")
        #expect(failure("a,b", as: "hubspot.compnies")?.contains("did you mean “hubspot.companies”?") == true)
        #expect(failure("a,b", as: "accouts")?.contains("did you mean “accounts”?") == true)
    }

    @Test("--map wins, and its mistakes name the nearest")
    func overrides() throws {
        let mapped = try plan("Firm,Name,Web site", as: "accounts", map: ["name=firm", "domain=Web site"])
        #expect(mapped.columns == [.name: [0], .domain: [2]])
        #expect(mapped.extraColumnNames == ["Name"])
        #expect(failure("Name,Web", as: "accounts", map: ["domian=Web"])?.contains("did you mean “domain”?") == true)
        #expect(
            failure("Name,Website", as: "accounts", map: ["domain=Websit"])?.contains("did you mean “Website”?") == true
        )
        #expect(failure("Name", as: "accounts", map: ["name"])?.contains("write it like --map name=Company") == true)
        #expect(failure("a,b", as: "opportunities")?.contains("no column holds the name of the opportunities") == true)
        #expect(failure("date,type", as: "touches")?.contains("--map account=COLUMN") == true)
    }

    @Test("no two dialects are named alike in --as within a system, and every dialect maps to fields of its object")
    func family() {
        for dialect in ImportDialect.all {
            guard let object = dialect.object else { continue }
            let fields = Set(object.fields)
            #expect(dialect.mappedFields.allSatisfy(fields.contains), "\(dialect.title)")
        }
        let marked = ImportObject.allCases.flatMap(\.fields)
        #expect(Set(marked) == Set(ImportField.allCases))
    }
}
