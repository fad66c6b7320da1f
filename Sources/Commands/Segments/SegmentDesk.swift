import Answers
import Playbook
import Spelling
import Store
import Workbench

/// What is looked at when a segment gets an expression.
struct SegmentDesk {
    private static let mostValuesShown = 6

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

    /// What is worth a remark: a text that no account has, and members of which something asked for is not known.
    func remarks(on expression: AccountExpression, members: [Account]) throws -> [Answer.Block] {
        var problems: [Problem] = []
        for (field, text) in expression.exactTexts {
            let known = try values(of: field)
            guard !known.contains(where: { $0.lowercased() == text.lowercased() }) else { continue }
            let near = nearestName(to: text, among: known)
            let list =
                listed(known, showing: Self.mostValuesShown).map { "; known are: \($0)." }
                ?? "; it is not known of any."
            let hint = near.map { " — did you mean \($0)?" } ?? list
            problems.append(Problem(.warning, "No account has the \(field.rawValue) “\(text)”\(hint)"))
        }
        return (problems.isEmpty ? [] : [.problems(problems)]) + (try session.remarks(onNamesIn: expression))
    }

    /// The values that accounts have in a field of their own record, the commonest first.
    private func values(of field: AccountField) throws -> [String] {
        let texts = try session.read.accounts().compactMap { account -> String? in
            switch field {
            case .industry: account.industry
            case .country: account.country
            case .city: account.city
            case .owner: account.owner
            default: nil
            }
        }
        let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
