package import Playbook

/// What a record that goes into another brought along, and what found no place there.
package struct MergeTally: Sendable {
    /// How many rows of each table moved, in the order of the house; tables without any are left out.
    package internal(set) var moved: [(table: StoreTable, count: Int)] = []
    /// The elements of MEDDIC and BANT that both had.
    package internal(set) var folded: [QualificationElement] = []
    /// Who stood above the other record, where another stands above the one that stays.
    package internal(set) var parentNotTaken: Int?
    /// Where the other came from, where the one that stays came from another line of the same file.
    package internal(set) var linesNotTaken: [(file: String, line: Int)] = []

    mutating func count(_ table: StoreTable, _ count: Int) {
        if count > 0 { moved.append((table, count)) }
    }
}
