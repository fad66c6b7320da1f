import Exchange
import Playbook
import Settings
import Store

/// Takes rows of accounts in.
struct AccountImport {
    let pass: ImportPass
    private var session: Session { pass.session }

    init(_ pass: ImportPass) { self.pass = pass }

    /// Adds or updates one account.
    ///
    /// - Throws: ``RowRefusal`` where the row does not fit the workspace, ``RowDoubt``, ``RowLeftOut``.
    func take(_ row: AccountRow, _ tally: inout ImportTally) throws -> RowOutcome {
        let match = try pass.decided(row.line) { try session.account($0) } ?? match(row, given: tally.lines)
        let found = try pass.settle(match, handle: \.handle)
        let isRepeat = found.map { tally.isRepeat($0.record.id.number) } ?? false
        var account =
            try found?.record
            ?? Account(id: Account.ID(0), handle: newHandle(row), name: row.name, tier: session.settings.tier)
        let fillsOnly =
            try isRepeat || found?.by.isFormer == true || pass.isFormer(.account, externalID: row.externalID)
        var merge = pass.merge(
            into: .account, record: found?.record.id.number, fillsOnly: fillsOnly, fileChanged: row.changed)
        try apply(row, to: &account, by: &merge)
        let cells =
            row.extra
            + ExtraColumns.cells([
                ("region", row.region), ("parent", row.parent), ("parent_external_id", row.parentExternalID),
                ("phone", row.phone),
            ])
        guard let (known, sign) = found else {
            let extra = try ExtraColumns.merged(nil, with: cells).json
            let id = try session.write.add(account, extra: extra)
            tally.lines[id.number] = row.line
            if !row.hasReadableName { tally.remark(.unreadableName, unreadable(account)) }
            try note(row, id)
            return RowOutcome(creating: account.handle, name: account.name)
        }
        let extra = try ExtraColumns.merged(session.read.extra(of: known.id), with: cells)
        let identity = try pass.newID(row.externalID, of: .account, record: known.id.number)
        let changes = identity + merge.changes + extra.changes
        if !isRepeat { tally.lines[known.id.number] = row.line }
        if isRepeat { tally.noteRepeat(line: row.line, changes) }
        guard changes.changeSomething else {
            return RowOutcome(action: .unchanged, record: known.handle, sign: sign, changes: changes)
        }
        if account != known { try session.write.update(account) }
        if account.name != known.name { tally.renames.append("\(known.name) is now \(account.name)") }
        if !extra.changes.isEmpty { try session.write.setExtra(extra.json, of: known.id) }
        try note(row, known.id)
        return RowOutcome(action: .update, record: known.handle, sign: sign, changes: changes)
    }

    private func note(_ row: AccountRow, _ id: Account.ID) throws {
        try pass.note(.account, id.number, externalID: row.externalID, line: row.line, changed: row.changed)
    }

    private func match(_ row: AccountRow, given lines: [Int: Int]) throws -> Match<Account> {
        let read = session.read
        let matching = AccountMatching(name: row.name, domain: row.domain, country: row.country)
        if let id = row.externalID, let number = try read.record(.account, system: pass.system, externalID: id),
            let account = try read.account(Account.ID(number))
        {
            if !pass.isLoose || matching.agrees(with: account) { return .same(account, by: .id(system: pass.system)) }
            return try match(unidentified: row, by: matching, given: lines)
                .unlessNew(account, reason: "the id \(id) is that of \(account.handle), but the name is \(row.name)")
        }
        return try match(unidentified: row, by: matching, given: lines)
    }

    private func match(
        unidentified row: AccountRow, by matching: AccountMatching, given lines: [Int: Int]
    ) throws -> Match<Account> {
        let read = session.read
        func candidates(_ accounts: [Account]) throws -> [Account] {
            try accounts.filter { try !pass.isOther(.account, $0.id.number, than: row.externalID) }
        }
        // A name that is empty once normalised says nothing about who it is.
        let key = row.hasReadableName ? NameKey(row.name)?.text : nil
        let match = matching.match(
            byDomain: try candidates(row.domain.map { try read.accounts(domain: $0) } ?? []),
            byName: try candidates(key.map { try read.accounts(nameKey: $0) } ?? []).filter { account in
                // A list that names two domains means two companies.
                lines[account.id.number] == nil || row.domain == nil || account.domain == nil
            })
        guard case .none = match, let former = try former(row) else { return match }
        return former
    }

    /// The account that one of the row's domain or name went into.
    private func former(_ row: AccountRow) throws -> Match<Account>? {
        let read = session.read
        if let domain = row.domain, let number = try read.record(.account, formerlyAt: domain),
            let account = try read.account(Account.ID(number))
        {
            return .same(account, by: .former(domain))
        }
        let account = try read.account(formerlyNamed: row.name).flatMap { try read.account(Account.ID($0)) }
        guard let account, row.domain == nil || account.domain == nil || row.domain == account.domain else {
            return nil
        }
        return .same(account, by: .former(row.name))
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

    private func apply(_ row: AccountRow, to account: inout Account, by merge: inout FieldMerge) throws {
        try merge.take(.name, row.name, into: &account.name)
        try merge.take(.domain, row.domain, into: &account.domain)
        try merge.take(.industry, row.industry, into: &account.industry)
        try merge.take(.employees, row.employees, into: &account.employees)
        try merge.take(.country, row.country, into: &account.country)
        try merge.take(.city, row.city ?? row.location, into: &account.city)
        try merge.take(.founded, row.founded, into: &account.founded)
        try merge.take(.owner, row.owner, into: &account.owner)
        try merge.take(.description, row.description, into: &account.description)
        let revenue = try row.revenueCents.map { cents in
            Money(cents: cents, currency: try pass.currency(row.revenueCurrency, of: account.revenue))
        }
        try merge.take(.revenue, revenue, into: &account.revenue) { pass.shown($0) }
        do {
            let tier = try row.tier.map { try ImportedWords.tier($0) }
            try merge.take(.tier, tier, into: &account.tier) { $0.rawValue }
        } catch let error as UnknownWord {
            throw RowRefusal(field: .tier, reason: error.description)
        }
        do {
            try merge.take(.cluster, try row.cluster.map { try session.cluster($0).id }, into: &account.cluster) {
                try session.read.cluster($0)?.handle ?? ""
            }
        } catch let error as UnknownName {
            throw RowRefusal(field: .cluster, reason: error.description)
        }
        do {
            try merge.take(.segment, try row.segment.map { try session.segment($0).id }, into: &account.segment) {
                try session.read.segment($0)?.handle ?? ""
            }
        } catch let error as UnknownName {
            throw RowRefusal(field: .segment, reason: error.description)
        }
    }
}
