package import Answers
package import Notebook
package import Playbook

/// The lines of a session in their order: the numbered ones with their answers, and the prose between them.
package struct SessionCells {
    /// A line that was taken, and what came of it.
    package struct Cell {
        /// From 1, as the prompt counts.
        package let number: Int
        package var line: String
        package var outcome: Outcome
        /// Whether it only steered the session, such as `undo` or `open`, and is no part of a notebook of it.
        package let steers: Bool
        /// The folder of the workspace that it ran in.
        package let workspace: String?
        /// The language of its figures.
        package let language: Style.Language
        /// The day that it took for today.
        package let day: Day
        /// The account in focus before it ran.
        package let focus: String?
        /// What it stood on and left behind.
        package var inputs: CellInputs
    }

    package enum Item {
        case cell(Cell)
        /// A line that begins with `#` or `>`.
        case prose(String)
    }

    package private(set) var items: [Item] = []
    /// The number of the line that comes next.
    package private(set) var next = 1
    /// Files that the session was saved to, as they were then.
    package var saved: [String: ContentHash] = [:]

    package var cells: [Cell] {
        items.compactMap { item in
            guard case .cell(let cell) = item else { return nil }
            return cell
        }
    }

    /// - Throws: ``Refusal`` with the numbers that there are.
    package func cell(_ number: Int) throws(Refusal) -> Cell {
        let cells = cells
        guard let cell = cells.first(where: { $0.number == number }) else {
            guard let last = cells.last else {
                throw Refusal("There is no cell \(number): nothing has been typed in this session yet.")
            }
            throw Refusal("There is no cell \(number) in this session; they run from 1 to \(last.number). See: show")
        }
        return cell
    }

    mutating func append(_ cell: Cell) {
        items.append(.cell(cell))
        next = cell.number + 1
    }

    mutating func append(prose line: String) { items.append(.prose(line)) }

    mutating func removeAll(where isUnwanted: (Item) -> Bool) { items.removeAll(where: isUnwanted) }

    /// Puts a line and what came of it in the place of an earlier one.
    mutating func replace(_ cell: Cell) {
        items = items.map { item in
            guard case .cell(let old) = item, old.number == cell.number else { return item }
            return .cell(cell)
        }
    }
}
