import Exchange
import Playbook
import Store

/// Ties accounts to the companies that they are parts of, once all rows of a file are in: a subsidiary may stand before
/// its parent.
struct AccountParents {
    private struct Link {
        let line: Int
        let id: String?
        let name: String?
        let changed: Instant?
        let outcome: RowOutcome
    }

    let pass: ImportPass
    private var session: Session { pass.session }
    private var links: [Link] = []

    init(_ pass: ImportPass) { self.pass = pass }

    /// Remembers the parent that a row names.
    mutating func note(_ row: AccountRow, _ outcome: RowOutcome) {
        guard row.parent != nil || row.parentExternalID != nil else { return }
        links.append(
            Link(line: row.line, id: row.parentExternalID, name: row.parent, changed: row.changed, outcome: outcome))
    }

    /// Writes the parents down, and tells of those that are not here.
    func settle(_ tally: inout ImportTally) throws {
        let records = Dictionary(tally.lines.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var absent: [String] = []
        var circular: [String] = []
        for link in links {
            guard let record = records[link.line], var account = try session.read.account(Account.ID(record)) else {
                continue
            }
            guard let parent = try parent(of: link) else {
                absent.append(link.name ?? link.id ?? "")
                continue
            }
            // Directories name a company that has no parent as its own.
            guard parent.id != account.id, account.parent != parent.id else { continue }
            guard try !isPart(parent, of: account.id) else {
                circular.append("\(account.handle) of \(parent.handle)")
                continue
            }
            var merge = pass.merge(into: .account, record: record, fileChanged: link.changed)
            try merge.take(.parent, parent.id, into: &account.parent) { try session.read.account($0)?.handle ?? "" }
            if merge.changes.changeSomething {
                try session.write.update(account)
                try pass.note(.account, record, externalID: nil, line: link.line, changed: link.changed)
            }
            tally.amend(line: link.line, from: link.outcome, with: merge.changes)
        }
        if !absent.isEmpty {
            let names = Set(absent).sorted()
            let more = names.count > 5 ? " and \(names.count - 5) more" : ""
            tally.notes.append(
                "Parents that are not here: \(names.prefix(5).joined(separator: ", "))\(more). Import them, then this file again."
            )
        }
        if !circular.isEmpty {
            tally.notes.append(
                "Left out, since a company cannot be a part of its own parts: \(circular.joined(separator: ", ")).")
        }
    }

    private func parent(of link: Link) throws -> Account? {
        if let id = link.id, let number = try session.read.record(.account, system: pass.system, externalID: id) {
            return try session.read.account(Account.ID(number))
        }
        guard let name = link.name, let key = NameKey(name)?.text else { return nil }
        let named = try session.read.accounts(nameKey: key)
        return named.count == 1 ? named[0] : nil
    }

    /// Whether a company is, by any number of steps, a part of another.
    private func isPart(_ company: Account, of other: Account.ID) throws -> Bool {
        var above = company.parent
        var seen: Set<Account.ID> = []
        // A circle above the company that has no part in it must not keep us going round.
        while let id = above, seen.insert(id).inserted {
            if id == other { return true }
            above = try session.read.account(id)?.parent
        }
        return false
    }
}
