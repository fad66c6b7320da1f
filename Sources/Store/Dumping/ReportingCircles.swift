import Playbook

/// Finds in a dump's ties those that would let somebody report to themselves by way of others.
struct ReportingCircles {
    private var superiors: [String: String] = [:]
    /// The lines that close a circle, each with the people on it.
    private(set) var refusals: [(line: Int, refusal: DumpRefusal)] = []

    /// Takes in a row: the person, the tie and the other.
    mutating func note(_ fields: [String?], line: Int) {
        guard fields.count >= 3, let person = fields[0], fields[1] == Relation.Kind.reportsTo.rawValue,
            let superior = fields[2]
        else { return }
        if let circle = ReportingLine.circle(from: person, to: superior, superiors: superiors) {
            let names = circle.joined(separator: " → ")
            refusals.append((line, DumpRefusal(column: 2, message: "this closes a circle of reporting: \(names)")))
        } else {
            superiors[person] = superior
        }
    }
}
