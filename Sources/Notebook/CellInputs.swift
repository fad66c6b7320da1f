/// What a cell's answer stands on, each thing with its fingerprint at the time.
///
/// In an output's marker it reads `abm:0d41ac2e,base:91c0aa17,file/accounts.csv:55e0f2b3`.
package struct CellInputs: Hashable, Sendable {
    /// In the order in which they are written; each thing once.
    package let all: [(input: CellInput, fingerprint: ContentHash)]

    /// - Parameter all: What comes twice counts once, as it came first.
    package init(_ all: [(input: CellInput, fingerprint: ContentHash)] = []) {
        var seen: Set<CellInput> = []
        self.all = all.filter { seen.insert($0.input).inserted }
    }

    /// Nothing at all.
    package static let none = CellInputs()

    /// The list in a marker.
    var markerText: String {
        all.isEmpty
            ? Self.nothing : all.map { "\($0.input.markerName):\(Self.short($0.fingerprint))" }.joined(separator: ",")
    }

    private static let nothing = "none"

    /// Reads the list of a marker; `nil` for anything else, such as what an older version wrote.
    init?(markerText: String) {
        if markerText == Self.nothing {
            self.init()
            return
        }
        var all: [(input: CellInput, fingerprint: ContentHash)] = []
        for word in markerText.split(separator: ",", omittingEmptySubsequences: false) {
            guard let colon = word.lastIndex(of: ":"), colon > word.startIndex,
                let value = UInt64(word[word.index(after: colon)...], radix: 16),
                word.distance(from: colon, to: word.endIndex) == 9
            else { return nil }
            all.append((CellInput(markerName: String(word[..<colon])), ContentHash(value: value)))
        }
        self.init(all)
    }

    /// Those that are not what they were.
    ///
    /// - Parameter current: The fingerprint of a thing as it is now; `nil` where it is gone.
    package func changed(now current: (CellInput) throws -> ContentHash?) rethrows -> [CellInput] {
        try all.filter { kept in try current(kept.input).map(Self.short) != Self.short(kept.fingerprint) }
            .map(\.input)
    }

    /// Eight hexadecimal digits: a marker is read by people too, and a wrong “still fresh” in four thousand million
    /// changes is rare enough.
    private static func short(_ hash: ContentHash) -> String {
        let folded = (hash.value >> 32) ^ (hash.value & 0xFFFF_FFFF)
        let digits = String(folded, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    package static func == (left: CellInputs, right: CellInputs) -> Bool { left.markerText == right.markerText }

    package func hash(into hasher: inout Hasher) { hasher.combine(markerText) }
}
