import Foundation

/// Holds the credits of the workbench against those of its peers, channel by channel and model by model.
///
/// The peers sum binary numbers and round each channel by itself; the workbench sums exactly and rounds so that the
/// channels make up the won revenue. So a credit is the same where it is at most a cent away.
struct PeerCredits {
    /// Print `channel|first|last|linear|u|w|time decay|shapley|markov`.
    var peers: ArraySlice<Command>
    var ours: Command

    private static let models = [
        "first", "last", "linear", "u_shaped", "w_shaped", "time_decay", "shapley", "markov",
    ]

    /// - Throws: `Race.Failure` where a credit is more than a cent away from a peer's.
    func check() throws -> String {
        var json = ours
        json.words += ["--format", "json"]
        let rows = try JSONSerialization.jsonObject(with: Bench.output(of: json)) as? [[String: Any]] ?? []
        var credits: [String: [String: Any]] = [:]
        for row in rows where row["table"] as? String == "credits" {
            if let channel = row["channel"] as? String { credits[channel] = row }
        }
        var (same, all) = (0, 0)
        for peer in peers {
            let lines = String(decoding: try Bench.output(of: peer), as: UTF8.self).split(separator: "\n")
            for line in lines {
                let cells = line.split(separator: "|").map(String.init)
                guard cells.count == Self.models.count + 1 else { throw Race.Failure(command: peer.label) }
                for (model, cell) in zip(Self.models, cells.dropFirst()) {
                    let theirs = Int(((Double(cell) ?? -1) * 100).rounded())
                    guard let mine = credits[cells[0]]?["\(model)_cents"] as? Int, abs(mine - theirs) <= 1 else {
                        throw Race.Failure(command: "\(model) of \(cells[0]) against \(peer.label)")
                    }
                    all += 1
                    if mine == theirs { same += 1 }
                }
            }
        }
        return "credits of all peers: \(same) of \(all) equal, the others one cent away by rounding to the whole"
    }
}
