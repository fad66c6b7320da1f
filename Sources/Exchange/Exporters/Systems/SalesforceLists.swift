import Playbook

/// Salesforce's records under the names of its interface, for Data Loader and the import wizard.
///
/// A row with an `Id` changes the record that is there, one without is a new one (Data Loader's “upsert” by `Id`).
/// `Account Name` serves the wizard, which finds the account by its name where `AccountId` is empty.
struct SalesforceLists: ExportSystem {
    let name = "salesforce"
    let title = "Salesforce"

    /// Salesforce's own stage for each of the playbook's.
    static let stages = [
        "prospecting": "Prospecting", "qualification": "Qualification", "discovery": "Needs Analysis",
        "demo": "Value Proposition", "proposal": "Proposal/Price Quote", "negotiation": "Negotiation/Review",
    ]

    var accounts: ExportList<ExportedAccount>? {
        ExportList([
            .init("Id") { .text($0.id) }, .init("Name") { .text($0.account.name) },
            .init("Website") { .text($0.account.domain) }, .init("Industry") { .text($0.account.industry) },
            .init("NumberOfEmployees") { .whole($0.account.employees) },
            .init("AnnualRevenue") { .amount($0.account.revenue) },
            .init("CurrencyIsoCode") { .currency($0.account.revenue) },
            .init("BillingCity") { .text($0.account.city) }, .init("BillingCountry") { .text($0.account.country) },
            .init("Description") { .text($0.account.description) },
        ])
    }

    var contacts: ExportList<ExportedContact>? {
        ExportList(
            [
                .init("Id") { .text($0.id) }, .init("LastName") { .text($0.contact.lastName) },
                .init("FirstName") { .text($0.contact.firstName) }, .init("Email") { .text($0.contact.email) },
                .init("Title") { .text($0.contact.title) }, .init("Department") { .text($0.contact.department) },
                .init("Phone") { .text($0.contact.phone) }, .init("AccountId") { .text($0.company?.id) },
                .init("Account Name") { .text($0.company?.account.name) },
            ], needs: [.consent, .lastName])
    }

    var touches: ExportList<ExportedTouch>? {
        ExportList(
            [
                .init("Subject") { .text($0.touch.note ?? $0.touch.type) },
                .init("ActivityDate") { .day($0.touch.day) }, .init("Status") { _ in .text("Completed") },
                .init("Type") { .text($0.touch.type) }, .init("WhoId") { .text($0.contactID) },
                .init("WhatId") { .text($0.company?.id) },
            ],
            needs: [
                .init("neither the account nor the person has an id in Salesforce yet") {
                    $0.contactID != nil || $0.company?.id != nil
                }
            ])
    }

    var opportunities: ExportList<ExportedOpportunity>? {
        ExportList(
            [
                .init("Id") { .text($0.id) }, .init("Name") { .text($0.deal.name) },
                .init("AccountId") { .text($0.company.id) },
                .init("Account Name") { .text($0.company.account.name) },
                .init("StageName") { .text($0.stage(of: Self.stages, won: "Closed Won", lost: "Closed Lost")) },
                .init("CloseDate") { .day($0.deal.closes) }, .init("Amount") { .amount($0.deal.amount) },
                .init("CurrencyIsoCode") { .currency($0.deal.amount) },
                .init("NextStep") { .text($0.deal.nextStep) },
            ],
            remarks: [
                .init { $0.deal.closes == nil ? "Without a close date, which Salesforce demands" : nil },
                .unknownStage(of: Self.stages, in: "Salesforce"),
            ])
    }
}
