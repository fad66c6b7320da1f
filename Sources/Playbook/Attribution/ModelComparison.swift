/// Where models place the same revenue differently.
package struct ModelComparison: Hashable, Sendable {
    /// One key between the model that gives it least and the one that gives it most.
    package struct Disagreement: Hashable, Sendable {
        package var key: Int
        /// Basis points of the won revenue.
        package var least: Int
        package var leastModel: Int
        package var most: Int
        package var mostModel: Int
        /// The best and the worst place of the key, 1 for the largest credit, each by the first model that gives it; keys
        /// of the same credit share a place, and one without a rank has 0 for both.
        package var bestRank: Int
        package var bestModel: Int
        package var worstRank: Int
        package var worstModel: Int

        package var width: Int { most - least }
    }

    /// Two models, and how much of the revenue one places otherwise than the other, in basis points.
    package struct Distance: Hashable, Sendable {
        package var first: Int
        package var second: Int
        package var moved: Int
    }

    /// The keys by how far the models are apart, the furthest first; keys that no model gives credit are left out.
    package let disagreements: [Disagreement]
    /// Every pair of models, the furthest apart first.
    package let distances: [Distance]

    /// - Parameters:
    ///   - credits: Of each model the cents of each key, all summing to the same.
    ///   - ranked: How many of the keys, from the first, have a rank; all where it is not said.
    package init(credits: [[Int]], ranked: Int? = nil) {
        let total = credits.first?.reduce(0, +) ?? 0
        let keyCount = credits.first?.count ?? 0
        func points(_ cents: Int) -> Int { total == 0 ? 0 : roundedShare(of: cents, in: total) }
        let ranks = credits.map { row in
            let order = row.prefix(ranked ?? keyCount).sorted(by: >)
            var places: [Int: Int] = [:]
            for (place, cents) in order.enumerated() where places[cents] == nil { places[cents] = place + 1 }
            return row.indices.map { $0 < order.count ? places[row[$0]] ?? 0 : 0 }
        }
        var found: [Disagreement] = []
        for key in 0..<keyCount where credits.contains(where: { $0[key] > 0 }) {
            var one = Disagreement(
                key: key, least: points(credits[0][key]), leastModel: 0, most: points(credits[0][key]), mostModel: 0,
                bestRank: ranks[0][key], bestModel: 0, worstRank: ranks[0][key], worstModel: 0)
            for model in credits.indices.dropFirst() {
                let (share, rank) = (points(credits[model][key]), ranks[model][key])
                if share < one.least { (one.least, one.leastModel) = (share, model) }
                if share > one.most { (one.most, one.mostModel) = (share, model) }
                if rank < one.bestRank { (one.bestRank, one.bestModel) = (rank, model) }
                if rank > one.worstRank { (one.worstRank, one.worstModel) = (rank, model) }
            }
            found.append(one)
        }
        disagreements = found.enumerated().sorted {
            $0.element.width == $1.element.width ? $0.offset < $1.offset : $0.element.width > $1.element.width
        }.map(\.element)
        var distances: [Distance] = []
        for first in credits.indices {
            for second in credits.indices where second > first {
                let moved = zip(credits[first], credits[second]).reduce(0) { $0 + max(0, $1.0 - $1.1) }
                distances.append(Distance(first: first, second: second, moved: points(moved)))
            }
        }
        self.distances = distances.enumerated().sorted {
            $0.element.moved == $1.element.moved ? $0.offset < $1.offset : $0.element.moved > $1.element.moved
        }.map(\.element)
    }
}
