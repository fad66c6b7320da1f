import Playbook

/// Pipedrive's records, whose columns begin with the kind of record; its activities' do not.
struct PipedriveLists: ExportSystem {
    let name = "pipedrive"
    let title = "Pipedrive"

    /// The stages of Pipedrive's own pipeline for the playbook's.
    static let stages = [
        "qualification": "Qualified", "discovery": "Contact Made", "demo": "Demo Scheduled",
        "proposal": "Proposal Made", "negotiation": "Negotiations Started",
    ]

    var accounts: ExportList<ExportedAccount>? {
        ExportList([
            .init("Organization - ID") { .text($0.id) }, .init("Organization - Name") { .text($0.account.name) },
            .init("Organization - Website") { .text($0.account.domain) },
            .init("Organization - Industry") { .text($0.account.industry) },
            .init("Organization - Number of employees") { .whole($0.account.employees) },
            .init("Organization - Annual revenue") { .localAmount($0.account.revenue) },
            .init("Organization - City/town/village/locality of Address") { .text($0.account.city) },
            .init("Organization - Country of Address") { .text($0.account.country) },
            .init("Organization - Owner") { .text($0.account.owner) },
        ])
    }

    var contacts: ExportList<ExportedContact>? {
        ExportList(
            [
                .init("Person - ID") { .text($0.id) }, .init("Person - Name") { .text($0.contact.name) },
                .init("Person - First name") { .text($0.contact.firstName) },
                .init("Person - Last name") { .text($0.contact.lastName) },
                .init("Person - Email - Work") { .text($0.contact.email) },
                .init("Person - Phone - Work") { .text($0.contact.phone) },
                .init("Person - Job title") { .text($0.contact.title) },
                .init("Person - Organization") { .text($0.company?.account.name) },
                .init("Person - Organization ID") { .text($0.company?.id) },
            ], needs: [.consent])
    }

    var touches: ExportList<ExportedTouch>? {
        ExportList(
            [
                .init("Subject") { .text($0.touch.note ?? $0.touch.type) }, .init("Type") { .text($0.touch.type) },
                .init("Due date") { .day($0.touch.day) }, .init("Done") { _ in .text("Done") },
                .init("Organization") { .text($0.company?.account.name) },
                .init("Organization ID") { .text($0.company?.id) },
                .init("Contact person") { .text($0.contact?.name) },
                .init("Contact person ID") { .text($0.contactID) },
                .init("Contact person email") { .text($0.contact?.email) },
                .init("Channel") { .text($0.touch.channel) }, .init("Campaign") { .text($0.campaign) },
            ])
    }

    var opportunities: ExportList<ExportedOpportunity>? {
        ExportList(
            [
                .init("Deal - ID") { .text($0.id) }, .init("Deal - Title") { .text($0.deal.name) },
                .init("Deal - Value") { .amount($0.deal.amount) },
                .init("Deal - Currency of Value") { .currency($0.deal.amount) },
                .init("Deal - Stage") { .text($0.stage(of: Self.stages)) },
                .init("Deal - Status") { .word($0.deal.outcome) },
                .init("Deal - Organization") { .text($0.company.account.name) },
                .init("Deal - Organization ID") { .text($0.company.id) },
                .init("Deal - Owner") { .text($0.deal.owner) }, .init("Deal - Deal created") { .day($0.deal.created) },
                .init("Deal - Expected close date") { .day($0.deal.closes) },
                .init("Deal - Won time") { .day($0.deal.outcome == .won ? $0.deal.closes : nil) },
                .init("Deal - Lost time") { .day($0.deal.outcome == .lost ? $0.deal.closes : nil) },
            ], remarks: [.unknownStage(of: Self.stages, in: "Pipedrive")])
    }
}
