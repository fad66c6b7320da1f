import Playbook
import Testing

@Suite struct WorkspaceCheckTests {
    private func lines(_ pairs: [(Int, Int)]) -> [Relation] {
        pairs.map { Relation(from: Contact.ID($0.0), kind: .reportsTo, to: Contact.ID($0.1)) }
    }

    @Test func findsCirclesOfSuperiors() {
        func circles(_ pairs: [(Int, Int)]) -> [[Int]] { reportingCircles(lines(pairs)).map { $0.map(\.number) } }
        #expect(circles([]) == [])
        #expect(circles([(1, 2), (2, 3), (4, 3)]) == [])
        #expect(circles([(3, 1), (1, 2), (2, 3), (4, 1)]) == [[1, 2, 3]])
        #expect(circles([(1, 2), (2, 1), (5, 6), (6, 5)]) == [[1, 2], [5, 6]])
        let influence = [Relation(from: Contact.ID(1), kind: .influences, to: Contact.ID(2))]
        #expect(reportingCircles(influence + lines([(2, 1)])) == [])
    }

    @Test func aTreeHasNoCircleAndAClosedChainHasOne() {
        var random = Seeded(31)
        for _ in 0..<200 {
            let count = Int.random(in: 2...40, using: &random)
            let tree = (2...count).map { ($0, Int.random(in: 1..<$0, using: &random)) }
            #expect(reportingCircles(lines(tree.shuffled(using: &random))) == [])
            let chain = (1..<count).map { ($0, $0 + 1) } + [(count, 1)]
            #expect(reportingCircles(lines(chain.shuffled(using: &random))).map(\.count) == [count])
        }
    }

    @Test func aLongChainOfCommandIsNoTrouble() {
        let chain = (1..<100_000).map { ($0, $0 + 1) }
        #expect(reportingCircles(lines(chain)) == [])
    }
}
