import Exchange
import Testing

/// Every system's header rows, and what of them becomes a field.
@Suite("Import: the systems' own columns")
struct DialectTests {
    private static let headers: [(String, String, ImportObject)] = [
        (
            "Tietueen tunnus,Yrityksen nimi,Yrityksen verkkotunnus,Toimiala,Työntekijöiden määrä,Luontipäivä",
            "HubSpot companies", .accounts
        ),
        (
            "Tietueen ID,Etunimi,Sukunimi,Sähköposti,Puhelinnumero,Yhteyshenkilön omistaja,Luontipäivä",
            "HubSpot contacts", .contacts
        ),
        (
            "Tietueen tunnus,Kaupan nimi,Kaupan vaihe,Putki,Summa,Sulkemispäivä,Luontipäivä,Kaupan omistaja",
            "HubSpot deals", .opportunities
        ),
        (
            "Toiminnon tyyppi,Toiminnon päivämäärä,Toiminnon vastuuhenkilö,Yhteystiedon sähköposti",
            "HubSpot activities", .activities
        ),
        (
            "Activity Type,Activity Date,Activity assigned to,Associated Contact Email", "HubSpot activities",
            .activities
        ),
        (
            "ID,Content,Organization,Organization ID,Contact person,Contact person ID,Deal title,Deal ID,Add time,Update time,User",
            "Pipedrive notes", .activities
        ),
        ("Account Name,Custom ID,Domain,Industry", "Outreach accounts", .accounts),
        (
            "Activity Type,Activity Date,Prospect Email,Prospect Name,Sequence Name,Sequence Step,Subject,User",
            "Outreach activities", .activities
        ),
        (
            "Activity Type,Sent At,Person Email Address,Person Name,Cadence Name,Step,Subject,User",
            "Salesloft activities", .activities
        ),
        (
            "Account name,Website,Industry,Company headcount,Location,LinkedIn Company URL", "Sales Navigator accounts",
            .accounts
        ),
        ("First name,Last name,Title,Company,Profile URL", "Sales Navigator leads", .contacts),
        (
            "id,url,title,scheduled,started,duration,primaryUserId,direction,system,scope,media,language,workspaceId,sdrDisposition,clientUniqueId,customData,purpose,meetingUrl,isPrivate,calendarEventId,parties.emailAddress",
            "Gong calls", .calls
        ),
        ("id,created_at,email,events,name,phone,social_profiles", "Drift contacts", .contacts),
        (
            "Lead ID,First Name,Last Name,Title,Company / Account,Email,Lead Source,Lead Status,Lead Owner",
            "a Salesforce report of leads", .contacts
        ),
        (
            "Subject,Due Date Only,Priority,Related To,Comments", "a Salesforce report of activities", .activities
        ),
        (
            "Opportunity Name,Account Name,From Stage,To Stage,Amount,Last Modified,Opportunity Owner",
            "a Salesforce report of opportunity history", .stages
        ),
        (
            "Opportunity Name,Contact Name,Email,Contact Role,Primary", "a Salesforce report of contact roles", .roles
        ),
        (
            "Campaign Name,Campaign ID,Type,Status,Start Date,End Date,Actual Cost in Campaign,Budgeted Cost in Campaign",
            "a Salesforce report of campaigns", .campaigns
        ),
        (
            "Campaign Name,Member Status,Member First Responded Date,Responded,First Name,Last Name,Email",
            "a Salesforce report of campaign members", .members
        ),
        (
            "ID,WHOID,WHATID,SUBJECT,ACTIVITYDATE,STATUS,ISCLOSED,TASKSUBTYPE", "Salesforce Data Loader tasks",
            .activities
        ),
        (
            "ID,OPPORTUNITYID,STAGENAME,AMOUNT,CREATEDDATE,CREATEDBYID", "Salesforce Data Loader opportunity history",
            .stages
        ),
        (
            "ID,OPPORTUNITYID,CONTACTID,ROLE,ISPRIMARY,ISDELETED", "Salesforce Data Loader opportunity contact roles",
            .roles
        ),
        ("ID,CAMPAIGNID,CONTACTID,STATUS,HASRESPONDED", "Salesforce Data Loader campaign members", .members),
        (
            "ID,NAME,STARTDATE,ENDDATE,ACTUALCOST,BUDGETEDCOST,TYPE,NUMBERSENT", "Salesforce Data Loader campaigns",
            .campaigns
        ),
        ("ID,FIRSTNAME,LASTNAME,COMPANY,EMAIL,STATUS,ISCONVERTED", "Salesforce Data Loader leads", .contacts),
    ]

    @Test("each system's rows are told by its columns", arguments: headers)
    func recognised(header: String, title: String, object: ImportObject) throws {
        let plan = try ImportPlan(header: header.split(separator: ",").map(String.init))
        #expect(plan.title == title)
        #expect(plan.object == object)
    }

    /// The fields that must come out of the real header rows, file by file.
    private static let mapped: [(String, Set<ImportField>)] = [
        (
            "apollo-accounts",
            [
                .externalID, .name, .domain, .industry, .employees, .revenue, .country, .city, .region, .founded,
                .phone, .description,
            ]
        ),
        (
            "apollo-contacts",
            [
                .externalID, .email, .firstName, .lastName, .account, .domain, .accountExternalID, .title, .seniority,
                .department, .phone, .linkedIn,
            ]
        ),
        (
            "salesforce-export-Account",
            [
                .externalID, .name, .domain, .industry, .employees, .revenue, .country, .city, .region,
                .parentExternalID, .phone, .description, .currency, .changed,
            ]
        ),
        (
            "salesforce-export-Campaign",
            [.externalID, .name, .type, .cost, .budget, .currency, .starts, .ends, .changed]
        ),
        (
            "salesforce-export-CampaignMember",
            [.externalID, .date, .created, .contactExternalID, .campaign, .status, .responded]
        ),
        (
            "salesforce-export-Contact",
            [
                .externalID, .email, .firstName, .lastName, .accountExternalID, .title, .department, .phone,
                .linkedIn, .optedOut, .optedOutPhone, .source, .changed,
            ]
        ),
        (
            "salesforce-export-Event",
            [
                .externalID, .date, .accountExternalID, .relatedExternalID, .contactExternalID, .type, .subject, .note,
            ]
        ),
        (
            "salesforce-export-Lead",
            [
                .externalID, .email, .firstName, .lastName, .account, .domain, .accountExternalID, .title, .phone,
                .linkedIn, .optedOut, .optedOutPhone, .source, .convertedTo, .changed,
            ]
        ),
        (
            "salesforce-export-Opportunity",
            [
                .externalID, .name, .accountExternalID, .amount, .currency, .stage, .isClosed, .isWon, .created,
                .closeDate, .source, .campaign, .nextStep, .reason, .description, .changed,
            ]
        ),
        (
            "salesforce-export-OpportunityContactRole",
            [.externalID, .opportunityExternalID, .contactExternalID, .role]
        ),
        (
            "salesforce-export-OpportunityHistory",
            [.externalID, .opportunityExternalID, .date, .stage, .amount, .currency, .probability, .closeDate]
        ),
        (
            "salesforce-export-Task",
            [
                .externalID, .date, .completed, .done, .status, .accountExternalID, .relatedExternalID,
                .contactExternalID, .type, .subtype, .direction, .subject, .note,
            ]
        ),
        (
            "zoominfo-companies",
            [
                .externalID, .name, .domain, .industry, .employees, .revenue, .country, .city, .region, .founded,
                .parent, .parentExternalID, .phone,
            ]
        ),
        (
            "zoominfo-contacts",
            [
                .externalID, .email, .firstName, .lastName, .account, .domain, .accountExternalID, .title, .seniority,
                .department, .phone, .linkedIn,
            ]
        ),
    ]

    @Test(
        "nothing important of a real header row is lost",
        .enabled(if: Shared.isThere("data/crm-headers"), Shared.absent), arguments: mapped)
    func realHeaders(file: String, fields: Set<ImportField>) throws {
        let header = try CSVReader(path: Shared.path("data/crm-headers/\(file).csv")).header
        let plan = try ImportPlan(header: header)
        #expect(Set(plan.columns.keys) == fields)
        let kept = Set(plan.columns.values.joined()).union(plan.extraColumns)
        let lost = header.indices.filter { !kept.contains($0) }.map { header[$0] }
        #expect(lost.allSatisfy { $0 == "IsDeleted" || $0.isEmpty })
    }

    @Test("Apollo's older files say Company for the company's name")
    func olderApollo() throws {
        let plan = try ImportPlan(header: ["Company", "Website", "# Employees", "Apollo Account Id", "Keywords"])
        #expect(plan.title == "Apollo accounts")
        #expect(plan.columns[.name] == [0])
    }
}
