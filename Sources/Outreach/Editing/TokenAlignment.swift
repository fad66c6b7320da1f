/// Which words of an edited text are the words that were there before.
///
/// The longest common subsequence of two lists of words, marks and blanks. What both texts begin and end with is set
/// aside first, so that a small edit of a long message costs nothing.
struct TokenAlignment {
    /// For each new token the place of the old one that it is; `nil` where it is new.
    let origins: [Int?]

    /// The most comparisons that are made; beyond it the middle counts as written anew.
    private static let comparisonLimit = 16_000_000

    init(old: [Substring], new: [Substring]) {
        var origins = [Int?](repeating: nil, count: new.count)
        var start = 0
        while start < old.count, start < new.count, old[start] == new[start] {
            origins[start] = start
            start += 1
        }
        var (oldEnd, newEnd) = (old.count, new.count)
        while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1)
            origins[newEnd] = oldEnd
        }
        let (rows, columns) = (oldEnd - start, newEnd - start)
        if rows > 0, columns > 0, rows * columns <= Self.comparisonLimit {
            for (row, column) in Self.matches(old[start..<oldEnd], new[start..<newEnd]) {
                origins[column] = row
            }
        }
        self.origins = origins
    }

    /// The pairs of one longest common subsequence.
    private static func matches(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) -> [(Int, Int)] {
        let width = new.count + 1
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        for row in stride(from: old.count - 1, through: 0, by: -1) {
            for column in stride(from: new.count - 1, through: 0, by: -1) {
                let isSame = old[old.startIndex + row] == new[new.startIndex + column]
                lengths[row * width + column] =
                    isSame
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var pairs: [(Int, Int)] = []
        var (row, column) = (0, 0)
        while row < old.count, column < new.count {
            if old[old.startIndex + row] == new[new.startIndex + column] {
                pairs.append((old.startIndex + row, new.startIndex + column))
                (row, column) = (row + 1, column + 1)
            } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }

    /// A text's words, each as one token, and every other character as a token of its own.
    static func tokens(of text: String) -> [Substring] {
        var tokens: [Substring] = []
        var index = text.startIndex
        while index < text.endIndex {
            let start = index
            if text[index].isLetter || text[index].isNumber {
                while index < text.endIndex, text[index].isLetter || text[index].isNumber {
                    index = text.index(after: index)
                }
            } else {
                index = text.index(after: index)
            }
            tokens.append(text[start..<index])
        }
        return tokens
    }
}
