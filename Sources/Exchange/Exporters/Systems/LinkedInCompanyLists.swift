import Playbook

/// The companies of a LinkedIn campaign; Campaign Manager takes the header only as it stands here.
struct LinkedInCompanyLists: ExportSystem {
    let name = "linkedin-companies"
    let title = "LinkedIn companies"
    var idSystem: String { "linkedin" }

    var accounts: ExportList<ExportedAccount>? {
        ExportList(
            [
                .init("companyname") { .text($0.account.name) }, .init("companywebsite") { .text($0.account.domain) },
                .init("companyemaildomain") { .text($0.account.domain) },
                .init("linkedincompanypageurl") { _ in .text(nil) }, .init("stocksymbol") { _ in .text(nil) },
                .init("industry") { .text($0.account.industry) }, .init("city") { .text($0.account.city) },
                .init("state") { _ in .text(nil) }, .init("companycountry") { .text($0.account.country) },
                .init("zipcode") { _ in .text(nil) },
            ], limits: .campaignManager)
    }
}
