import Playbook
import Store
import Workbench

/// What is looked at when a segment gets an expression.
struct SegmentDesk {
    let session: Session

    /// The members of a segment that was just written, once its expression is known to make sense: the segments that it
    /// names are there, and none of them leads back to it.
    ///
    /// - Throws: `Refusal`, `UnknownName`, `SegmentCircle`.
    func checkedMembers(of segment: Segment, by expression: AccountExpression) throws -> [Account] {
        let others = try session.read.segments().filter { $0.id != segment.id }
        if expression.fields.contains(.segment) {
            guard let names = expression.namedSegments else {
                throw Refusal(
                    "A segment can ask for other segments by name only, as in segment = \"\(others.first?.handle ?? "big-ones")\"."
                )
            }
            for name in names
            where !([name].contains(naming: segment) || others.contains { [name].contains(naming: $0) }) {
                throw UnknownName(name, kind: "segment", known: others.map(\.handle), list: "segment list")
            }
        }
        return try session.members(of: segment)
    }

    /// A new name must not cut off the segments whose expressions say the old one.
    ///
    /// - Throws: `Refusal`.
    func checkNaming(_ before: Segment, _ after: Segment) throws {
        for other in try session.read.segments() where other.id != before.id {
            // One that cannot be read names nobody.
            guard let text = other.expression, let names = (try? AccountExpression(parsing: text))?.namedSegments,
                names.contains(naming: before), !names.contains(naming: after)
            else { continue }
            throw Refusal(
                "The segment \(other.handle) asks for “\(before.name)” by that name. Let it say \(before.handle) first: segment edit \(other.handle) --where …"
            )
        }
    }
}
