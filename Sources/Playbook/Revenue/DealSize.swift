/// How large a deal is: what the H2H matrix goes by (playbook, section 2).
package enum DealSize: String, Word, Comparable {
    case large
    case mid
    case volume

    package static var called: String { "a size of deal" }

    package static func < (left: DealSize, right: DealSize) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .large: 2
        case .mid: 1
        case .volume: 0
        }
    }
}

/// Who does what for deals of a size: the H2H matrix of the playbook (section 2), and where its rows begin.
package struct SellingMatrix: Hashable, Sendable {
    /// One row of the matrix.
    package struct Row: Hashable, Sendable {
        package var leadGeneration: String
        package var qualification: String
        package var closing: String
        /// The acquisition cost that is acceptable: `high`, `medium` or `low`.
        package var acquisitionCost: String

        package init(leadGeneration: String, qualification: String, closing: String, acquisitionCost: String) {
            self.leadGeneration = leadGeneration
            self.qualification = qualification
            self.closing = closing
            self.acquisitionCost = acquisitionCost
        }
    }

    /// The least amount of a large deal, in cents of the workspace's currency.
    package var largeFrom: Int
    /// The least amount of a mid deal, in cents; what is less is volume.
    package var midFrom: Int
    /// The employees from which a company is sold to by field sales, whatever the deal's size.
    package var fieldFrom: Int
    package var rows: [DealSize: Row]

    package init(
        largeFrom: Int = 100_000_00, midFrom: Int = 10_000_00, fieldFrom: Int = 1000,
        rows: [DealSize: Row] = SellingMatrix.standardRows
    ) {
        self.largeFrom = largeFrom
        self.midFrom = midFrom
        self.fieldFrom = fieldFrom
        self.rows = rows
    }

    /// The playbook's rows and its 1,000 employees; the amounts are ours, since it writes them as €, €€ and €€€.
    package static let standard = SellingMatrix()

    package static let standardRows: [DealSize: Row] = [
        .large: Row(
            leadGeneration: "marketing", qualification: "sales", closing: "field sales", acquisitionCost: "high"),
        .mid: Row(
            leadGeneration: "marketing", qualification: "marketing (agreed MQL)", closing: "sales",
            acquisitionCost: "medium"),
        .volume: Row(
            leadGeneration: "marketing", qualification: "marketing", closing: "sales at contract only, or self-service",
            acquisitionCost: "low"),
    ]

    /// The size of an amount in cents.
    package func size(of cents: Int) -> DealSize {
        cents >= largeFrom ? .large : cents >= midFrom ? .mid : .volume
    }

    /// Who does what for deals of a size; the standard where the settings are silent.
    package func row(of size: DealSize) -> Row {
        guard let row = rows[size] ?? SellingMatrix.standardRows[size] else {
            preconditionFailure("the matrix has a row for each size")
        }
        return row
    }
}
