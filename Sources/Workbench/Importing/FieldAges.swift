import Exchange
import Playbook
import Store

/// When each field of the records of a table was last changed here: for the rule that the newest value wins.
///
/// The history itself tells. A value that came from another system is as old as that system said, not as the import.
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
        guard let time = times[record]?[field.column] else { return nil }
        guard let kind else { return time }
        let origin = try reader.origins(of: kind, record: record).first { $0.file.at == time }
        return origin?.changed ?? time
    }
}

extension ImportField {
    /// The column of the store that holds the field.
    fileprivate var column: String {
        switch self {
        case .revenue: "revenue_cents"
        case .amount: "amount_cents"
        case .account: "account_id"
        case .cluster: "cluster_id"
        case .segment: "segment_id"
        case .closeDate: "closes"
        case .cost: "cost_cents"
        case .parent: "parent_id"
        default: key
        }
    }
}
