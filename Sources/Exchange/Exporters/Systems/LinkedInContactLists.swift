import Playbook

/// The people of a LinkedIn campaign; Campaign Manager takes the header only as it stands here.
struct LinkedInContactLists: ExportSystem {
    let name = "linkedin-contacts"
    let title = "LinkedIn contacts"
    var idSystem: String { "linkedin" }

    var contacts: ExportList<ExportedContact>? {
        ExportList(
            [
                .init("email") { .text($0.contact.email) }, .init("firstname") { .text($0.contact.firstName) },
                .init("lastname") { .text($0.contact.lastName) }, .init("jobtitle") { .text($0.contact.title) },
                .init("employeecompany") { .text($0.company?.account.name) },
                .init("country") { .text($0.company?.account.country) }, .init("googleaid") { _ in .text(nil) },
            ], limits: .campaignManager, needs: [.consent, .openMailbox, .email])
    }
}

extension ExportLimits {
    /// 300 to 300,000 rows and 20 MB.
    static let campaignManager = ExportLimits(rows: 300_000, bytes: 20_000_000, fewestRows: 300)
}
