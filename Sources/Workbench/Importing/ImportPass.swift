import Answers
import Exchange
import Playbook
import Settings
import Store

/// What the takers of all kinds of rows share while one file is read: the user's wishes, the file itself, and when
/// fields were last changed here.
final class ImportPass {
    let session: Session
    /// The word for the system that wrote the file.
    let system: String
    let wishes: ImportWishes
    /// The row that is being read, as it stands in the file.
    let current = CurrentRow()
    private let fileName: String
    /// Noted with the first record that comes from it: a file that changes nothing leaves no trace.
    private var file: ImportedFile.ID?
    private var ages: [StoreTable: FieldAges] = [:]
    /// The lines whose decision was asked for.
    private var used: Set<Int> = []
    /// The records that rows of this file gave an id.
    private var identified: [ExternalKind: Set<Int>] = [:]

    init(_ session: Session, system: String, fileName: String, wishes: ImportWishes) {
        self.session = session
        self.system = system
        self.fileName = fileName
        self.wishes = wishes
    }

    /// The file as records name it.
    var importedFile: ImportedFile { ImportedFile(name: fileName, system: system, at: session.clock.now) }

    /// Whether the file's ids are of no system in particular.
    var isLoose: Bool { system == ImportDialect.genericSystem }

    /// Notes the id by which the system knows a record besides: of two rows that mean one record.
    func note(_ kind: ExternalKind, _ record: Int, alsoKnownAs externalID: String?) throws {
        guard let externalID else { return }
        try session.write.note(kind, system: system, externalID: externalID, record: record)
    }

    /// The currency of an amount: the row's own, else the record's, else the workspace's.
    ///
    /// - Throws: ``RowRefusal`` for a word that is no currency; it would be taken for another one.
    func currency(_ code: String?, of known: Money?) throws -> Currency {
        guard let code else { return known?.currency ?? session.settings.currency }
        guard let currency = Currency(code) else {
            throw RowRefusal(
                field: .currency, reason: "“\(code)” is not a currency; write its three letters, such as EUR")
        }
        return currency
    }

    /// Notes that a record came from a line, or was changed by it, and the id by which the system knows it.
    func note(_ kind: ExternalKind, _ record: Int, externalID: String?, line: Int, changed: Instant? = nil) throws {
        if let externalID {
            try session.write.note(kind, system: system, externalID: externalID, record: record)
            identified[kind, default: []].insert(record)
        }
        let file = try self.file ?? session.write.add(importedFile)
        self.file = file
        try session.write.note(kind, record: record, from: file, line: line, changed: changed)
    }

    /// The id by which the system will know a record from now on, as a change; none where it does already.
    func newID(_ externalID: String?, of kind: ExternalKind, record: Int) throws -> [FieldChange] {
        guard let externalID,
            try session.read.record(kind, system: system, externalID: externalID) == nil
        else { return [] }
        let field = isLoose ? "id" : "id in \(system)"
        return [FieldChange(field: field, old: nil, new: externalID)]
    }

    /// An amount as people of the workspace read it.
    func shown(_ money: Money) -> String {
        FigureFormat(session.settings.language == .finnish ? .finnish : .english)
            .money(cents: money.cents, currency: money.currency.code)
    }

    /// Whether the file's system knows a record by another id than the row's: then they are two.
    ///
    /// Lists without a system of their own say so only within one file: two of them may both count from one.
    func isOther(_ kind: ExternalKind, _ record: Int, than externalID: String?) throws -> Bool {
        guard externalID != nil else { return false }
        if isLoose { return identified[kind]?.contains(record) ?? false }
        return try session.read.externalIDs(of: kind, record: record).contains { $0.system == system }
    }

    /// Whether an id was that of a record which went into another: what it says is second to what the other's says.
    func isFormer(_ kind: ExternalKind, externalID: String?) throws -> Bool {
        try externalID.map { try session.read.isFormer(kind, system: system, externalID: $0) } ?? false
    }

    /// What the user has said of a row, with the record that they named.
    ///
    /// - Throws: ``RowLeftOut``, or `Refusal` where there is no such record.
    func decided<Record>(_ line: Int, find: (String) throws -> Record) throws -> Match<Record>? {
        switch wishes.decisions[line] {
        case nil: return nil
        case .new:
            used.insert(line)
            return Match.none
        case .skip:
            used.insert(line)
            throw RowLeftOut()
        case .record(let handle):
            used.insert(line)
            do {
                return .same(try find(handle), by: .choice)
            } catch let error as UnknownName {
                throw Refusal("--decide \(line)=\(handle): \(error)")
            }
        }
    }

    /// - Throws: `Refusal` where the user decided on lines that the file does not have.
    func checkDecisions() throws {
        let missing = wishes.decisions.keys.filter { !used.contains($0) }.sorted()
        guard let first = missing.first else { return }
        throw Refusal("--decide names line \(first), and no row that could be decided on stands there.")
    }

    /// The record that a row means, and by what it is known; `nil` for a new one.
    ///
    /// - Throws: ``RowDoubt``, ``RowLeftOut``.
    func settle<Record>(_ match: Match<Record>, handle: (Record) -> String) throws -> (record: Record, by: MatchSign)? {
        switch match {
        case .none: return nil
        case .same(let record, let sign): return (record, sign)
        case .doubtful(let candidates, let reason):
            switch wishes.doubtful {
            case .new: return nil
            case .skip: throw RowLeftOut()
            case .same:
                if let only = candidates.first, candidates.count == 1 { return (only, .choice) }
                fallthrough
            case nil: throw RowDoubt(candidates: candidates.map(handle), reason: reason)
            }
        }
    }

    /// Brings values into a record by the rules of this import.
    ///
    /// - Parameter fillsOnly: Whether the row only fills what is empty: one that repeats a record of the same file, or
    ///   that means a record which went into another.
    func merge(into table: StoreTable, record: Int?, fillsOnly: Bool = false, fileChanged: Instant?) -> FieldMerge {
        FieldMerge(
            rules: wishes.rules, fillsOnly: fillsOnly, fileChanged: fileChanged, isNew: record == nil
        ) { [self] field in
            guard let record else { return nil }
            let known = try ages[table] ?? FieldAges(of: table, in: session.read)
            ages[table] = known
            return try known.changed(field, of: record)
        }
    }
}
