import Testing

@testable import Notebook

@Suite struct LineDiffTests {
    @Test func isCompleteAndShortest() {
        for seed in 0..<300 { isCompleteAndShortest(seed: seed) }
    }

    private func isCompleteAndShortest(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        func lines() -> [String] { (0..<random.below(14)).map { _ in random.pick(["a", "b", "c", "d"]) } }
        let (old, new) = (lines(), lines())
        let changes = LineDiff.changes(from: old, to: new)
        #expect(Self.old(changes) == old)
        #expect(Self.new(changes) == new)
        #expect(changes.count { $0.isSame } == Self.longestCommon(old, new))
        let limited = LineDiff.changes(from: old, to: new, editLimit: 3)
        #expect(Self.old(limited) == old)
        #expect(Self.new(limited) == new)
    }

    @Test func hunksPatchTheOldText() {
        for seed in 0..<300 { hunksPatchTheOldText(seed: seed) }
    }

    private func hunksPatchTheOldText(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) + 1_000)
        let old = (0..<random.below(40)).map { _ in random.pick(["a", "b", "c", "d", "e", "f"]) }
        let new = old.flatMap { random.chance(9) ? [] : random.chance(9) ? [$0, "new"] : [$0] }
        let context = random.below(4)
        var patched = old
        for hunk in DiffHunk.hunks(LineDiff.changes(from: old, to: new), context: context).reversed() {
            let range = (hunk.oldStart - 1)..<(hunk.oldStart - 1 + hunk.oldCount)
            #expect(Array(old[range]) == Self.old(hunk.changes))
            #expect(Array(new[(hunk.newStart - 1)..<(hunk.newStart - 1 + hunk.newCount)]) == Self.new(hunk.changes))
            patched.replaceSubrange(range, with: Self.new(hunk.changes))
        }
        #expect(patched == new)
    }

    @Test func comparesBytes() {
        #expect(LineDiff.changes(from: ["é"], to: ["e\u{301}"]).count == 2)
    }

    @Test func removedLinesComeFirst() {
        #expect(
            LineDiff.changes(from: ["x", "1", "2", "y"], to: ["x", "3", "4", "y"])
                == [.same("x"), .removed("1"), .removed("2"), .added("3"), .added("4"), .same("y")])
    }

    @Test func aLongDifferenceStaysBounded() {
        let changes = LineDiff.changes(from: (0..<3_000).map { "old \($0)" }, to: (0..<3_000).map { "new \($0)" })
        #expect(changes.count == 6_000)
    }

    @Test func anEmptyStretchIsNamedByTheLineBefore() {
        let hunk = DiffHunk.hunks(LineDiff.changes(from: [], to: ["x"]), oldStart: 8, newStart: 9)[0]
        #expect(hunk.text(heading: "a") == "@@ -7,0 +9 @@ a\n+x\n")
    }

    private static func old(_ changes: [LineDiff.Change]) -> [String] {
        changes.compactMap { change in
            switch change {
            case .same(let line), .removed(let line): line
            case .added: nil
            }
        }
    }

    private static func new(_ changes: [LineDiff.Change]) -> [String] {
        changes.compactMap { change in
            switch change {
            case .same(let line), .added(let line): line
            case .removed: nil
            }
        }
    }

    private static func longestCommon(_ left: [String], _ right: [String]) -> Int {
        var row = [Int](repeating: 0, count: right.count + 1)
        for line in left {
            let above = row
            for (index, other) in right.enumerated() {
                row[index + 1] = line == other ? above[index] + 1 : max(above[index + 1], row[index])
            }
        }
        return row[right.count]
    }
}

extension LineDiff.Change {
    fileprivate var isSame: Bool {
        if case .same = self { true } else { false }
    }
}
