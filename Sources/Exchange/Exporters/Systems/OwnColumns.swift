import Playbook

/// Our own columns, under the keys that `import` takes back: the JSON of a workspace, and what a spreadsheet shows.
///
/// The handles are for programs alone: a person who looks at a spreadsheet knows the names.
enum OwnColumns {
    static let accountHandle = ExportColumn<ExportedAccount>("account") { .text($0.account.handle) }

    static let accounts: [ExportColumn<ExportedAccount>] = [
        .init("name") { .text($0.account.name) }, .init("domain") { .text($0.account.domain) },
        .init("tier") { .word($0.account.tier) }, .init("cluster") { .text($0.cluster) },
        .init("segment") { .text($0.segment) }, .init("industry") { .text($0.account.industry) },
        .init("employees") { .whole($0.account.employees) }, .init("revenue") { .amount($0.account.revenue) },
        .init("revenue_currency") { .currency($0.account.revenue) }, .init("country") { .text($0.account.country) },
        .init("city") { .text($0.account.city) }, .init("founded") { .whole($0.account.founded) },
        .init("owner") { .text($0.account.owner) }, .init("description") { .text($0.account.description) },
        .init("external_id") { .text($0.id) },
    ]

    static let contactHandle = ExportColumn<ExportedContact>("contact") { .text($0.contact.handle) }

    static func contacts(
        account: @escaping @Sendable (ExportedCompany) -> String
    ) -> [ExportColumn<ExportedContact>] {
        [
            .init("first_name") { .text($0.contact.firstName) }, .init("last_name") { .text($0.contact.lastName) },
            .init("title") { .text($0.contact.title) }, .init("account") { .text($0.company.map(account)) },
            .init("role") { .word($0.contact.role) }, .init("seniority") { .word($0.contact.seniority) },
            .init("influence") { .whole($0.contact.influence) }, .init("stance") { .word($0.contact.stance) },
            .init("email") { .text($0.contact.email) }, .init("phone") { .text($0.contact.phone) },
            .init("linkedin") { .text($0.contact.linkedIn) }, .init("department") { .text($0.contact.department) },
            .init("language") { .word($0.contact.language) }, .init("source") { .text($0.contact.source) },
            .init("external_id") { .text($0.id) },
        ]
    }

    static let optedOut = ExportColumn<ExportedContact>("opted_out") { .flag($0.contact.optedOut) }

    static func touches(account: @escaping @Sendable (ExportedCompany) -> String) -> [ExportColumn<ExportedTouch>] {
        [
            .init("day") { .day($0.touch.day) }, .init("account") { .text($0.company.map(account)) },
            .init("contact") { .text($0.contact?.name) }, .init("email") { .text($0.contact?.email) },
            .init("channel") { .text($0.touch.channel) }, .init("type") { .text($0.touch.type) },
            .init("campaign") { .text($0.campaign) }, .init("note") { .text($0.touch.note) },
        ]
    }

    static let opportunityHandle = ExportColumn<ExportedOpportunity>("opportunity") { .text($0.deal.handle) }

    static func opportunities(
        account: @escaping @Sendable (ExportedCompany) -> String
    ) -> [ExportColumn<ExportedOpportunity>] {
        [
            .init("account") { .text(account($0.company)) }, .init("name") { .text($0.deal.name) },
            .init("stage") { .text($0.deal.stage) }, .init("outcome") { .word($0.deal.outcome) },
            .init("amount") { .amount($0.deal.amount) }, .init("amount_currency") { .currency($0.deal.amount) },
            .init("created") { .day($0.deal.created) }, .init("closes") { .day($0.deal.closes) },
            .init("owner") { .text($0.deal.owner) }, .init("source") { .text($0.deal.source) },
            .init("reason") { .text($0.deal.reason) }, .init("next_step") { .text($0.deal.nextStep) },
            .init("external_id") { .text($0.id) },
        ]
    }

    static func drafts(account: @escaping @Sendable (ExportedCompany) -> String) -> [ExportColumn<ExportedDraft>] {
        [
            .init("draft") { .whole($0.draft.id.number) }, .init("state") { .word($0.draft.state) },
            .init("template") { .text($0.draft.template) }, .init("language") { .word($0.draft.language) },
            .init("channel") { .word($0.draft.channel) }, .init("to") { .text($0.contact.handle) },
            .init("name") { .text($0.contact.name) }, .init("email") { .text($0.contact.email) },
            .init("account") { .text($0.company.map(account)) }, .init("day") { .day($0.draft.day) },
            .init("subject") { .text($0.draft.subject.isEmpty ? nil : $0.draft.subject) },
            .init("body") { .text($0.body) },
        ]
    }
}
