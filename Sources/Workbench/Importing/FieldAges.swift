import Exchange
import Playbook
import Store

/// When each field of the records of a table was last changed here: for the rule that the newest value wins.
///
/// The history itself tells. A workspace that was loaded from a dump has none, and goes by the files that its records
/// came from.
struct FieldAges {
    private let times: [Int: [String: Instant]]
    private let kind: ExternalKind?
    private let reader: Reader

    init(of table: StoreTable, in reader: Reader) throws {
        times = try reader.changeTimes(of: table)
        kind = ExternalKind(rawValue: table.rawValue)
        self.reader = reader
    }

    /// - Returns: `nil` where nothing tells.
    func changed(_ field: ImportField, of record: Int) throws -> Instant? {
        if let known = times[record] { return field.columns.compactMap { known[$0] }.max() }
        return try kind.flatMap { try reader.origins(of: $0, record: record).first }.map { $0.changed ?? $0.file.at }
    }
}

extension ImportField {
    /// The columns of the store that hold the field.
    fileprivate var columns: [String] {
        switch self {
        case .revenue: ["revenue_cents", "revenue_currency"]
        case .amount: ["amount_cents", "currency"]
        case .cost: ["cost_cents", "cost_currency"]
        case .stage: ["stage", "outcome"]
        case .account: ["account_id"]
        case .cluster: ["cluster_id"]
        case .segment: ["segment_id"]
        case .closeDate: ["closes"]
        default: [key]
        }
    }
}
