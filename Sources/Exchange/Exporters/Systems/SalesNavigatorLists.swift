import Playbook

/// An account list for LinkedIn's Sales Navigator.
struct SalesNavigatorLists: ExportSystem {
    let name = "sales-navigator"
    let title = "Sales Navigator"
    var idSystem: String { "linkedin" }

    var accounts: ExportList<ExportedAccount>? {
        ExportList(
            [
                .init("Account Name") { .text($0.account.name) }, .init("Website") { .text($0.account.domain) },
                .init("City") { .text($0.account.city) }, .init("Country") { .text($0.account.country) },
            ], limits: ExportLimits(rows: 1_000, bytes: 20_000_000))
    }
}
