import Playbook
import Testing

/// Files of the compiled tz database, made here byte by byte.
@Suite struct ZoneFileTests {
    private static func number(_ value: Int, _ size: Int) -> [UInt8] {
        (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// A block with changes between two offsets, in seconds.
    private static func block(_ changes: [(at: Int, kind: UInt8)], offsets: [Int], timeSize: Int) -> [UInt8] {
        var bytes = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        for count in [0, 0, 0, changes.count, offsets.count, 4] { bytes += number(count, 4) }
        for change in changes { bytes += number(change.at, timeSize) }
        bytes += changes.map(\.kind)
        for offset in offsets { bytes += number(offset, 4) + [0, 0] }
        return bytes + Array("ABC\0".utf8)
    }

    private static let file =
        block([], offsets: [0], timeSize: 4)
        + block([(-1_000_000_000, 1), (1_000_000_000, 0)], offsets: [7200, 10_800], timeSize: 8)
        + Array("\nEET-2EEST,M3.5.0/3,M10.5.0/4\n".utf8)

    @Test func `A file says its changes, and its rule the years after`() throws {
        let zone = try #require(ZoneRules(file: Self.file))
        func offset(_ seconds: Int) -> Int { zone.offset(at: Instant(seconds: seconds)) }
        #expect(offset(-1_000_000_001) == 7200 && offset(-1_000_000_000) == 10_800 && offset(999_999_999) == 10_800)
        // After the last change the rule counts: winter, then summer.
        #expect(zone.offset(at: try #require(Instant(iso: "2040-01-15T00:00:00Z"))) == 7200)
        #expect(zone.offset(at: try #require(Instant(iso: "2040-07-15T00:00:00Z"))) == 10_800)
    }

    @Test func `No damaged file is read beyond its end`() {
        for count in 0..<Self.file.count - 1 { #expect(ZoneRules(file: Array(Self.file.prefix(count))) == nil) }
        var generator = Seeded(44)
        for _ in 0..<2000 {
            var bytes = Self.file
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = ZoneRules(file: bytes)?.offset(at: Instant(seconds: 0))
        }
    }
}
