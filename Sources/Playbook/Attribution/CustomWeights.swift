/// A model of the user's own, out of `workspace.yml`: by where a touch stands in the path, by its channel, or by both.
package struct CustomWeights: PathModel, Hashable {
    package let name: String
    package var title: String { name }
    package let summary: String
    /// Parts by position; every touch alike where they are `nil`.
    package let positions: PositionParts?
    /// How many times as much a touch of a channel counts, by the channel in lower case; once where none is given.
    package let channels: [String: Int]
    /// The same by the places of the channels in some columns; `nil` where it was not fitted to any.
    private var factors: [Int]?
    package var details: TouchColumns.Details { positions?.details ?? [] }

    /// Factors of channels that may be given.
    package static let factors = 0...1000

    /// A model whose sentence says its weights.
    package init(name: String, positions: PositionParts?, channels: [String: Int]) {
        self.name = name
        self.positions = positions
        self.channels = channels
        var parts: [String] = []
        if let positions {
            let named = [
                ("first", positions.first), ("lead", positions.lead), ("opportunity", positions.opportunity),
                ("last", positions.last), ("other", positions.other),
            ]
            parts.append(named.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
        }
        if !channels.isEmpty {
            let named = channels.sorted { $0.key < $1.key }.map { "\($0.key) × \($0.value)" }
            parts.append(named.joined(separator: ", "))
        }
        summary = "The workspace's own weights: \(parts.joined(separator: "; "))."
    }

    package func weigh(_ path: TouchPath, into weights: inout [Int]) {
        if let positions {
            positions.weigh(path, into: &weights)
        } else {
            for index in 0..<path.count { weights[index] = 1 }
        }
        guard !channels.isEmpty else { return }
        let factors = factors ?? channelFactors(in: path.columns)
        for (index, place) in path.places.enumerated() { weights[index] *= factors[Int(path.columns.channels[place])] }
    }

    package func fitted(to columns: TouchColumns) -> CustomWeights {
        var model = self
        model.factors = channels.isEmpty ? nil : channelFactors(in: columns)
        return model
    }

    private func channelFactors(in columns: TouchColumns) -> [Int] {
        columns.channelNames.map { channels[$0.lowercased()] ?? 1 }
    }
}
