import Answers

/// A small terminal to paint on: it obeys what the renderer writes and nothing else.
struct ScreenEmulator {
    private(set) var width: Int
    private(set) var height: Int
    /// The cells of each row; a wide character is followed by an empty cell.
    private(set) var rows: [[String]]
    private(set) var row = 0
    private(set) var column = 0
    private var waitsToWrap = false
    /// What was sent that this terminal does not know.
    private(set) var unknown: [String] = []
    /// Like old terminals, which give each scalar of a joined emoji its own room.
    var countsScalars = false

    init(width: Int, height: Int) {
        (self.width, self.height) = (width, height)
        rows = Array(repeating: Array(repeating: " ", count: width), count: height)
    }

    func text(_ row: Int) -> String {
        var text = rows[row].joined()
        while text.last == " " { text.removeLast() }
        return text
    }

    var lines: [String] { rows.indices.map(text) }

    mutating func write(_ text: String) {
        var rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case "\u{1B}": obey(&rest)
            case "\r\n":
                column = 0
                feedLine()
            case "\r": column = 0
            case "\n": feedLine()
            default:
                if countsScalars {
                    for scalar in character.unicodeScalars { put(Character(scalar)) }
                } else {
                    put(character)
                }
                continue
            }
            waitsToWrap = false
        }
    }

    private mutating func put(_ character: Character) {
        let columns = DisplayWidth.of(character)
        guard columns > 0 else { return }
        if let scalar = character.unicodeScalars.first, scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
            unknown.append("control \(scalar.value)")
        }
        if waitsToWrap || column + columns > width {
            column = 0
            feedLine()
            waitsToWrap = false
        }
        rows[row][column] = String(character)
        if columns == 2 { rows[row][column + 1] = "" }
        column += columns
        if column >= width { (column, waitsToWrap) = (width - 1, true) }
    }

    private mutating func feedLine() {
        if row + 1 < height {
            row += 1
        } else {
            rows.removeFirst()
            rows.append(Array(repeating: " ", count: width))
        }
    }

    private mutating func obey(_ rest: inout Substring) {
        guard rest.popFirst() == "[" else {
            unknown.append("escape")
            return
        }
        let parameters = rest.prefix { $0.isNumber || $0 == ";" || $0 == "?" }
        rest.removeFirst(parameters.count)
        let number = Int(parameters)
        switch (rest.popFirst(), number) {
        case ("A", let count?): row = max(0, row - count)
        case ("C", let count?): column = min(width - 1, column + count)
        case ("G", let place?): column = min(width, place) - 1
        case ("H", nil): (row, column) = (0, 0)
        case ("J", 2): rows = rows.map { _ in Array(repeating: " ", count: width) }
        case ("J", nil):
            clearToEnd()
            for below in rows.indices where below > row { rows[below] = Array(repeating: " ", count: width) }
        case ("K", nil):
            if waitsToWrap { unknown.append("clearing behind the last column") }
            clearToEnd()
        case ("m", .some): break
        case (let final, _): unknown.append("\(parameters)\(final.map(String.init) ?? "")")
        }
    }

    private mutating func clearToEnd() {
        for cell in column..<width { rows[row][cell] = " " }
    }

    /// Changes its size as terminals do that wrap rows which have become too wide.
    mutating func resize(width newWidth: Int, height newHeight: Int) {
        var wrapped: [[String]] = []
        var place = (row: 0, column: 0)
        for (index, cells) in rows.enumerated() {
            let used = index == row ? max(column, lastUsed(cells)) : lastUsed(cells)
            var current: [String] = []
            var cell = 0
            while cell <= used {
                let columns = cell + 1 < cells.count && cells[cell + 1].isEmpty ? 2 : 1
                if current.count + columns > newWidth {
                    wrapped.append(current)
                    current = []
                }
                if index == row, cell == column { place = (wrapped.count, current.count) }
                current += cells[cell..<cell + columns]
                cell += columns
            }
            wrapped.append(current)
        }
        while wrapped.count > newHeight, wrapped.count - 1 > place.row, wrapped.last?.allSatisfy({ $0 == " " }) == true
        {
            wrapped.removeLast()
        }
        let dropped = max(0, wrapped.count - newHeight)
        rows = wrapped.dropFirst(dropped).map { $0 + Array(repeating: " ", count: newWidth - $0.count) }
        while rows.count < newHeight { rows.append(Array(repeating: " ", count: newWidth)) }
        (row, column) = (max(0, place.row - dropped), place.column)
        (width, height, waitsToWrap) = (newWidth, newHeight, false)
    }

    private func lastUsed(_ cells: [String]) -> Int { cells.lastIndex { $0 != " " } ?? 0 }
}
