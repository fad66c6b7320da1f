import Exchange
import Playbook
import Store

/// Takes whom a campaign reached, and who answered, in as touches of the campaign.
///
/// Somebody who was written to and later answered is two touches: they come under two ids, so that a later export of the
/// same list adds the answer.
struct MemberImport {
    let session: Session
    let system: String
    let touches: TouchImport

    /// - Throws: ``RowRefusal`` where the row does not fit the workspace.
    func take(_ row: MemberRow) throws -> RowOutcome {
        let campaign = try campaign(row.campaign)
        let hasResponded = row.hasResponded ?? (row.responded != nil)
        guard let day = (hasResponded ? row.responded : nil) ?? row.added ?? row.responded else {
            preconditionFailure("a member has a day")
        }
        if let found = day.stillToCome(on: session.today) {
            throw RowRefusal(field: .date, reason: "\(found); a touch is what has happened")
        }
        let channel = campaign.channel ?? "email"
        let type = ActivityWords.member(row.status, hasResponded: hasResponded, channel: channel)
        var touch = TouchText(line: row.line, day: day, channel: channel, type: type.rawValue)
        let lookup = PersonLookup(session: session, system: system)
        let emails = [row.email].compactMap { $0 }
        guard let person = try lookup.person(ids: row.contactExternalIDs, emails: emails) else {
            preconditionFailure("a member is a person")
        }
        touch.name(person)
        touch.account = try person.contact.account.flatMap { try session.read.account($0)?.handle } ?? ""
        touch.campaign = campaign.handle
        touch.extra = row.extra
        touch.note = row.note ?? row.status ?? ""
        touch.externalID = row.externalID.map { hasResponded ? "\($0)/responded" : $0 } ?? ""
        return try touch.add(to: touches) ? .created : .unchanged
    }

    private func campaign(_ word: String) throws -> Campaign {
        let read = session.read
        if let number = try read.record(.campaign, system: system, externalID: word),
            let campaign = try read.campaign(Campaign.ID(number))
        {
            return campaign
        }
        let named = try read.campaigns(named: word)
        if named.count == 1 { return named[0] }
        if let campaign = try read.campaign(handle: word.lowercased()) { return campaign }
        throw RowRefusal(
            field: .campaign, reason: "there is no campaign “\(word)”; import the campaigns first, or correct it")
    }
}
