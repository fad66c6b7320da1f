import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Ties two people: who reports to whom, who influences whom.
struct Relate: Command {
    static let configuration = CommandConfiguration(
        commandName: "relate", abstract: "Say who reports to whom, or who influences whom.")
    static let reads: Set<StoreTable> = [.contact, .relation]
    static let writes: Set<StoreTable> = [.relation]
    static let examples = [
        "relate olli.vehmas influences elina.paasonen", "relate timo.rautakoski reports-to petri.lahdesmaki",
    ]

    @Argument(help: "The person.") var person: String
    @Argument(help: "reports-to or influences.", transform: Relation.Kind.init(reading:)) var relation: Relation.Kind
    @Argument(help: "The other person.") var other: String

    func run(in session: Session) throws -> Answer {
        let person = try session.contact(person)
        let other = try session.contact(other)
        guard person.id != other.id else { throw Refusal("\(person.handle) cannot \(verb) themselves.") }
        guard person.account != nil, person.account == other.account else {
            throw Refusal(
                "\(person.handle) and \(other.handle) are not at the same account; the map is of one account.")
        }
        if relation == .reportsTo { try checkNoCircle(from: person, to: other, in: session) }
        guard try session.write.relate(Relation(from: person.id, kind: relation, to: other.id)) else {
            return .said("\(person.name) \(relation.rawValue) \(other.name): that is known already.")
        }
        return .said("\(person.name) \(relation.rawValue) \(other.name).")
    }

    private var verb: String { relation == .reportsTo ? "report to" : "influence" }

    /// Nobody reports to themselves by way of others.
    private func checkNoCircle(from person: Contact, to other: Contact, in session: Session) throws {
        let superiors = try session.read.superiors()
        guard let circle = ReportingLine.circle(from: person.id, to: other.id, superiors: superiors) else { return }
        let handles = try circle.map { try session.read.contact($0)?.handle ?? "?" }.joined(separator: " → ")
        throw Refusal("That would close a circle of reporting: \(handles). Take one of these lines out first.")
    }
}
