import Exchange
import Playbook
import Store

extension ContactImport {
    /// A lead that has become a contact who is here: only its id is noted, since the contact is what lives on.
    ///
    /// - Returns: `nil` where the row is no such lead.
    func takeConverted(_ row: ContactRow, _ tally: inout ImportTally) throws -> RowOutcome? {
        let read = pass.session.read
        guard let target = row.convertedTo, let id = row.externalID,
            let contact = try read.record(.contact, system: pass.system, externalID: target)
        else { return nil }
        let handle = try read.contact(Contact.ID(contact))?.handle
        guard let lead = try read.record(.contact, system: pass.system, externalID: id) else {
            let changes = try pass.newID(id, of: .contact, record: contact)
            try pass.note(.contact, contact, externalID: id, line: row.line, changed: row.changed)
            return RowOutcome(action: .update, record: handle, sign: .id(system: pass.system), changes: changes)
        }
        if lead != contact, let old = try read.contact(Contact.ID(lead)),
            let new = try read.contact(Contact.ID(contact))
        {
            tally.remark(
                .convertedLead,
                "The lead \(old.handle) has become \(new.handle). Put them together with: contact merge \(new.handle) \(old.handle)"
            )
        }
        return RowOutcome(action: .unchanged, record: handle, sign: .id(system: pass.system))
    }

    /// The account of a lead, where it is here; its company may be one that is not.
    func accountOfLead(_ row: ContactRow) throws -> Account? {
        let lookup = AccountLookup(session: pass.session, system: pass.system)
        for (id, domain, name) in [
            (row.accountExternalID, nil, nil), (nil, row.domain, nil), (nil, nil, row.account),
        ] {
            do {
                if let account = try lookup.account(externalID: id, domain: domain, name: name) { return account }
            } catch is RowRefusal {
                continue
            }
        }
        return nil
    }
}
