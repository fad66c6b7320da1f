import Exchange
import Playbook
import Store

/// Takes recorded calls in: a touch for each person who is here, and a claim that waits to be confirmed.
///
/// A call's parties are one's own people and the buyers', and nothing tells them apart but who is in the workspace: whoever
/// is not here is passed over. Where none of the buyers' people is here, the call belongs to the account whose domain an
/// address has.
final class CallImport {
    private let pass: ImportPass
    private var session: Session { pass.session }
    private var system: String { pass.system }
    private let title: String
    private let touches: TouchImport
    private var ahead = 0
    private var claims = 0

    init(_ pass: ImportPass, title: String, touches: TouchImport) {
        self.pass = pass
        self.title = title
        self.touches = touches
    }

    /// - Throws: ``RowRefusal`` where the row does not fit the workspace.
    func take(_ row: CallRow) throws -> RowOutcome {
        guard row.day <= session.today else {
            ahead += 1
            return RowOutcome(action: .skip, reason: "still to come")
        }
        let people = try PersonLookup(session: session, system: system)
            .people(ids: row.contactExternalIDs, emails: row.emails)
        let accounts = try people.isEmpty ? accounts(of: row) : []
        guard !people.isEmpty || !accounts.isEmpty else { throw refusal(row) }
        let id = row.externalID ?? row.url ?? ""
        var isNew = false
        for person in people where try add(row, id: id, with: person) { isNew = true }
        for account in accounts {
            var touch = touch(of: row)
            touch.account = account.handle
            touch.externalID = "\(id)/\(account.handle)"
            if try touch.add(to: touches) { isNew = true }
        }
        try claim(row, id: id, subject: subject(people.map(\.contact), accounts))
        return isNew ? .created : .unchanged
    }

    private func touch(of row: CallRow) -> TouchText {
        // Several at one table is a meeting; a line in and out is a call, and whoever rang us has answered us.
        let type: TouchType =
            row.direction?.lowercased() == "conference"
            ? .meeting : ActivityWords.isInbound(row.direction) ? .reply : .call
        var touch = TouchText(line: row.line, day: row.day, channel: "phone", type: type.rawValue)
        touch.note = row.title ?? ""
        touch.extra = row.extra
        return touch
    }

    /// Adds the call as a touch of one of its people; `false` where it is known.
    private func add(_ row: CallRow, id: String, with person: PersonLookup.Found) throws -> Bool {
        let account = try person.contact.account.flatMap { try session.read.account($0)?.handle }
        // Before its people were here, the call came in as one of their company's: it does not count again.
        if let account, try session.read.hasTouch(externalID: "\(system):\(id)/\(account)") { return false }
        var touch = touch(of: row)
        touch.name(person)
        touch.account = account ?? ""
        touch.externalID = "\(id)/\(person.contact.email ?? person.externalID ?? "")"
        return try touch.add(to: touches)
    }

    private func subject(_ people: [Contact], _ accounts: [Account]) -> Claim.Subject {
        if let account = people.compactMap(\.account).first ?? accounts.first?.id { return .account(account) }
        guard let person = people.first else { preconditionFailure("a call belongs to somebody") }
        return .contact(person.id)
    }

    private func claim(_ row: CallRow, id: String, subject: Claim.Subject) throws {
        guard let text = row.title else { return }
        let isNew = try LoggedNotes(pass).add(
            text, about: subject, on: row.day, line: row.line, externalID: id, source: row.url ?? "\(title), \(id)")
        if isNew { claims += 1 }
    }

    /// Tells what is to be confirmed, and what was left out.
    func finish(_ tally: inout ImportTally) {
        if ahead > 0 { tally.notes.append("Left out, being no touch: \(ahead) still to come.") }
        if let note = LoggedNotes.remark(claims) { tally.notes.append(note) }
    }

    /// The accounts that a call belongs to, by name, id or domain.
    private func accounts(of row: CallRow) throws -> [Account] {
        let lookup = AccountLookup(session: session, system: system)
        if let account = try lookup.account(externalID: row.accountExternalID, domain: row.domain, name: row.account) {
            return [account]
        }
        var accounts: [Account] = []
        for email in row.emails {
            guard let at = email.lastIndex(of: "@") else { continue }
            if let account = try session.read.account(domain: String(email[email.index(after: at)...])),
                !accounts.contains(account)
            {
                accounts.append(account)
            }
        }
        return accounts
    }

    private func refusal(_ row: CallRow) -> RowRefusal {
        let named = row.emails.isEmpty ? row.contactExternalIDs : row.emails
        guard !named.isEmpty else {
            return RowRefusal(
                field: .email,
                reason:
                    "the call names nobody; export the calls with their parties, or map a column: --map account=COLUMN")
        }
        return RowRefusal(
            field: row.emails.isEmpty ? .contactExternalID : .email,
            reason:
                "none of \(named.prefix(3).joined(separator: ", ")) is here, nor an account of their domains; import them first"
        )
    }
}
