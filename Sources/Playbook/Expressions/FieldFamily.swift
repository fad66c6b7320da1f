/// The fields that are read from one place together, cheapest first.
package enum FieldFamily: Int, CaseIterable, Comparable, Sendable {
    /// The account's own record.
    case record
    /// Names of clusters, segments and parents.
    case groups
    case deals
    case people
    case research
    /// How often and when somebody was touched.
    case touches
    case campaigns
    /// Score, which counts every touch.
    case score

    package static func < (left: FieldFamily, right: FieldFamily) -> Bool { left.rawValue < right.rawValue }
}
