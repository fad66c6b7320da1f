import Exchange
import Playbook
import Settings
import Store

/// Takes rows of campaigns in: by external id, else by name.
struct CampaignImport {
    let pass: ImportPass
    private var session: Session { pass.session }

    init(_ pass: ImportPass) { self.pass = pass }

    /// - Throws: ``RowRefusal`` where the row does not fit the workspace, ``RowDoubt``, ``RowLeftOut``.
    func take(_ row: CampaignRow, _ tally: inout ImportTally) throws -> RowOutcome {
        let decided = try pass.decided(row.line) { try session.campaign($0) }
        let found = try pass.settle(try decided ?? match(row), handle: \.handle)
        let isRepeat = found.map { tally.isRepeat($0.record.id.number) } ?? false
        var campaign = try found?.record ?? newCampaign(row)
        let fillsOnly = try isRepeat || pass.isFormer(.campaign, externalID: row.externalID)
        var merge = pass.merge(
            into: .campaign, record: found?.record.id.number, fillsOnly: fillsOnly, fileChanged: row.changed)
        try apply(row, to: &campaign, by: &merge)
        guard let (known, sign) = found else {
            let id = try session.write.add(campaign, extra: try ExtraColumns.merged(nil, with: row.extra).json)
            tally.lines[id.number] = row.line
            try note(row, id)
            return RowOutcome(creating: campaign.handle, name: campaign.name)
        }
        let extra = try ExtraColumns.merged(session.read.extra(of: known.id), with: row.extra)
        let identity = try pass.newID(row.externalID, of: .campaign, record: known.id.number)
        let changes = identity + merge.changes + extra.changes
        if !isRepeat { tally.lines[known.id.number] = row.line }
        if isRepeat { tally.noteRepeat(line: row.line, changes) }
        guard changes.changeSomething else {
            return RowOutcome(action: .unchanged, record: known.handle, sign: sign, changes: changes)
        }
        if campaign != known { try session.write.update(campaign) }
        if !extra.changes.isEmpty { try session.write.setExtra(extra.json, of: known.id) }
        if campaign.name != known.name { tally.renames.append("\(known.name) is now \(campaign.name)") }
        try note(row, known.id)
        return RowOutcome(action: .update, record: known.handle, sign: sign, changes: changes)
    }

    private func note(_ row: CampaignRow, _ id: Campaign.ID) throws {
        try pass.note(.campaign, id.number, externalID: row.externalID, line: row.line, changed: row.changed)
    }

    private func newCampaign(_ row: CampaignRow) throws -> Campaign {
        let base = Handle.of(row.name) ?? row.externalID.flatMap { Handle.of("campaign-\($0)") } ?? "campaign"
        let handle = try uniqueHandle(base) { try session.read.campaign(handle: $0) != nil }
        return Campaign(id: Campaign.ID(0), handle: handle, name: row.name)
    }

    private func apply(_ row: CampaignRow, to campaign: inout Campaign, by merge: inout FieldMerge) throws {
        try merge.take(.name, row.name, into: &campaign.name)
        try merge.take(
            .channel, (row.channel ?? row.type).map(ActivityWords.campaignChannel), into: &campaign.channel)
        let cost = try row.costCents.map { cents in
            Money(cents: cents, currency: try pass.currency(row.currency, of: campaign.cost))
        }
        try merge.take(.cost, cost, into: &campaign.cost) { pass.shown($0) }
        try merge.take(.starts, row.starts, into: &campaign.starts) { $0.iso }
        try merge.take(.ends, row.ends, into: &campaign.ends) { $0.iso }
        if let starts = campaign.starts, let ends = campaign.ends, ends < starts {
            throw RowRefusal(field: .ends, reason: "it ends on \(ends.iso), before it starts on \(starts.iso)")
        }
    }

    private func match(_ row: CampaignRow) throws -> Match<Campaign> {
        let read = session.read
        if let id = row.externalID {
            if let number = try read.record(.campaign, system: pass.system, externalID: id),
                let campaign = try read.campaign(Campaign.ID(number))
            {
                return .same(campaign, by: .id(system: pass.system))
            }
            // A list of touches that came in before the campaigns knew this one by its id alone.
            if let campaign = try read.campaigns(named: id).first {
                return .same(campaign, by: .id(system: pass.system))
            }
        }
        let named = try read.campaigns(named: row.name).filter {
            try !pass.isOther(.campaign, $0.id.number, than: row.externalID)
        }
        if named.count > 1 { return .doubtful(named, reason: "\(named.count) campaigns have this name") }
        return named.first.map { .same($0, by: .name) } ?? .none
    }
}
