/// What became of the records that a list was made of.
package struct ExportTally: Hashable, Sendable {
    /// Something true of several records, and of how many.
    package struct Count: Hashable, Sendable {
        package var text: String
        package var count: Int
    }

    /// How many stand in the list.
    package internal(set) var rowCount = 0
    /// Why others do not.
    package internal(set) var leftOut: [Count] = []
    /// What the user should know of those that do.
    package internal(set) var remarks: [Count] = []
    /// Amounts left empty: the list has no column for their currency, and it is not the workspace's.
    package internal(set) var foreignAmountCount = 0
    /// Cells that a spreadsheet would run as a formula: made harmless in a list for people, as they are in others.
    package internal(set) var formulaCount = 0

    /// How many stand in no list.
    package var leftOutCount: Int { leftOut.reduce(0) { $0 + $1.count } }

    static func add(_ text: String, to counts: inout [Count]) {
        if let index = counts.firstIndex(where: { $0.text == text }) {
            counts[index].count += 1
        } else {
            counts.append(Count(text: text, count: 1))
        }
    }
}
