/// Who began it: the buyer or us.
package enum Direction: String, Word {
    case inbound
    case outbound
    case unknown

    package static var called: String { "a direction" }

    /// What it means, in a few words.
    package var definition: String {
        switch self {
        case .inbound: "the buyer came to us"
        case .outbound: "we went to the buyer"
        case .unknown: "neither a source nor a touch tells"
        }
    }
}
