import Exchange
import Playbook
import Store

extension FileImport {
    /// Takes what systems keep beside accounts, people and deals.
    func takeHistory(
        _ plan: ImportPlan, _ reader: consuming RecordFile, _ pass: ImportPass, expected: Int,
        _ tally: inout ImportTally
    ) throws -> ImportSummary {
        switch plan.object {
        case .campaigns:
            let rows = CampaignImport(pass)
            return try plan.readCampaigns(reader, options: pass.wishes.options, current: pass.current) {
                try take($0, \.line, expected, &tally) { try rows.take($0, &$1) }
            }
        case .stages:
            let rows = StageHistoryImport(pass)
            let summary = try plan.readStages(reader, options: pass.wishes.options, current: pass.current) {
                try take($0, \.line, expected, &tally) { row, _ in
                    try rows.take(row)
                    return nil
                }
            }
            try rows.finish(&tally)
            noteUnkept(plan.extraColumnNames, &tally)
            return summary
        case .roles:
            let rows = RoleImport(pass)
            let summary = try plan.readRoles(reader, options: pass.wishes.options, current: pass.current) {
                try take($0, \.line, expected, &tally) { row, _ in
                    try rows.take(row)
                    return nil
                }
            }
            try rows.finish(&tally)
            return summary
        case .activities, .members, .calls:
            let touches = try TouchImport(
                into: session.write, from: pass.importedFile, expectedRows: expected, dryRun: pass.wishes.isRehearsal)
            let summary = try takeTouches(plan, reader, pass, into: touches, expected: expected, &tally)
            try touches.finish()
            try note(touches, &tally)
            return summary
        case .accounts, .contacts, .touches, .opportunities:
            preconditionFailure("\(plan.object.rawValue) have a way of their own")
        }
    }

    /// A step of a deal has no place for columns of the file's own: which were left is told.
    private func noteUnkept(_ columns: [String], _ tally: inout ImportTally) {
        guard !columns.isEmpty else { return }
        let more = columns.count > 5 ? " and \(columns.count - 5) more" : ""
        let names = columns.prefix(5).joined(separator: ", ")
        tally.notes.append("Not kept, since a step of a deal has no place for them: \(names)\(more).")
    }

    /// Takes what becomes touches once its words are understood.
    private func takeTouches(
        _ plan: ImportPlan, _ reader: consuming RecordFile, _ pass: ImportPass, into touches: TouchImport,
        expected: Int, _ tally: inout ImportTally
    ) throws -> ImportSummary {
        switch plan.object {
        case .members:
            let rows = MemberImport(session: session, system: plan.system, touches: touches)
            return try plan.readMembers(reader, options: pass.wishes.options, current: pass.current) {
                try take($0, \.line, expected, &tally) { row, _ in try rows.take(row) }
            }
        case .calls:
            let rows = CallImport(pass, title: plan.title, touches: touches)
            let summary = try plan.readCalls(reader, options: pass.wishes.options, current: pass.current) {
                try take($0, \.line, expected, &tally) { row, _ in try rows.take(row) }
            }
            rows.finish(&tally)
            return summary
        default:
            let rows = ActivityImport(pass, title: plan.title, touches: touches)
            let summary = try plan.readActivities(reader, options: pass.wishes.options, current: pass.current) {
                try take($0, \.line, expected, &tally) { row, _ in try rows.take(row) }
            }
            rows.finish(&tally)
            return summary
        }
    }
}
