/// Who sells to whom: territories by region, with one seller for the energy companies everywhere.
enum Seller: Sendable {
    case finland
    case scandinavia
    case energy
    case baltics

    var name: String {
        switch self {
        case .finland: "Sanna Ketola"
        case .scandinavia: "Erik Lindroth"
        case .energy: "Petra Vuorela"
        case .baltics: "Mart Kivisaar"
        }
    }

    static func covering(_ country: Country, _ segment: Segment) -> Seller {
        if segment.handle == Segment.energy.handle { return .energy }
        switch country.code {
        case "FI": return .finland
        case "EE": return .baltics
        default: return .scandinavia
        }
    }
}
