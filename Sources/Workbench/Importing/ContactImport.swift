import Exchange
import Playbook
import Store

/// Takes rows of people in: by external id, then e-mail address; one without either, by name within its account.
struct ContactImport {
    let session: Session
    let system: String

    /// - Throws: ``RowRefusal`` where the row does not fit the workspace.
    func take(_ row: ContactRow, _ tally: inout ImportTally) throws -> ImportTally.Outcome {
        let (first, last) = names(of: row)
        let account = try account(of: row)
        let found = try match(row, first: first, last: last, account: account)
        if let found, tally.isRepeat(found.id.number, line: row.line) { return .unchanged }
        var contact: Contact
        if let found {
            contact = found
        } else {
            let base =
                Handle.ofPerson(first: first, last: last)
                ?? row.email.flatMap { Handle.of(String($0.prefix { $0 != "@" })) }
            guard let base else { throw RowRefusal(field: .name, reason: "there is no name to know the person by") }
            let handle = try uniqueHandle(base) { try session.read.hasContact(handle: $0) }
            contact = Contact(id: Contact.ID(0), handle: handle, firstName: first, lastName: last)
        }
        var extra = row.extra
        if !first.isEmpty || !last.isEmpty { (contact.firstName, contact.lastName) = (first, last) }
        contact.account = account?.id ?? contact.account
        try apply(row, to: &contact, &extra, &tally)
        let json = ExtraColumns.json(extra)
        guard let found else {
            let id = try session.write.add(contact, extra: json)
            tally.lines[id.number] = row.line
            try note(row, id)
            return .created
        }
        let isKnown =
            try row.externalID.map {
                try session.read.record(.contact, system: system, externalID: $0) == found.id.number
            } ?? true
        let oldExtra = try session.read.extra(of: found.id)
        guard contact != found || (json != nil && json != oldExtra) || !isKnown else { return .unchanged }
        if contact != found { try session.write.update(contact) }
        if let json, json != oldExtra { try session.write.setExtra(json, of: found.id) }
        try note(row, found.id)
        return .updated
    }

    private func note(_ row: ContactRow, _ id: Contact.ID) throws {
        guard let externalID = row.externalID else { return }
        try session.write.note(.contact, system: system, externalID: externalID, record: id.number)
    }

    private func names(of row: ContactRow) -> (first: String, last: String) {
        if row.firstName != nil || row.lastName != nil { return (row.firstName ?? "", row.lastName ?? "") }
        return personNames(in: row.name ?? "")
    }

    /// The account that the row names, else the one whose domain the e-mail address has.
    private func account(of row: ContactRow) throws -> Account? {
        let lookup = AccountLookup(session: session, system: system)
        if let account = try lookup.account(externalID: row.accountExternalID, domain: row.domain, name: row.account) {
            return account
        }
        guard let email = row.email, let at = email.lastIndex(of: "@") else { return nil }
        return try session.read.account(domain: String(email[email.index(after: at)...]))
    }

    private func match(_ row: ContactRow, first: String, last: String, account: Account?) throws -> Contact? {
        let read = session.read
        if let id = row.externalID, let number = try read.record(.contact, system: system, externalID: id) {
            return try read.contact(Contact.ID(number))
        }
        if let email = row.email { return try read.contact(email: email) }
        guard row.externalID == nil, let account else { return nil }
        let named = try read.contacts(of: account.id).filter { $0.firstName == first && $0.lastName == last }
        return named.count == 1 ? named[0] : nil
    }

    private func apply(
        _ row: ContactRow, to contact: inout Contact, _ extra: inout [ExtraCell], _ tally: inout ImportTally
    ) throws {
        contact.email = row.email ?? contact.email
        contact.title = row.title ?? contact.title
        contact.department = row.department ?? contact.department
        contact.phone = row.phone ?? contact.phone
        contact.linkedIn = row.linkedIn ?? contact.linkedIn
        contact.source = row.source ?? contact.source
        contact.optedOut = row.optedOut ?? contact.optedOut
        /// A word of another system that no list has stays beside the person, and is told.
        func word<Value>(_ field: String, _ text: String?, _ read: (String) -> Value?) -> Value? {
            guard let text else { return nil }
            if let value = read(text) { return value }
            extra.append(ExtraCell(column: field, value: text))
            tally.unknownWords[field, default: []].insert(text)
            return nil
        }
        contact.role = word("role", row.role, ImportedWords.role) ?? contact.role
        contact.seniority = word("seniority", row.seniority, ImportedWords.seniority) ?? contact.seniority
        contact.stance = word("stance", row.stance) { Stance(rawValue: $0.lowercased()) } ?? contact.stance
        contact.language = word("language", row.language) { Language(rawValue: $0.lowercased()) } ?? contact.language
        if let influence = row.influence {
            guard let number = Int(influence), (1...5).contains(number) else {
                throw RowRefusal(field: .influence, reason: "“\(influence)” is not an influence; write 1 to 5")
            }
            contact.influence = number
        }
    }
}
