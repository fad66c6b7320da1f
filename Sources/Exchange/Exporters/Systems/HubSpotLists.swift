import Playbook

/// HubSpot's records under the names of its import.
///
/// A row with a `Record ID` changes the record that is there. Companies are told apart by their domain and contacts by
/// their address; amounts have no currency of their own but in deals.
struct HubSpotLists: ExportSystem {
    let name = "hubspot"
    let title = "HubSpot"

    /// The stages of HubSpot's own sales pipeline for the playbook's.
    static let stages = [
        "qualification": "Qualified To Buy", "discovery": "Appointment Scheduled", "demo": "Presentation Scheduled",
        "proposal": "Decision Maker Bought-In", "negotiation": "Contract Sent",
    ]

    var accounts: ExportList<ExportedAccount>? {
        ExportList([
            .init("Record ID") { .text($0.id) }, .init("Company name") { .text($0.account.name) },
            .init("Company Domain Name") { .text($0.account.domain) },
            .init("Company owner") { .text($0.account.owner) }, .init("Industry") { .text($0.account.industry) },
            .init("Number of Employees") { .whole($0.account.employees) },
            .init("Annual Revenue") { .localAmount($0.account.revenue) }, .init("City") { .text($0.account.city) },
            .init("Country/Region") { .text($0.account.country) }, .init("Year Founded") { .whole($0.account.founded) },
            .init("Description") { .text($0.account.description) },
        ])
    }

    var contacts: ExportList<ExportedContact>? {
        ExportList(
            [
                .init("Record ID") { .text($0.id) }, .init("First Name") { .text($0.contact.firstName) },
                .init("Last Name") { .text($0.contact.lastName) }, .init("Email") { .text($0.contact.email) },
                .init("Phone Number") { .text($0.contact.phone) }, .init("Job Title") { .text($0.contact.title) },
                .init("Buying Role") { .text(Self.role($0.contact.role)) },
                .init("LinkedIn URL") { .text($0.contact.linkedIn) },
                .init("Preferred language") { .word($0.contact.language) },
                .init("Company Name") { .text($0.company?.account.name) },
                .init("Website URL") { .text($0.company?.account.domain) },
                .init("Primary Associated Company ID") { .text($0.company?.id) },
            ], needs: [.consent, .openMailbox, .email])
    }

    var touches: ExportList<ExportedTouch>? {
        ExportList(
            [
                .init("Activity Type") { .text($0.touch.type) }, .init("Activity Date") { .day($0.touch.day) },
                .init("Activity Notes") { .text($0.touch.note) },
                .init("Associated Contact Email") { .text($0.contact?.email) },
                .init("Associated Company") { .text($0.company?.account.name) },
                .init("Associated Company IDs") { .text($0.company?.id) },
                // Properties of one's own: without them nobody could tell where it was.
                .init("Channel") { .text($0.touch.channel) }, .init("Campaign") { .text($0.campaign) },
            ],
            needs: [
                .init("neither an account nor a person with an e-mail address") {
                    $0.company != nil || $0.contact?.email != nil
                }
            ])
    }

    var opportunities: ExportList<ExportedOpportunity>? {
        ExportList(
            [
                .init("Record ID") { .text($0.id) }, .init("Deal Name") { .text($0.deal.name) },
                .init("Pipeline") { _ in .text("Sales Pipeline") },
                .init("Deal Stage") { .text($0.stage(of: Self.stages, won: "Closed Won", lost: "Closed Lost")) },
                .init("Amount") { .amount($0.deal.amount) }, .init("Currency") { .currency($0.deal.amount) },
                .init("Close Date") { .day($0.deal.closes) }, .init("Create Date") { .day($0.deal.created) },
                .init("Deal owner") { .text($0.deal.owner) }, .init("Next step") { .text($0.deal.nextStep) },
                .init("Associated Company (Primary)") { .text($0.company.account.name) },
                .init("Associated Company IDs (Primary)") { .text($0.company.id) },
            ], remarks: [.unknownStage(of: Self.stages, in: "HubSpot's sales pipeline")])
    }

    /// HubSpot's word for a role in the buying group; it has none for a gatekeeper.
    private static func role(_ role: BuyingRole?) -> String? {
        switch role {
        case .economicBuyer: "Budget Holder"
        case .champion: "Champion"
        case .decisionMaker: "Decision Maker"
        case .influencer: "Influencer"
        case .user: "End User"
        case .blocker: "Blocker"
        case .gatekeeper, nil: nil
        }
    }
}
