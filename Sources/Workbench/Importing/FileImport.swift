package import Exchange
import Playbook
import Store

/// Takes one file into the workspace, row by row, and counts what became of them.
///
/// `Exchange` knows the file, `Store` the rows; here they meet.
package struct FileImport {
    private let session: Session
    /// How often long work looks up: for a Ctrl-C and for the progress bar.
    private static let rowsBetweenLooks = 4096

    package init(in session: Session) { self.session = session }

    /// - Parameters:
    ///   - path: The file.
    ///   - object: `accounts`, `contacts` …, or a system's own object; found out from the header where it is `nil`.
    ///   - overrides: Fields that the user gave a column.
    ///   - isRehearsal: Whether to count only.
    /// - Throws: `CSVFileError`, `ImportPlanError`, ``Cancelled``.
    package func take(
        _ path: String, as object: String?, overrides: [FieldOverride], isRehearsal: Bool
    ) throws -> (plan: ImportPlan, tally: ImportTally) {
        Footprint.current?.note(readFile: path)
        let reader = try CSVReader(path: path)
        // The real count is known only at the end.
        let expected = Files.foretoldLines(at: path)
        let plan = try ImportPlan(header: reader.header, as: object, overrides: overrides)
        var tally = ImportTally()
        let summary: ImportSummary
        switch plan.object {
        case .accounts:
            let rows = AccountImport(session: session, system: plan.system)
            summary = try plan.readAccounts(reader) {
                try take($0, \.line, expected, &tally) { try rows.take($0, &$1) }
            }
        case .contacts:
            let rows = ContactImport(session: session, system: plan.system)
            summary = try plan.readContacts(reader) {
                try take($0, \.line, expected, &tally) { try rows.take($0, &$1) }
            }
        case .opportunities:
            let rows = OpportunityImport(session: session, system: plan.system)
            summary = try plan.readOpportunities(reader) {
                try take($0, \.line, expected, &tally) { try rows.take($0, &$1) }
            }
            try noteNegativeCycles(&tally)
        case .touches:
            let touches = try TouchImport(
                into: session.write, system: plan.system, expectedRows: expected, dryRun: isRehearsal)
            summary = try plan.readTouches(reader) { try take($0, by: touches, expected: expected, &tally) }
            try touches.finish()
            let own = try session.read.touchTypes().filter { TouchType(rawValue: $0) == nil }
            if !own.isEmpty {
                tally.notes.append(
                    "Types of your own: \(own.joined(separator: ", ")). They count as the buyer's act and give no points unless workspace.yml says so under scoring."
                )
            }
            if !touches.newCampaigns.isEmpty {
                tally.notes.append("New campaigns: \(touches.newCampaigns.joined(separator: ", ")).")
            }
        }
        tally.noteRenames()
        tally.noteRepeats()
        tally.noteUnknownWords()
        tally.notes += summary.notes
        return (plan, tally)
    }

    private func take<Row>(
        _ item: ImportItem<Row>, _ line: KeyPath<Row, Int>, _ expected: Int, _ tally: inout ImportTally,
        by rows: (Row, inout ImportTally) throws -> ImportTally.Outcome
    ) throws {
        switch item {
        case .problem(let problem): tally.problems.append(problem)
        case .row(let row):
            do {
                tally.count(try rows(row, &tally))
            } catch let refusal as RowRefusal {
                tally.problems.append(refusal.problem(line: row[keyPath: line]))
            }
        }
        try look(at: tally, label: "Importing", total: expected)
    }

    private func take(
        _ item: ImportItem<TouchRow>, by touches: TouchImport, expected: Int, _ tally: inout ImportTally
    ) throws {
        switch item {
        case .problem(let problem): tally.problems.append(problem)
        case .row(let row):
            let fields = TouchFields(
                day: row.day.number, account: row.domain.isEmpty ? row.account : row.domain,
                accountExternalID: row.accountExternalID, email: row.email, contactExternalID: row.contactExternalID,
                channel: row.channel, type: row.type, campaign: row.campaign, note: row.note, externalID: row.externalID
            )
            switch try touches.add(fields) {
            case .created: tally.created += 1
            case .unchanged: tally.unchanged += 1
            case .unknownAccount: tally.problems.append(unknown("account", .account, fields.account, row.line))
            case .unknownContact: tally.problems.append(unknown("contact", .email, fields.email, row.line))
            }
        }
        try look(at: tally, label: "Importing touches", total: expected)
    }

    private func unknown(_ kind: String, _ field: ImportField, _ value: UnsafeRawBufferPointer, _ line: Int)
        -> RowProblem
    {
        let text = String(decoding: value, as: UTF8.self)
        let reason =
            text.isEmpty
            ? "the row names neither an account nor a contact"
            : "there is no \(kind) “\(text)”; import the \(kind)s first, or correct it"
        return RowProblem(line: line, column: 1, field: field, columnName: nil, reason: reason)
    }

    private func look(at tally: ImportTally, label: String, total: Int?) throws {
        let done = tally.created + tally.updated + tally.unchanged + tally.problems.count
        guard done % Self.rowsBetweenLooks == 0 else { return }
        session.surroundings.progress.advance(label, done: done, of: total.map { max($0, done) }, unit: "rows")
        try session.checkCancellation()
    }

    /// Tells of won deals that closed before they were created: they count as won but not in the cycle length.
    private func noteNegativeCycles(_ tally: inout ImportTally) throws {
        let left = CycleLength(try session.read.opportunities()).leftOut.count
        guard left > 0 else { return }
        let deals =
            left == 1
            ? "1 won deal closes before it was created; it is"
            : "\(left) won deals close before they were created; they are"
        tally.notes.append("\(deals) kept out of the cycle length.")
    }
}
