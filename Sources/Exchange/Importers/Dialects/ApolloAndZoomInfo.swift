/// The exports of the two directories of companies and people, Apollo and ZoomInfo.
extension ImportDialect {
    private static let apolloSystem = "apollo"
    private static let zoomInfoSystem = "zoominfo"

    static let apolloAccounts = ImportDialect(
        system: apolloSystem, title: "Apollo accounts", object: .accounts,
        columns: [
            .externalID: ["Apollo Account Id"], .name: ["Company Name", "Company"], .domain: ["Website"],
            .industry: ["Industry"], .employees: ["# Employees"], .revenue: ["Annual Revenue"],
            .country: ["Company Country"], .city: ["Company City"], .region: ["Company State"],
            .founded: ["Founded Year"], .owner: ["Account Owner"], .phone: ["Company Phone"],
            .description: ["Short Description"], .parent: ["Subsidiary of"],
        ],
        others:
            "Company Name for Emails,Account Stage,Lists,Company Linkedin Url,Facebook Url,Twitter Url,Company Street,"
            + "Company Postal Code,Company Address,Keywords,Technologies,Total Funding,Latest Funding,"
            + "Latest Funding Amount,Last Raised At,SIC Codes,NAICS Codes,Logo Url,Subsidiary of")

    static let apolloContacts = ImportDialect(
        system: apolloSystem, title: "Apollo contacts", object: .contacts,
        columns: [
            .externalID: ["Apollo Contact Id"], .email: ["Email"], .firstName: ["First Name"], .lastName: ["Last Name"],
            .account: ["Company Name", "Company"], .domain: ["Website"], .accountExternalID: ["Apollo Account Id"],
            .title: ["Title"], .seniority: ["Seniority"], .department: ["Departments"],
            .phone: [
                "Work Direct Phone", "Mobile Phone", "First Phone", "Corporate Phone", "Other Phone", "Home Phone",
            ],
            .linkedIn: ["Person Linkedin Url"],
        ],
        others: "Company Name for Emails,Email Status,Primary Email Source,Primary Email Verification Source,"
            + "Email Confidence,Primary Email Catch-all Status,Primary Email Last Verified At,Contact Owner,Home Phone,"
            + "Other Phone,Stage,Lists,Last Contacted,Account Owner,# Employees,Industry,Keywords,"
            + "Company Linkedin Url,Facebook Url,Twitter Url,City,State,Country,Company Address,Company City,"
            + "Company State,Company Country,Company Phone,Technologies,Annual Revenue,Total Funding,Latest Funding,"
            + "Latest Funding Amount,Last Raised At,Subsidiary of,Email Sent,Email Open,Email Bounced,Replied,Demoed,"
            + "Number of Retail Locations,Secondary Email,Secondary Email Source,Secondary Email Status,"
            + "Secondary Email Verification Source,Tertiary Email,Tertiary Email Source,Tertiary Email Status,"
            + "Tertiary Email Verification Source")

    /// What ZoomInfo says of a company, in both of its files.
    private static let zoomInfoCompany =
        "Fax,Ticker,Revenue Range (in USD),Employee Range,SIC Code 1,SIC Code 2,SIC Codes,NAICS Code 1,NAICS Code 2,"
        + "NAICS Codes,Primary Sub-Industry,All Industries,All Sub-Industries,Industry Hierarchical Category,"
        + "Secondary Industry Hierarchical Category,Alexa Rank,ZoomInfo Company Profile URL,"
        + "LinkedIn Company Profile URL,Facebook Company Profile URL,Twitter Company Profile URL,Ownership Type,"
        + "Business Model,Certified Active Company,Certification Date,Total Funding Amount (in 000s USD),"
        + "Recent Funding Amount (in 000s USD),Recent Funding Round,Recent Funding Date,Recent Investors,All Investors,"
        + "Company Street Address,Company Zip Code,Full Address,Number of Locations,"

    static let zoomInfoCompanies = ImportDialect(
        system: zoomInfoSystem, title: "ZoomInfo companies", object: .accounts, alias: "companies",
        columns: [
            .externalID: ["ZoomInfo Company ID"], .name: ["Company Name"], .domain: ["Website"],
            .industry: ["Primary Industry"], .employees: ["Employees"], .revenue: ["Revenue (in 000s USD)"],
            .country: ["Company Country"], .city: ["Company City"], .region: ["Company State"],
            .founded: ["Founded Year"],
            .parentExternalID: ["Company ID (Immediate Parent)", "Company ID (Ultimate Parent)"],
            .parent: ["Entity Name (Immediate Parent)", "Entity Name (Ultimate Parent)"],
            .phone: ["Company HQ Phone"], .description: ["Company Description"],
        ],
        others: zoomInfoCompany + "Defunct Company,Company Is Acquired,Company ID (Ultimate Parent),"
            + "Company ID (Immediate Parent),Relationship (Immediate Parent)")

    static let zoomInfoContacts = ImportDialect(
        system: zoomInfoSystem, title: "ZoomInfo contacts", object: .contacts,
        columns: [
            .externalID: ["ZoomInfo Contact ID"], .email: ["Email Address"], .firstName: ["First Name"],
            .lastName: ["Last Name"], .account: ["Company Name"], .domain: ["Website", "Email Domain"],
            .accountExternalID: ["ZoomInfo Company ID"], .title: ["Job Title"], .seniority: ["Management Level"],
            .department: ["Department", "Job Function"], .phone: ["Direct Phone Number", "Mobile phone"],
            .linkedIn: ["LinkedIn Contact Profile URL"],
        ],
        others: zoomInfoCompany + "Middle Name,Salutation,Suffix,Job Title Hierarchy Level,Job Start Date,"
            + "Company Division Name,Last Job Change Type,Last Job Change Date,Previous Job Title,"
            + "Previous Company Name,Previous Company ZoomInfo Company ID,Previous Company LinkedIn Profile,"
            + "Highest Level of Education,Contact Accuracy Score,Contact Accuracy Grade,ZoomInfo Contact Profile URL,"
            + "Notice Provided Date,Person Street,Person City,Person State,Person Zip Code,Country,"
            + "Company Description,Founded Year,Company HQ Phone,Revenue (in 000s USD),Employees,Primary Industry,"
            + "Company City,Company State,Company Country,Est. Marketing Department Budget (in 000s USD),"
            + "Est. Finance Department Budget (in 000s USD),Est. IT Department Budget (in 000s USD),"
            + "Est. HR Department Budget (in 000s USD),Past 1 Year Employee Growth Rate,"
            + "Past 2 Year Employee Growth Rate")
}
