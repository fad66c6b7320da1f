extension ZoneRules {
    /// Reads a file of the compiled tz database (TZif, RFC 9636), of any version; `nil` for anything else.
    package init?(file bytes: [UInt8]) {
        guard let first = ZoneBlock(header: bytes[...]) else { return nil }
        // From version 2 on a second block follows, with times of eight bytes and the rule for the years after.
        guard bytes[4] >= UInt8(ascii: "2") else {
            guard let read = first.read(bytes, from: 44, timeSize: 4) else { return nil }
            self.init(first: read.first, changes: read.changes, later: nil)
            return
        }
        let second = 44 + first.size(timeSize: 4)
        guard second <= bytes.count, let block = ZoneBlock(header: bytes[second...]),
            let read = block.read(bytes, from: second + 44, timeSize: 8)
        else { return nil }
        let footer = bytes[min(bytes.count, second + 44 + block.size(timeSize: 8))...]
        guard footer.first == 0x0A, let end = footer.dropFirst().firstIndex(of: 0x0A) else { return nil }
        let rule = String(decoding: footer[(footer.startIndex + 1)..<end], as: UTF8.self)
        let later = DaylightRule(rule)
        guard later != nil || rule.isEmpty else { return nil }
        self.init(first: read.first, changes: read.changes, later: later)
    }
}

/// The counts at the head of a block of a zone's file.
private struct ZoneBlock {
    var counts: [Int]

    init?(header bytes: ArraySlice<UInt8>) {
        guard bytes.count >= 44, bytes.prefix(4).elementsEqual("TZif".utf8) else { return nil }
        let start = bytes.startIndex + 20
        counts = (0..<6).map { ZoneBlock.number(bytes, at: start + $0 * 4, size: 4) }
        // A zone has had at most some hundreds of changes; more is no zone.
        guard counts.allSatisfy({ (0...100_000).contains($0) }), counts[4] > 0 else { return nil }
    }

    /// In the order of the header: marks of UTC, marks of standard time, leap seconds, changes, kinds, letters.
    private var changes: Int { counts[3] }
    private var kinds: Int { counts[4] }

    func size(timeSize: Int) -> Int {
        changes * (timeSize + 1) + kinds * 6 + counts[5] + counts[2] * (timeSize + 4) + counts[1] + counts[0]
    }

    func read(_ bytes: [UInt8], from start: Int, timeSize: Int) -> (first: Int, changes: [ZoneRules.Change])? {
        guard start + size(timeSize: timeSize) <= bytes.count else { return nil }
        let kindOfEach = start + changes * timeSize
        let table = kindOfEach + changes
        let offsets = (0..<kinds).map { ZoneBlock.number(bytes[...], at: table + $0 * 6, size: 4) }
        guard offsets.allSatisfy({ abs($0) < 86_400 * 2 }) else { return nil }
        var read: [ZoneRules.Change] = []
        for index in 0..<changes {
            let kind = Int(bytes[kindOfEach + index])
            let at = ZoneBlock.number(bytes[...], at: start + index * timeSize, size: timeSize)
            guard kind < kinds, read.last.map({ $0.at < at }) ?? true else { return nil }
            read.append(ZoneRules.Change(at: at, offset: offsets[kind]))
        }
        return (offsets[0], read)
    }

    /// A number of two's complement, its most significant byte first.
    private static func number(_ bytes: ArraySlice<UInt8>, at start: Int, size: Int) -> Int {
        var value = bytes[start] >= 0x80 ? -1 : 0
        for byte in bytes[start..<start + size] { value = value << 8 | Int(byte) }
        return value
    }
}
