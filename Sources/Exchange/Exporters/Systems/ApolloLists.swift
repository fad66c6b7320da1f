import Playbook

/// Apollo's companies and people, under the names that its own exports have.
struct ApolloLists: ExportSystem {
    let name = "apollo"
    let title = "Apollo"

    var accounts: ExportList<ExportedAccount>? {
        ExportList([
            .init("Company Name") { .text($0.account.name) }, .init("# Employees") { .whole($0.account.employees) },
            .init("Industry") { .text($0.account.industry) }, .init("Website") { .text($0.account.domain) },
            .init("Company City") { .text($0.account.city) }, .init("Company Country") { .text($0.account.country) },
            .init("Annual Revenue") { .localAmount($0.account.revenue) }, .init("Apollo Account Id") { .text($0.id) },
            .init("Short Description") { .text($0.account.description) },
            .init("Founded Year") { .whole($0.account.founded) },
        ])
    }

    var contacts: ExportList<ExportedContact>? {
        ExportList(
            [
                .init("First Name") { .text($0.contact.firstName) }, .init("Last Name") { .text($0.contact.lastName) },
                .init("Title") { .text($0.contact.title) }, .init("Company Name") { .text($0.company?.account.name) },
                .init("Email") { .text($0.contact.email) }, .init("Departments") { .text($0.contact.department) },
                .init("Work Direct Phone") { .text($0.contact.phone) },
                .init("Person Linkedin Url") { .text($0.contact.linkedIn) },
                .init("Website") { .text($0.company?.account.domain) },
                .init("Apollo Contact Id") { .text($0.id) }, .init("Apollo Account Id") { .text($0.company?.id) },
            ], needs: [.consent, .openMailbox, .email])
    }
}
