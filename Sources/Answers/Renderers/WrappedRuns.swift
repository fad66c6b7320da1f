/// Breaks runs of text into lines of at most `width` columns, between words; without a width each break stays where
/// the text has it. A word that is too long by itself stays whole, so that an address can still be copied.
func wrapped(_ runs: [PaintedText], to width: Int?) -> [[PaintedText]] {
    guard let width, runs.reduce(0, { $0 + DisplayWidth.of($1.text) }) > width else { return [runs] }
    var lines: [[PaintedText]] = [[]]
    var column = 0
    for word in words(of: runs) {
        let wordWidth = word.reduce(0) { $0 + DisplayWidth.of($1.text) }
        if column > 0, column + 1 + wordWidth > width {
            lines.append([])
            column = 0
        }
        if column > 0 { lines[lines.count - 1].append(PaintedText(" ")) }
        lines[lines.count - 1] += word
        column += wordWidth + (column > 0 ? 1 : 0)
    }
    return lines
}

/// The words of the runs; a word may begin in one run and end in another.
private func words(of runs: [PaintedText]) -> [[PaintedText]] {
    var words: [[PaintedText]] = []
    var isInside = false
    for run in runs {
        let pieces = run.text.split(separator: " ", omittingEmptySubsequences: false)
        for (index, piece) in pieces.enumerated() {
            if index > 0 { isInside = false }
            guard !piece.isEmpty else { continue }
            let part = PaintedText(String(piece), run.paint, link: run.link)
            if isInside { words[words.count - 1].append(part) } else { words.append([part]) }
            isInside = true
        }
    }
    return words
}
