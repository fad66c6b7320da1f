extension Answer {
    /// What a program wants of the answer: its grids alone, where it has any; else all of it.
    ///
    /// A sentence after a table is a courtesy to people. In an array of rows it would be one more row, and a sum over
    /// the rows would be wrong.
    var forPrograms: Answer { hasGrids ? Answer(blocks.filter(\.isGrid), failed: failed) : self }

    /// What ``forPrograms`` leaves out and a person should still be told; `nil` where there is nothing.
    package var remarks: Answer? {
        let rest = hasGrids ? blocks.filter { $0.isProblems || $0.isText } : []
        return rest.isEmpty ? nil : Answer(rest)
    }

    private var hasGrids: Bool { blocks.contains(where: \.isGrid) }
}

extension Answer.Block {
    /// Whether the block is rows under keys.
    var isGrid: Bool {
        switch self {
        case .table, .record, .tree: true
        default: false
        }
    }

    fileprivate var isProblems: Bool {
        if case .problems = self { true } else { false }
    }

    fileprivate var isText: Bool {
        switch self {
        case .text, .list: true
        default: false
        }
    }
}
