/// The known name that a mistyped word most likely meant, or `nil` where none is near.
///
/// A person who mistypes should be asked "did you mean", never left with "unknown". The distance is Damerau–Levenshtein
/// (optimal string alignment: insert, delete, substitute, swap neighbours) over characters folded by case and by the
/// Nordic and common Latin accents, so that `hamalainen` finds `Hämäläinen`. A name counts as near when the distance is
/// at most a third of the longer word, and at least one slip is always forgiven; a word that begins a name is near too.
///
/// - Parameters:
///   - word: What was typed.
///   - names: The names that would have been right. Ties go to the earlier one.
/// - Returns: The nearest name as it stands in `names`.
package func nearestName(to word: String, among names: some Sequence<String>) -> String? {
    let typed = folded(word)
    guard !typed.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
        let known = folded(name)
        let allowed = max(1, max(typed.count, known.count) / 3)
        var distance = editDistance(typed, known, atMost: allowed)
        if distance == nil, typed.count >= 3, known.starts(with: typed) {
            // A beginning is a likelier meaning than a far misspelling, but never beats a near one.
            distance = allowed
        }
        if let distance, distance < best?.distance ?? .max {
            best = (name, distance)
        }
    }
    return best?.name
}

/// How an error line on a wrong word ends: ` — did you mean X?`, or a full stop where no name is near.
package func didYouMean(_ word: String, among names: some Sequence<String>) -> String {
    nearestName(to: word, among: names).map { " — did you mean \($0)?" } ?? "."
}

/// The characters of `word` in lower case without the accents that people leave out when they type in a hurry.
private func folded(_ word: String) -> [Character] {
    word.lowercased().map { accentFolding[$0] ?? $0 }
}

private let accentFolding: [Character: Character] = [
    "ä": "a", "å": "a", "á": "a", "à": "a", "â": "a", "ã": "a", "ö": "o", "ø": "o", "ó": "o", "ô": "o", "õ": "o",
    "é": "e", "è": "e", "ê": "e", "ë": "e", "ü": "u", "ú": "u", "í": "i", "ï": "i", "ñ": "n", "ç": "c", "š": "s",
    "ž": "z", "_": "-", " ": "-",
]

/// The number of slips between two words, or `nil` once it must exceed `limit`.
private func editDistance(_ left: [Character], _ right: [Character], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
        var current = [row] + [Int](repeating: 0, count: right.count)
        for column in 1...right.count {
            let substitution = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
            var cost = min(substitution, last[column] + 1, current[column - 1] + 1)
            if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                cost = min(cost, beforeLast[column - 2] + 1)
            }
            current[column] = cost
        }
        // Every later row can only grow from this one, so a row that is all over the limit settles the matter.
        guard current.min() ?? 0 <= limit else { return nil }
        (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
}
