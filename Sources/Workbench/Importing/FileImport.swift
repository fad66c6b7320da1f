import Answers
package import Exchange
import Playbook
package import Settings
import Spelling
import Store

/// Takes one file into the workspace, row by row, and counts what became of them.
///
/// `Exchange` knows the file, `Store` the rows; here they meet.
package struct FileImport {
    let session: Session
    /// How often long work looks up: for a Ctrl-C and for the progress bar.
    private static let rowsBetweenLooks = 4096

    package init(in session: Session) { self.session = session }

    /// What became of a file.
    package struct Taken {
        package var plan: ImportPlan
        package var tally: ImportTally
        /// What would bring files of the same shape in the same way.
        package var mapping: SavedMapping
        /// The rows that stayed out, to be corrected; `nil` where none did.
        package var problemsFile: [UInt8]?
    }

    /// Where a file comes among others of one line: what others name comes before them.
    ///
    /// - Throws: As ``take(_:wishes:)`` for a file that cannot be opened or understood.
    package func rank(of path: String, wishes: ImportWishes) throws -> Int {
        let reader = try RecordFile(path: path, sheet: wishes.sheet)
        var wishes = wishes
        if let saved = try savedMapping(for: reader.header) { wishes.fill(from: saved.mapping) }
        let plan = try ImportPlan(header: reader.header, as: wishes.object, overrides: wishes.overrides)
        return Self.order.firstIndex(of: plan.object) ?? Self.order.count
    }

    private static let order: [ImportObject] = [
        .accounts, .contacts, .campaigns, .opportunities, .stages, .roles, .members, .touches, .activities, .calls,
    ]

    /// - Parameters:
    ///   - path: The file.
    ///   - wishes: What the user says of it.
    /// - Throws: `CSVFileError`, `ImportPlanError`, ``Cancelled``; ``Refusal`` for wishes that the file cannot fulfil.
    package func take(_ path: String, wishes: ImportWishes) throws -> Taken {
        do {
            return try takeRows(of: path, wishes: wishes)
        } catch let refused as FileRefused {
            let problem = refused.problem
            throw ImportRefusal(
                Problem(
                    .error, problem.reason, place: Files.name(of: path), line: problem.line, column: problem.column))
        }
    }

    private func takeRows(of path: String, wishes: ImportWishes) throws -> Taken {
        Footprint.current?.note(readFile: path)
        let stamp = Files.stamp(of: path)
        let reader = try RecordFile(path: path, sheet: wishes.sheet)
        // The real count is known only at the end.
        let expected = Files.foretoldLines(at: path)
        var wishes = wishes
        let saved = try savedMapping(for: reader.header)
        if let saved { wishes.fill(from: saved.mapping) }
        let (header, delimiter, format) = (reader.header, reader.delimiter, reader.format)
        let plan = try ImportPlan(header: reader.header, as: wishes.object, overrides: wishes.overrides)
        try check(wishes, against: plan)
        let pass = ImportPass(session, system: plan.system, fileName: Files.name(of: path), wishes: wishes)
        var tally = ImportTally(listsRows: wishes.listsRows, current: pass.current)
        if let saved { tally.notes.append("Columns as \(SavedMappings.shownPath(saved.name)) says.") }
        let summary: ImportSummary
        switch plan.object {
        case .accounts:
            let rows = AccountImport(pass)
            var parents = AccountParents(pass)
            summary = try plan.readAccounts(reader, options: wishes.options, current: pass.current) {
                try take($0, \.line, expected, &tally) { row, tally in
                    let outcome = try rows.take(row, &tally)
                    parents.note(row, outcome)
                    return outcome
                }
            }
            try parents.settle(&tally)
        case .contacts:
            let rows = ContactImport(pass)
            summary = try plan.readContacts(reader, options: wishes.options, current: pass.current) {
                try take($0, \.line, expected, &tally) { try rows.take($0, &$1) }
            }
        case .opportunities:
            let rows = OpportunityImport(pass)
            summary = try plan.readOpportunities(reader, options: wishes.options, current: pass.current) {
                try take($0, \.line, expected, &tally) { try rows.take($0, &$1) }
            }
            try noteNegativeCycles(&tally)
        case .touches:
            let touches = try TouchImport(
                into: session.write, from: pass.importedFile, expectedRows: expected,
                numbersRows: plan.mayNumberRows, dryRun: wishes.isRehearsal)
            summary = try plan.readTouches(reader, options: wishes.options, current: pass.current) {
                try take($0, by: touches, expected: expected, system: plan.system, &tally)
            }
            if touches.makesIndexes {
                session.surroundings.progress.advance("Sorting touches", done: 0, of: nil, unit: "")
            }
            try touches.finish()
            try note(touches, &tally)
        case .activities, .campaigns, .members, .stages, .roles, .calls:
            summary = try takeHistory(plan, reader, pass, expected: expected, &tally)
        }
        guard Files.stamp(of: path) == stamp else {
            throw Refusal("\(Files.name(of: path)) changed while it was read. Nothing was imported: import it again.")
        }
        try pass.checkDecisions()
        // The columns of cards and messages are of our making.
        if ![.vcard, .mail].contains(format) { noteKeptColumns(of: plan, &tally) }
        tally.noteAll(summary.notes)
        let mapping = wishes.mapping(object: plan.choice, columns: plan.header, sheet: wishes.sheet)
        let separator = delimiter ?? (session.settings.language == .finnish ? UInt8(ascii: ";") : UInt8(ascii: ","))
        let problems =
            tally.rejected.isEmpty
            ? nil : ProblemsFile(header: header, delimiter: separator).bytes(of: tally.rejected)
        return Taken(plan: plan, tally: tally, mapping: mapping, problemsFile: problems)
    }

    /// Says which columns no field takes: one that was meant to be a field would otherwise be missed by nobody.
    private func noteKeptColumns(of plan: ImportPlan, _ tally: inout ImportTally) {
        let names = plan.extraColumnNames
        // A step of a deal has no place for them, and says so itself.
        guard !names.isEmpty, plan.object != .stages else { return }
        let more = names.count > 8 ? " and \(names.count - 8) more" : ""
        tally.notes.append(
            "Columns without a field, kept beside the records, see --source: \(names.prefix(8).joined(separator: ", "))\(more)."
        )
    }

    private func savedMapping(for columns: [String]) throws -> (name: String, mapping: SavedMapping)? {
        guard let workspace = session.workspace else { return nil }
        return try SavedMappings(workspace: workspace.folder).mapping(forColumns: columns)
    }

    private func check(_ wishes: ImportWishes, against plan: ImportPlan) throws {
        if wishes.rules.needTimes, plan.columns[.changed] == nil {
            throw Refusal(
                "The rule newest needs a column that says when the other system last changed a row, and the file has none that is known. Name it with --map changed=COLUMN, or take --rule file or --rule mine."
            )
        }
        let keys = plan.object.fields.map(\.key)
        for key in wishes.rules.byField.keys.sorted() where !keys.contains(key) {
            throw Refusal(
                "--rule: \(plan.object.rawValue) have no field “\(key)”\(didYouMean(key, among: keys)) The fields are \(keys.joined(separator: ", "))."
            )
        }
    }

    func note(_ touches: TouchImport, _ tally: inout ImportTally) throws {
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

    /// - Throws: ``FileRefused`` where it is the whole file that is wrong: to skip the row would take half a file.
    private func refuse(_ problem: RowProblem, _ tally: inout ImportTally) throws {
        if problem.concernsFile { throw FileRefused(problem) }
        tally.refuse(problem)
    }

    /// Takes one row in; `rows` says what became of it, or `nil` where that shows later.
    func take<Row>(
        _ item: ImportItem<Row>, _ line: KeyPath<Row, Int>, _ expected: Int, _ tally: inout ImportTally,
        by rows: (Row, inout ImportTally) throws -> RowOutcome?
    ) throws {
        switch item {
        case .problem(let problem): try refuse(problem, &tally)
        case .row(let row):
            let line = row[keyPath: line]
            do {
                if let outcome = try rows(row, &tally) { tally.count(outcome, line: line) }
            } catch let refusal as RowRefusal {
                tally.refuse(refusal.problem(line: line))
            } catch let doubt as RowDoubt {
                tally.doubt(doubt, line: line)
            } catch is RowLeftOut {
                tally.count(RowOutcome(action: .skip), line: line)
            } catch let forgotten as RowForgotten {
                tally.leaveOut(forgotten, line: line)
            }
        }
        try look(at: tally, label: "Importing", total: expected)
    }

    private func take(
        _ item: ImportItem<TouchRow>, by touches: TouchImport, expected: Int, system: String,
        _ tally: inout ImportTally
    ) throws {
        switch item {
        case .problem(let problem): try refuse(problem, &tally)
        case .row(let row):
            let fields = TouchFields(
                line: row.line, day: row.day.number, domain: row.domain, account: row.account,
                accountExternalID: row.accountExternalID, email: row.email, contactExternalID: row.contactExternalID,
                channel: row.channel, type: row.type, campaign: row.campaign, note: row.note,
                externalID: row.externalID, extra: row.extra)
            switch try touches.add(fields) {
            case .created: tally.count(.created, line: row.line)
            case .unchanged: tally.count(.unchanged, line: row.line)
            case .unknownAccount:
                let names = [(ImportField.accountExternalID, row.accountExternalID), (.domain, row.domain)]
                tally.refuse(unknown("account", names + [(.account, row.account)], row.line))
            case .ambiguousAccount(let handles):
                let name = String(decoding: row.account, as: UTF8.self)
                let reason =
                    "“\(name)” may be any of \(handles.joined(separator: ", ")); write the handle or the domain"
                tally.refuse(RowRefusal(field: .account, reason: reason).problem(line: row.line))
            case .unknownContact:
                if let forgotten = try self.forgotten(row, system) {
                    tally.leaveOut(forgotten, line: row.line)
                    break
                }
                let names = [(ImportField.contactExternalID, row.contactExternalID), (.email, row.email)]
                tally.refuse(unknown("contact", names, row.line))
            }
        }
        try look(at: tally, label: "Importing touches", total: expected)
    }

    /// Whether the person of a touch was forgotten; `nil` where nobody like that was.
    private func forgotten(_ row: TouchRow, _ system: String) throws -> RowForgotten? {
        func text(_ bytes: UnsafeRawBufferPointer) -> String? {
            bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
        }
        do {
            try ForgottenRows(session: session, system: system).check(
                id: text(row.contactExternalID), email: text(row.email))
            return nil
        } catch let forgotten as RowForgotten {
            return forgotten
        }
    }

    /// - Parameter names: What the row says of it, the surest first.
    private func unknown(_ kind: String, _ names: [(ImportField, UnsafeRawBufferPointer)], _ line: Int) -> RowProblem {
        let (field, value) = names.first { !$0.1.isEmpty } ?? names[0]
        let text = String(decoding: value, as: UTF8.self)
        let reason =
            text.isEmpty
            ? "the row names neither an account nor a contact"
            : "there is no \(kind) “\(text)”; import the \(kind)s first, or correct it"
        return RowProblem(line: line, column: 1, field: field, columnName: nil, reason: reason)
    }

    private func look(at tally: ImportTally, label: String, total: Int?) throws {
        let done = tally.rowsSeen
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
