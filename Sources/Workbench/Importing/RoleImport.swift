import Exchange
import Playbook
import Store

/// Takes people's parts in deals in.
///
/// A system keeps a part for each deal, abm one for each person: the weightiest, in the order in which the playbook lists
/// them. What each deal says is kept beside the person in the system's own word.
final class RoleImport {
    private struct Part {
        let line: Int
        let word: String?
        let isPrimary: Bool
        let deal: String?
        let extra: [ExtraCell]
    }

    private let pass: ImportPass
    private var session: Session { pass.session }
    private var parts: [Contact.ID: [Part]] = [:]
    private var order: [Contact.ID] = []

    init(_ pass: ImportPass) { self.pass = pass }

    /// Remembers one part; which one counts shows once all are known.
    ///
    /// - Throws: ``RowRefusal`` where the row does not fit the workspace.
    func take(_ row: RoleRow) throws {
        let deals = DealLookup(session: session, system: pass.system)
        let people = PersonLookup(session: session, system: pass.system)
        let ids = [row.contactExternalID].compactMap { $0 }
        guard let contact = try people.person(ids: ids, emails: [row.email].compactMap { $0 })?.contact else {
            preconditionFailure("a role names its person")
        }
        let account = try contact.account.flatMap { try session.read.account($0) }
        let deal = try deals.deal(externalID: row.opportunityExternalID, name: row.opportunity, account: account)
        if parts[contact.id] == nil { order.append(contact.id) }
        parts[contact.id, default: []].append(
            Part(
                line: row.line, word: row.role, isPrimary: row.isPrimary ?? false, deal: deal?.handle,
                extra: row.extra))
    }

    /// Gives each person their part and counts what became of the rows.
    func finish(_ tally: inout ImportTally) throws {
        for id in order {
            guard var contact = try session.read.contact(id), let parts = parts[id] else { continue }
            let roles = parts.compactMap { part in part.word.flatMap(ImportedWords.role) }
            for word in parts.compactMap(\.word) where ImportedWords.role(word) == nil {
                tally.unknownWords["role", default: []].insert(word)
            }
            var merge = pass.merge(into: .contact, record: id.number, fileChanged: nil)
            if let role = BuyingRole.allCases.first(where: roles.contains) {
                try merge.take(.role, role, into: &contact.role) { $0.rawValue }
                let others = Set(roles).subtracting([role]).map(\.rawValue).sorted()
                if !others.isEmpty {
                    tally.remark(
                        .severalParts,
                        "\(contact.handle) has several parts: \(role.rawValue) was taken, and not \(others.joined(separator: ", "))."
                    )
                }
            }
            let extra = try ExtraColumns.merged(session.read.extra(of: id), with: parts.flatMap(Self.cells))
            let changes = merge.changes + extra.changes
            if merge.changes.changeSomething { try session.write.update(contact) }
            if !extra.changes.isEmpty { try session.write.setExtra(extra.json, of: id) }
            if changes.changeSomething, let line = parts.first?.line {
                try pass.note(.contact, id.number, externalID: nil, line: line)
            }
            // What the rows of one person change shows only together: it is told once, with the first of them.
            for (index, part) in parts.enumerated() {
                let isUpdate = index == 0 && changes.changeSomething
                tally.count(
                    RowOutcome(
                        action: isUpdate ? .update : .unchanged, record: contact.handle,
                        changes: index == 0 ? changes : []), line: part.line)
            }
        }
    }

    /// What is kept beside the person: the deal's own word, whether they are its first contact, and the file's other
    /// columns, named for the deal so that they take no place of the person's own.
    private static func cells(_ part: Part) -> [ExtraCell] {
        let words = [part.word, part.isPrimary ? "primary contact" : nil].compactMap { $0 }
        let role = words.isEmpty ? [] : [ExtraCell(column: "role", value: words.joined(separator: ", "))]
        return (role + part.extra).map { cell in
            ExtraCell(column: part.deal.map { "\(cell.column) in \($0)" } ?? cell.column, value: cell.value)
        }
    }
}
