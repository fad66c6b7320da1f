/// How high a person stands in the organisation, highest first.
package enum Seniority: String, Word, Comparable {
    case cLevel = "c-level"
    case vicePresident = "vp"
    case director
    case manager
    case specialist

    package static var called: String { "a seniority" }

    /// 5 for C-level down to 1 for a specialist.
    package var rank: Int {
        switch self {
        case .cLevel: 5
        case .vicePresident: 4
        case .director: 3
        case .manager: 2
        case .specialist: 1
        }
    }

    package static func < (left: Seniority, right: Seniority) -> Bool { left.rank < right.rank }
}
