import Exchange
import Playbook
import Store

/// Takes what a system logged in: calls, e-mails and meetings as touches, notes as notes to be confirmed.
///
/// What is not done yet, or did not take place, is no touch; neither is work of one's own that reached nobody. Such rows
/// are left out and counted.
final class ActivityImport {
    private let pass: ImportPass
    private var session: Session { pass.session }
    private var system: String { pass.system }
    private let title: String
    private let touches: TouchImport
    private let colleagues: KnownNames<Contact>
    private var left: [Reason: Int] = [:]
    private var notes = 0

    /// Why a row is left out.
    private enum Reason: String, CaseIterable {
        case open = "not done yet"
        case ahead = "still to come"
        case cancelled = "did not take place"
        case ownWork = "work of your own that reached nobody"
        case failed = "never arrived"
        case empty = "with nothing written"
        case loose = "with nobody"
    }

    init(_ pass: ImportPass, title: String, touches: TouchImport) {
        self.pass = pass
        self.title = title
        self.touches = touches
        colleagues = KnownNames(name: \.name) { try pass.session.read.contacts(of: $0) }
    }

    /// What a list that abm itself wrote says: a channel, and a type in our own words.
    private func ownMeaning(_ row: ActivityRow) -> ActivityWords.Meaning? {
        guard let channel = row.channel, let type = row.type, TouchType(rawValue: type) != nil else { return nil }
        return .touch(channel: ImportedWords.plain(channel), type: type)
    }

    /// - Throws: ``RowRefusal`` where the row does not fit the workspace.
    func take(_ row: ActivityRow) throws -> RowOutcome {
        let meaning =
            ownMeaning(row)
            ?? ActivityWords.meaning(
                type: row.type, subtype: row.subtype, subject: row.subject,
                isInbound: ActivityWords.isInbound(row.direction), usual: row.usualType)
        guard let day = day(of: row) else {
            return leave(ActivityWords.standing(row.states) == .open ? .open : .ahead)
        }
        if let reason = reason(toLeave: row, meaning) { return leave(reason) }
        let place = try place(of: row)
        guard place.account != nil || place.person != nil else { return leave(.loose) }
        switch meaning {
        case .touch(let channel, let type):
            var touch = TouchText(
                line: row.line, day: day, channel: row.channel.map(ImportedWords.plain) ?? channel, type: type)
            touch.account = place.account?.handle ?? ""
            if let person = place.person { touch.name(person) }
            touch.campaign = row.campaign ?? ""
            // A system that demands a subject got the type from us where there was none.
            let subject = ownMeaning(row) != nil && row.subject == row.type ? nil : row.subject
            touch.note = (subject ?? row.note).map(LoggedNotes.plain) ?? ""
            touch.externalID = row.externalID ?? ""
            touch.extra =
                row.extra
                + ExtraColumns.cells([
                    ("type", row.type), ("subtype", row.subtype), ("direction", row.direction),
                    ("status", row.states.isEmpty ? nil : row.states.joined(separator: ", ")),
                    ("note", row.subject == nil ? nil : row.note),
                ])
            return try touch.add(to: touches) ? .created : .unchanged
        case .note: return try takeNote(row, on: day, place)
        case .ownWork: return leave(.ownWork)
        case .failed: return leave(.failed)
        }
    }

    private func leave(_ reason: Reason) -> RowOutcome {
        left[reason, default: 0] += 1
        return RowOutcome(action: .skip, reason: reason.rawValue)
    }

    /// Tells what was left out.
    func finish(_ tally: inout ImportTally) {
        let counts = Reason.allCases.compactMap { reason in left[reason].map { "\($0) \(reason.rawValue)" } }
        if !counts.isEmpty {
            tally.notes.append("Left out, being no touch: \(counts.joined(separator: ", ")).")
        }
        if let remark = LoggedNotes.remark(notes) { tally.notes.append(remark) }
    }

    /// The day that it was done on; `nil` where it is still to come.
    private func day(of row: ActivityRow) -> Day? {
        if row.day <= session.today { return row.day }
        return row.completed.flatMap { $0 <= session.today ? $0 : nil }
    }

    private func reason(toLeave row: ActivityRow, _ meaning: ActivityWords.Meaning) -> Reason? {
        switch ActivityWords.standing(row.states) {
        case .open: return .open
        case .cancelled: return .cancelled
        case .done: break
        }
        switch meaning {
        case .touch, .note: return nil
        case .ownWork: return .ownWork
        case .failed: return .failed
        }
    }

    private func takeNote(_ row: ActivityRow, on day: Day, _ place: Place) throws -> RowOutcome {
        let text = LoggedNotes.plain(row.note ?? row.subject ?? "")
        guard !text.isEmpty else { return leave(.empty) }
        let subject: Claim.Subject? =
            place.person.map { .contact($0.contact.id) } ?? place.account.map { .account($0.id) }
        guard let subject else { return leave(.loose) }
        let source = row.externalID.map { "\(title), \($0)" } ?? title
        let isNew = try LoggedNotes(pass).add(
            text, about: subject, on: day, line: row.line, externalID: row.externalID, source: source)
        if isNew { notes += 1 }
        return isNew ? .created : .unchanged
    }
}

extension ActivityImport {
    /// Whom an activity was with.
    struct Place {
        var account: Account?
        var person: PersonLookup.Found?
    }

    private func place(of row: ActivityRow) throws -> Place {
        let people = PersonLookup(session: session, system: system)
        var place = Place(person: try people.person(ids: row.contactExternalIDs, emails: row.emails))
        place.account = try account(of: row, person: place.person?.contact)
        if place.person == nil, let account = place.account, let name = row.person {
            // A name alone says who somebody is only within their company.
            let (first, last) = personNames(in: name)
            let wanted = ContactMatching(firstName: first, lastName: last, email: nil).name
            let named = try colleagues.records(named: wanted, of: account.id)
            if named.count == 1, named[0].email != nil { place.person = PersonLookup.Found(contact: named[0]) }
        }
        return place
    }

    /// The account that the row names by any of its links, else the person's.
    private func account(of row: ActivityRow, person: Contact?) throws -> Account? {
        let read = session.read
        for id in [row.accountExternalID, row.relatedExternalID].compactMap({ $0 }) {
            if let number = try read.record(.account, system: system, externalID: id) {
                return try read.account(Account.ID(number))
            }
        }
        for id in [row.opportunityExternalID, row.relatedExternalID].compactMap({ $0 }) {
            if let number = try read.record(.opportunity, system: system, externalID: id) {
                return try read.opportunity(Opportunity.ID(number)).flatMap { try read.account($0.account) }
            }
        }
        do {
            let lookup = AccountLookup(session: session, system: system)
            if let account = try lookup.account(externalID: nil, domain: row.domain, name: row.account) {
                return account
            }
        } catch let refusal as RowRefusal {
            guard person != nil else { throw refusal }
        }
        if let person { return try person.account.flatMap { try read.account($0) } }
        guard let missing = row.accountExternalID ?? row.opportunityExternalID ?? row.relatedExternalID else {
            return nil
        }
        throw RowRefusal(
            field: row.accountExternalID != nil ? .accountExternalID : .relatedExternalID,
            reason: "there is no account “\(missing)”; import the accounts and the opportunities first, or correct it")
    }
}
