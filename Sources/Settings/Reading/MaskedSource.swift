/// A settings text in which some characters are hidden from the YAML parser behind stand-ins.
///
/// Two things about the parser do not suit a file written by hand. It expands anchors (`&`) and aliases (`*`), which lets
/// a few lines grow without bound; and it gives up at the first key that stands twice, which hides every other mistake.
/// With `&`, `*` and the first letter of such a key replaced by private-use characters that the text does not contain,
/// one for one, the parser sees harmless text, all columns stay, and the tree is unmasked afterwards.
struct MaskedSource: Sendable {
    private(set) var source: SourceText
    private let original: SourceText
    private let anchor: Unicode.Scalar
    private let alias: Unicode.Scalar
    private var twins: [Unicode.Scalar: Unicode.Scalar] = [:]
    private var free: [Unicode.Scalar]

    /// `nil` where the text leaves no private-use character free, which no honest text does.
    init?(_ source: SourceText) {
        let used = Set(source.scalars)
        var free: [Unicode.Scalar] = []
        for value in UInt32(0xE000)...0xF8FF where free.count < 64 {
            if let scalar = Unicode.Scalar(value), !used.contains(scalar) { free.append(scalar) }
        }
        guard free.count == 64 else { return nil }
        alias = free.removeLast()
        anchor = free.removeLast()
        self.free = free
        original = source
        self.source = source
        for (offset, scalar) in source.scalars.enumerated() {
            if scalar == "&" { self.source.replace(at: offset, with: anchor) }
            if scalar == "*" { self.source.replace(at: offset, with: alias) }
        }
    }

    /// Hides the key at a place, so that its twin further down can be parsed.
    ///
    /// - Returns: Whether it could be hidden; a key without a letter, and the sixty-third twin, cannot.
    mutating func hideKey(at place: TextPlace) -> Bool {
        guard var offset = source.offset(of: place) else { return false }
        if source.scalars[offset] == "\"" || source.scalars[offset] == "'" { offset += 1 }
        guard source.scalars.indices.contains(offset), !free.isEmpty else { return false }
        let scalar = source.scalars[offset]
        guard twins[scalar] == nil, scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
            return false
        }
        let mask = free.removeLast()
        twins[mask] = scalar
        source.replace(at: offset, with: mask)
        return true
    }

    /// The text with every stand-in replaced by what it stands for.
    func unmasked(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(unmasked(scalar)) }
        return String(scalars)
    }

    /// Whether a key was hidden because it stands again further down.
    func isTwin(_ key: String) -> Bool { key.unicodeScalars.first.map { twins[$0] != nil } ?? false }

    /// What an unquoted text is, where it begins as an anchor or an alias would.
    func reference(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first, first == anchor || first == alias else { return nil }
        return unmasked(String(text.prefix { !$0.isWhitespace }))
    }

    /// The last anchor or alias that begins a value on a line, with its place.
    func reference(onLine number: Int) -> (place: TextPlace, text: String)? {
        let line = original.line(number)
        for index in line.indices.reversed() where line[index] == "&" || line[index] == "*" {
            let before = line[..<index].last { $0 != " " }
            guard before.map({ ":-[{,?".unicodeScalars.contains($0) }) ?? true, index + 1 < line.endIndex,
                line[index + 1] != " "
            else { continue }
            var name = String.UnicodeScalarView()
            name.append(contentsOf: line[index...].prefix { $0 != " " && $0 != "," && $0 != "]" && $0 != "}" })
            return (TextPlace(line: number, column: index - line.startIndex + 1), String(name))
        }
        return nil
    }

    private func unmasked(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar == anchor { return "&" }
        if scalar == alias { return "*" }
        return twins[scalar] ?? scalar
    }
}
