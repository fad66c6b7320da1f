import Exchange
import Playbook
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The folder of others' data that lies beside a checkout, where it is there.
enum Shared {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")

    static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }

    static func isThere(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: path(relative)) }

    static let absent: Comment = "the folder ../shared is not beside this checkout"
}

/// A seeded source of chance (SplitMix64), so that a failing case can be had again.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// All that a CSV file gives, copied.
struct CSVResult {
    var header: [String] = []
    var rows: [[String]] = []
    var lines: [Int] = []
    var problems: [CSVProblem] = []
    /// The text of the rows with problems.
    var raws: [String] = []
    var summary = CSVSummary(encoding: .utf8)

    init(_ text: String, delimiter: UInt8? = nil, piece: Int = .max) throws {
        try self.init(bytes: Array(text.utf8), delimiter: delimiter, piece: piece)
    }

    init(bytes: [UInt8], delimiter: UInt8? = nil, piece: Int = .max) throws {
        try self.init(CSVReader(MemoryBytes(bytes, name: "a.csv", pieceByteCount: piece), delimiter: delimiter))
    }

    init(path: String, delimiter: UInt8? = nil) throws {
        try self.init(CSVReader(path: path, delimiter: delimiter))
    }

    init(_ reader: consuming CSVReader) {
        header = reader.header
        var (rows, lines, problems): ([[String]], [Int], [CSVProblem]) = ([], [], [])
        var raws: [String] = []
        summary = reader.read { item in
            switch item {
            case .record(let record):
                rows.append((0..<record.count).map(record.string))
                lines.append(record.line)
            case .problem(let problem, let raw):
                problems.append(problem)
                raws.append(raw)
            }
        }
        self.raws = raws
        (self.rows, self.lines, self.problems) = (rows, lines, problems)
    }
}

/// A touch with its bytes as text.
struct TouchText: Equatable {
    var line = 0
    var day = ""
    var texts: [String: String] = [:]

    init(_ row: TouchRow) {
        line = row.line
        day = row.day.iso
        let fields = [
            "external_id": row.externalID, "account": row.account, "domain": row.domain,
            "account_external_id": row.accountExternalID, "email": row.email,
            "contact_external_id": row.contactExternalID, "channel": row.channel, "type": row.type,
            "campaign": row.campaign, "note": row.note, "extra": row.extra,
        ]
        texts = fields.filter { !$0.value.isEmpty }.mapValues { String(decoding: $0, as: UTF8.self) }
    }
}

/// A file of records, read whole.
struct Imported<Row> {
    var rows: [Row] = []
    var problems: [RowProblem] = []
    var summary = ImportSummary(encoding: .utf8)

    mutating func take(_ item: ImportItem<Row>) {
        switch item {
        case .row(let row): rows.append(row)
        case .problem(let problem): problems.append(problem)
        }
    }
}

func source(_ text: String) -> MemoryBytes { MemoryBytes(Array(text.utf8), name: "a.csv") }

func importAccounts(_ text: String, as choice: String? = nil, map: [FieldOverride] = []) throws -> Imported<AccountRow>
{
    let reader = try CSVReader(source(text))
    let plan = try ImportPlan(header: reader.header, as: choice, overrides: map)
    var result = Imported<AccountRow>()
    result.summary = plan.readAccounts(reader) { result.take($0) }
    return result
}

func importContacts(_ text: String, as choice: String? = nil) throws -> Imported<ContactRow> {
    let reader = try CSVReader(source(text))
    let plan = try ImportPlan(header: reader.header, as: choice)
    var result = Imported<ContactRow>()
    result.summary = plan.readContacts(reader) { result.take($0) }
    return result
}

func importOpportunities(_ text: String, as choice: String? = nil) throws -> Imported<OpportunityRow> {
    let reader = try CSVReader(source(text))
    let plan = try ImportPlan(header: reader.header, as: choice)
    var result = Imported<OpportunityRow>()
    result.summary = plan.readOpportunities(reader) { result.take($0) }
    return result
}

func importTouches(
    _ text: String, as choice: String? = nil, options: ImportOptions = ImportOptions()
) throws -> Imported<TouchText> {
    let reader = try CSVReader(source(text))
    let plan = try ImportPlan(header: reader.header, as: choice)
    var result = Imported<TouchText>()
    result.summary = plan.readTouches(reader, options: options) { item in
        switch item {
        case .row(let row): result.take(.row(TouchText(row)))
        case .problem(let problem): result.take(.problem(problem))
        }
    }
    return result
}

/// All that a file of any format gives, copied.
struct RecordResult {
    var format = RecordFormat.csv
    var header: [String] = []
    var rows: [[String]] = []
    var places: [[CSVPosition]] = []
    var problems: [String] = []
    var raws: [String] = []
    var notes: [String] = []

    init(bytes: [UInt8], sheet: String? = nil, piece: Int = .max) throws {
        try self.init(RecordFile(MemoryBytes(bytes, name: "a.file", pieceByteCount: piece), sheet: sheet))
    }

    init(_ text: String, sheet: String? = nil) throws { try self.init(bytes: Array(text.utf8), sheet: sheet) }

    init(_ file: consuming RecordFile) {
        (format, header) = (file.format, file.header)
        var result = self
        let summary = file.read { item in
            switch item {
            case .record(let record):
                result.rows.append((0..<record.count).map(record.string))
                result.places.append((0..<record.count).map(record.position))
            case .problem(let problem, let raw):
                result.problems.append(problem.description)
                result.raws.append(raw)
            }
        }
        result.notes = summary.notes
        self = result
    }

    /// The error of opening bytes; empty where there is none.
    static func refusal(_ bytes: [UInt8], sheet: String? = nil) -> String {
        do throws(CSVFileError) {
            _ = try RecordFile(MemoryBytes(bytes, name: "a.file"), sheet: sheet)
            return ""
        } catch {
            return error.description
        }
    }
}
