import Exchange
import Playbook
import Store

/// Takes rows of people in.
struct ContactImport {
    let pass: ImportPass
    private let colleagues: KnownNames<Contact>
    private var session: Session { pass.session }

    init(_ pass: ImportPass) {
        self.pass = pass
        colleagues = KnownNames(name: \.name) { try pass.session.read.contacts(of: $0) }
    }

    /// Adds or updates one person.
    ///
    /// - Throws: ``RowRefusal`` where the row does not fit the workspace, ``RowDoubt``, ``RowLeftOut``.
    func take(_ row: ContactRow, _ tally: inout ImportTally) throws -> RowOutcome {
        if let outcome = try takeConverted(row, &tally) { return outcome }
        let (first, last) = names(of: row)
        let (account, isGuess) = try account(of: row)
        let match =
            try pass.decided(row.line) { try session.contact($0) }
            ?? match(row, first: first, last: last, account: account, given: tally.lines)
        let found = try pass.settle(match, handle: \.handle)
        if found == nil {
            try ForgottenRows(session: session, system: pass.system).check(
                id: row.externalID, email: row.email, linkedIn: row.linkedIn,
                name: [first, last].filter { !$0.isEmpty }.joined(separator: " "),
                companies: [account?.name, account?.domain, row.account, row.domain].compactMap { $0 })
        }
        let isRepeat = found.map { tally.isRepeat($0.record.id.number) } ?? false
        var contact = try found?.record ?? newContact(row, first: first, last: last)
        try check(row.email, isFreeFor: contact)
        let fillsOnly =
            try isRepeat || found?.by.isFormer == true || pass.isFormer(.contact, externalID: row.externalID)
        var merge = pass.merge(
            into: .contact, record: found?.record.id.number, fillsOnly: fillsOnly, fileChanged: row.changed)
        if !first.isEmpty || !last.isEmpty {
            try merge.take(.firstName, first, into: &contact.firstName)
            try merge.take(.lastName, last, into: &contact.lastName)
        }
        // What an address only suggests never takes somebody out of the company that they are known in.
        let employer = isGuess && contact.account != nil ? nil : account?.id
        try merge.take(.account, employer, into: &contact.account) { try session.read.account($0)?.handle ?? "" }
        var cells = row.extra
        // A lead's company may be unknown here: what the file calls it is kept.
        if row.isLead, let company = row.account { cells.append(ExtraCell(column: "company", value: company)) }
        try apply(row, to: &contact, by: &merge, &cells, &tally)
        guard let (known, sign) = found else {
            let extra = try ExtraColumns.merged(nil, with: cells).json
            let id = try session.write.add(contact, extra: extra)
            tally.lines[id.number] = row.line
            try note(row, id)
            for channel in row.closedChannels.sorted(by: { $0.rawValue < $1.rawValue }) {
                try close(channel, of: id)
            }
            contact.id = id
            colleagues.add(contact, to: contact.account)
            return RowOutcome(creating: contact.handle, name: contact.name)
        }
        let extra = try ExtraColumns.merged(session.read.extra(of: known.id), with: cells)
        let identity = try pass.newID(row.externalID, of: .contact, record: known.id.number)
        // Channels only ever close: no list opens one again.
        let closing = row.closedChannels.subtracting(try session.read.optOuts(of: known.id).map(\.channel))
            .sorted { $0.rawValue < $1.rawValue }
        let changes =
            identity + merge.changes + extra.changes
            + closing.map { FieldChange(field: "opted_out_\($0.rawValue)", old: "no", new: "yes") }
        if !isRepeat { tally.lines[known.id.number] = row.line }
        if isRepeat { tally.noteRepeat(line: row.line, changes) }
        guard changes.changeSomething else {
            return RowOutcome(action: .unchanged, record: known.handle, sign: sign, changes: changes)
        }
        for channel in closing { try close(channel, of: known.id) }
        if contact != known {
            try session.write.update(contact)
            colleagues.forget(known.account, contact.account)
        }
        if !extra.changes.isEmpty { try session.write.setExtra(extra.json, of: known.id) }
        try note(row, known.id)
        return RowOutcome(action: .update, record: known.handle, sign: sign, changes: changes)
    }

    private func close(_ channel: ContactChannel, of contact: Contact.ID) throws {
        let optOut = OptOut(channel: channel, day: session.today, source: pass.importedFile.name)
        try session.write.note(optOut, of: contact)
    }

    private func note(_ row: ContactRow, _ id: Contact.ID) throws {
        try pass.note(.contact, id.number, externalID: row.externalID, line: row.line, changed: row.changed)
    }

    private func newContact(_ row: ContactRow, first: String, last: String) throws -> Contact {
        let base =
            Handle.ofPerson(first: first, last: last)
            ?? row.email.flatMap { Handle.of(String($0.prefix { $0 != "@" })) }
        guard let base else { throw RowRefusal(field: .name, reason: "there is no name to know the person by") }
        let handle = try uniqueHandle(base) { try session.read.hasContact(handle: $0) }
        return Contact(id: Contact.ID(0), handle: handle, firstName: first, lastName: last)
    }

    /// The person who had the row's address before two records of them became one.
    private func former(_ row: ContactRow) throws -> Contact? {
        try row.email.flatMap { try session.read.record(.contact, formerlyAt: $0) }
            .flatMap { try session.read.contact(Contact.ID($0)) }
    }

    /// - Throws: ``RowRefusal`` where somebody else has the address: two people cannot share one.
    private func check(_ email: String?, isFreeFor contact: Contact) throws {
        guard let email, email != contact.email, let holder = try session.read.contact(email: email),
            holder.id != contact.id
        else { return }
        throw RowRefusal(
            field: .email,
            reason:
                "\(email) is the address of \(holder.handle); correct it, or make one of the two: contact merge \(holder.handle) \(contact.handle)"
        )
    }

    private func names(of row: ContactRow) -> (first: String, last: String) {
        if row.firstName != nil || row.lastName != nil { return (row.firstName ?? "", row.lastName ?? "") }
        return personNames(in: row.name ?? "")
    }

    /// The account that the row names, else the one whose domain the e-mail address has.
    ///
    /// - Returns: Also whether it was the address that told.
    private func account(of row: ContactRow) throws -> (account: Account?, isGuess: Bool) {
        let lookup = AccountLookup(session: session, system: pass.system)
        if row.isLead {
            if let account = try accountOfLead(row) { return (account, false) }
        } else if let account = try lookup.account(
            externalID: row.accountExternalID, domain: row.domain, name: row.account)
        {
            return (account, false)
        }
        guard let email = row.email, let at = email.lastIndex(of: "@") else { return (nil, false) }
        return (try session.read.account(domain: String(email[email.index(after: at)...])), true)
    }

    private func match(
        _ row: ContactRow, first: String, last: String, account: Account?, given lines: [Int: Int]
    ) throws -> Match<Contact> {
        let read = session.read
        let matching = ContactMatching(firstName: first, lastName: last, email: row.email)
        if let id = row.externalID, let number = try read.record(.contact, system: pass.system, externalID: id),
            let contact = try read.contact(Contact.ID(number))
        {
            if !pass.isLoose || matching.agrees(with: contact) { return .same(contact, by: .id(system: pass.system)) }
            return try match(unidentified: row, by: matching, account: account, given: lines)
                .unlessNew(
                    contact,
                    reason:
                        "the id \(id) is that of \(contact.handle), but the name is \(row.name ?? "\(first) \(last)")")
        }
        return try match(unidentified: row, by: matching, account: account, given: lines)
    }

    private func match(
        unidentified row: ContactRow, by matching: ContactMatching, account: Account?, given lines: [Int: Int]
    ) throws -> Match<Contact> {
        let read = session.read
        if let email = row.email, let contact = try read.contact(email: email) {
            return matching.match(byEmail: contact)
        }
        if let former = try former(row) { return .same(former, by: .former(row.email ?? former.handle)) }
        guard let account else { return .none }
        let namesakes = try colleagues.records(named: matching.name, of: account.id).filter {
            // A list that names two addresses means two people.
            let isGiven = lines[$0.id.number] != nil && row.email != nil && $0.email != nil
            return try !isGiven && !pass.isOther(.contact, $0.id.number, than: row.externalID)
        }
        return matching.match(among: namesakes)
    }

    private func apply(
        _ row: ContactRow, to contact: inout Contact, by merge: inout FieldMerge, _ extra: inout [ExtraCell],
        _ tally: inout ImportTally
    ) throws {
        try merge.take(.email, row.email, into: &contact.email)
        try merge.take(.title, row.title, into: &contact.title)
        try merge.take(.department, row.department, into: &contact.department)
        try merge.take(.phone, row.phone, into: &contact.phone)
        try merge.take(.linkedIn, row.linkedIn, into: &contact.linkedIn)
        try merge.take(.source, row.source ?? (contact.source == nil ? row.usualSource : nil), into: &contact.source)
        // Who has asked not to be written to stays so: no list and no rule takes that back.
        if let optedOut = row.optedOut {
            merge.note(.optedOut, optedOut, beside: contact.optedOut, isTaken: optedOut)
            contact.optedOut = contact.optedOut || optedOut
        }
        /// A word of another system that no list has stays beside the person, and is told.
        func word<Value>(_ field: String, _ text: String?, _ read: (String) -> Value?) -> Value? {
            guard let text else { return nil }
            if let value = read(text) { return value }
            extra.append(ExtraCell(column: field, value: text))
            tally.unknownWords[field, default: []].insert(text)
            return nil
        }
        try merge.take(.role, word("role", row.role, ImportedWords.role), into: &contact.role) { $0.rawValue }
        let seniority = word("seniority", row.seniority, ImportedWords.seniority)
        try merge.take(.seniority, seniority, into: &contact.seniority) { $0.rawValue }
        let stance = word("stance", row.stance) { Stance(rawValue: $0.lowercased()) }
        try merge.take(.stance, stance, into: &contact.stance) { $0.rawValue }
        try merge.take(.basis, word("basis", row.basis, ImportedWords.basis), into: &contact.basis) { $0.rawValue }
        for (field, day) in [(ImportField.obtained, row.obtained), (.informed, row.informed)] {
            guard let found = day?.stillToCome(on: session.today) else { continue }
            throw RowRefusal(field: field, reason: found)
        }
        try merge.take(.obtained, row.obtained, into: &contact.obtained) { $0.iso }
        try merge.take(.informed, row.informed, into: &contact.informed) { $0.iso }
        let language = word("language", row.language) { Language(rawValue: $0.lowercased()) }
        try merge.take(.language, language, into: &contact.language) { $0.rawValue }
        if let influence = row.influence {
            guard let number = Int(influence), (1...5).contains(number) else {
                throw RowRefusal(field: .influence, reason: "“\(influence)” is not an influence; write 1 to 5")
            }
            try merge.take(.influence, number, into: &contact.influence)
        }
    }
}
