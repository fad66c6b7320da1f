/// What the editor asks of those who know the words: completions, hints, and whether a cell is whole.
///
/// The editor calls them one at a time, on the thread that it edits on, and only when a person waits for them; so they
/// may hold what must not leave that thread, such as an open workspace.
package struct EditorOffers {
    /// What may stand at the cursor, best first: called with all lines of the cell and the cursor as an offset in UTF-8.
    package var complete: (String, Int) -> [Candidate]
    /// What may follow a text whose end the cursor stands at.
    package var hint: (String) -> Hint?
    /// Whether Enter gives the cell away; otherwise it begins another line.
    package var isComplete: (String) -> Bool

    /// Without arguments: no completions, hints from the history only, and the cells that ``CellShape`` knows.
    package init(
        complete: @escaping (String, Int) -> [Candidate] = { _, _ in [] },
        hint: @escaping (String) -> Hint? = { _ in nil },
        isComplete: @escaping (String) -> Bool = { CellShape().isComplete($0) }
    ) {
        self.complete = complete
        self.hint = hint
        self.isComplete = isComplete
    }
}

/// One thing that could stand at the cursor.
package struct Candidate: Hashable, Sendable {
    /// What is put into the line, with the blank behind it where one is wanted.
    package var text: String
    /// What it takes the place of, as offsets in UTF-8 in the text that was asked about.
    package var replaces: Range<Int>
    /// A few words that say what it is, shown beside it.
    package var explanation: String
    /// The sort of thing it is, such as `account`; shown where there is no explanation.
    package var kind: String

    package init(_ text: String, replaces: Range<Int>, explanation: String = "", kind: String = "") {
        self.text = text
        self.replaces = replaces
        self.explanation = explanation
        self.kind = kind
    }
}

/// Grey text behind the cursor that says how the line could go on.
package struct Hint: Hashable, Sendable {
    /// What would follow the text as it is.
    package var text: String
    /// Whether → puts it into the line. The name of an argument that is missing is only shown, and gives way to a
    /// line of the history.
    package var isText: Bool

    package init(_ text: String, isText: Bool = true) {
        self.text = text
        self.isText = isText
    }
}
