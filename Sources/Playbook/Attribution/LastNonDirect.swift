/// All credit to the last touch that somebody or something brought about.
///
/// A visit of someone who types the address shows that they knew us already: what made us known came before. A touch is
/// direct where its channel is one of the direct ones and no campaign claims it. A path of direct touches alone gives its
/// credit to the last of them, as web analytics does.
package struct LastNonDirect: PathModel {
    package let name = "last-non-direct"
    package let title = "Last non-direct touch"
    package let summary: String
    package let details: TouchColumns.Details = .campaign
    private let direct: Set<String>
    /// Which channels of some columns are direct; `nil` where it was not fitted to any.
    private var isDirect: [Bool]?

    /// - Parameter direct: The channels that a buyer comes by on his own, in lower case.
    package init(direct: Set<String> = AttributionRules.standardDirect) {
        self.direct = direct
        summary =
            "All credit to the last touch that is not direct, where direct is \(direct.sorted().joined(separator: ", ")) outside any campaign; to the last of all where every touch is direct."
    }

    package func weigh(_ path: TouchPath, into weights: inout [Int]) {
        for index in 0..<path.count { weights[index] = 0 }
        let isDirect = isDirect ?? directChannels(of: path.columns)
        let last = path.places.last { place in
            path.columns.campaigns[place] != 0 || !isDirect[path.columns.channelPlace(at: place)]
        }
        weights[last.map { $0 - path.places.lowerBound } ?? path.count - 1] = 1
    }

    package func fitted(to columns: TouchColumns) -> LastNonDirect {
        var model = self
        model.isDirect = directChannels(of: columns)
        return model
    }

    private func directChannels(of columns: TouchColumns) -> [Bool] {
        columns.channelNames.map { direct.contains($0.lowercased()) }
    }
}
