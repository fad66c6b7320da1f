import Exchange
import Playbook
import Settings
import Store

/// Takes rows of accounts in: by external id, then domain, then name.
struct AccountImport {
    let session: Session
    let system: String

    /// Adds or updates one account.
    ///
    /// - Throws: ``RowRefusal`` where the row does not fit the workspace.
    func take(_ row: AccountRow, _ tally: inout ImportTally) throws -> ImportTally.Outcome {
        let found = try match(row)
        if let found, tally.isRepeat(found.id.number, line: row.line) { return .unchanged }
        var account =
            try found ?? Account(id: Account.ID(0), handle: newHandle(row), name: row.name, tier: session.settings.tier)
        try apply(row, to: &account)
        let extra = ExtraColumns.json(
            row.extra, and: [("region", row.region), ("parent", row.parent), ("phone", row.phone)])
        if found == nil, !row.hasReadableName { tally.notes.append(unreadable(account)) }
        guard let found else {
            let id = try session.write.add(account, extra: extra)
            tally.lines[id.number] = row.line
            try note(row, id)
            return .created
        }
        let oldExtra = try session.read.extra(of: found.id)
        let isKnown =
            try row.externalID.map {
                try session.read.record(.account, system: system, externalID: $0) == found.id.number
            } ?? true
        guard account != found || (extra != nil && extra != oldExtra) || !isKnown else { return .unchanged }
        if account != found { try session.write.update(account) }
        if account.name != found.name { tally.renames.append("\(found.name) is now \(account.name)") }
        if let extra, extra != oldExtra { try session.write.setExtra(extra, of: found.id) }
        try note(row, found.id)
        return .updated
    }

    private func note(_ row: AccountRow, _ id: Account.ID) throws {
        guard let externalID = row.externalID else { return }
        try session.write.note(.account, system: system, externalID: externalID, record: id.number)
    }

    private func match(_ row: AccountRow) throws -> Account? {
        let read = session.read
        if let id = row.externalID, let number = try read.record(.account, system: system, externalID: id) {
            return try read.account(Account.ID(number))
        }
        if let domain = row.domain {
            if let account = try read.account(domain: domain) { return account }
        }
        // A name that is empty once normalised says nothing about who it is.
        guard let key = NameKey(row.name)?.text else { return nil }
        let named = try read.accounts(nameKey: key).filter { account in
            // The same name under another domain is another company.
            row.domain == nil || account.domain == nil || account.domain == row.domain
        }.filter { account in
            // So is the same name under another id of the same system.
            try row.externalID == nil
                || !read.externalIDs(of: .account, record: account.id.number).contains { $0.system == system }
        }
        return named.first
    }

    private func newHandle(_ row: AccountRow) throws -> String {
        let base =
            Handle.ofCompany(row.name) ?? row.externalID.flatMap { Handle.of("account-\($0)") }
            ?? row.domain.flatMap(Handle.of)
        guard let base else {
            throw RowRefusal(
                field: .name, reason: "there is neither a readable name nor an id or a domain to know the account by")
        }
        return try uniqueHandle(base) { try session.read.hasAccount(handle: $0) }
    }

    private func unreadable(_ account: Account) -> String {
        "\(account.handle) has no readable name (“\(account.name)”). Name it with: account edit \(account.handle) --name \"…\""
    }

    private func apply(_ row: AccountRow, to account: inout Account) throws {
        account.name = row.name
        account.domain = row.domain ?? account.domain
        account.industry = row.industry ?? account.industry
        account.employees = row.employees ?? account.employees
        account.country = row.country ?? account.country
        account.city = row.city ?? row.location ?? account.city
        account.founded = row.founded ?? account.founded
        account.owner = row.owner ?? account.owner
        account.description = row.description ?? account.description
        if let cents = row.revenueCents {
            let currency = row.revenueCurrency.flatMap { Currency($0) } ?? session.settings.currency
            account.revenue = Money(cents: cents, currency: currency)
        }
        if let tier = row.tier {
            do throws(UnknownWord) {
                account.tier = try ImportedWords.tier(tier)
            } catch {
                throw RowRefusal(field: .tier, reason: error.description)
            }
        }
        if let cluster = row.cluster {
            do {
                account.cluster = try session.cluster(cluster).id
            } catch let error as UnknownName {
                throw RowRefusal(field: .cluster, reason: error.description)
            }
        }
        if let segment = row.segment {
            do {
                account.segment = try session.segment(segment).id
            } catch let error as UnknownName {
                throw RowRefusal(field: .segment, reason: error.description)
            }
        }
    }
}
