import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Draws who reports to whom, who influences whom, and names the gaps.
struct MapShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "Draw who reports to whom and who influences whom, and name the gaps.")
    static let reads: Set<StoreTable> = [.account, .contact, .relation, .touch, .touchNote, .channel, .touchType]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["map tammerlift"]

    @Argument(help: "The account; the one in focus otherwise.") var account: String?

    func run(in session: Session) throws -> Answer {
        let account = try session.account(account)
        let map = try session.stakeholderMap(of: account)
        guard !map.everyone.isEmpty else {
            return .said(
                "Nobody is known at \(account.name). Add a person with: contact add \"First Last\" --account \(account.handle)"
            )
        }
        let names = Dictionary(uniqueKeysWithValues: map.everyone.map { ($0.contact.id, $0.contact.name) })
        let influence = Dictionary(grouping: map.influences, by: \.from)
        func node(_ person: Stakeholder) -> Tree.Node {
            let influenced = (influence[person.contact.id] ?? []).compactMap { names[$0.to] }
            return Tree.Node(
                person.contact.isPlaceholder ? "┄ \(person.contact.name)" : person.contact.name,
                detail: person.facts(influencing: influenced), tone: person.contact.stance.tone,
                children: person.reports.map(node))
        }
        var blocks: [Answer.Block] = [.tree(Tree(title: account.name, roots: map.roots.map(node)))]
        blocks.append(
            .table(
                Table(
                    "gaps",
                    columns: [.init("gap"), .init("sentence", "What is missing"), .init("advice", "What to do")],
                    rows: map.gaps.map { [.word($0.kind), .text($0.sentence), .text($0.advice)] },
                    whenEmpty: "No gaps in the buying group.")))
        if !map.problems.isEmpty { blocks.append(.problems(map.problems.map { Problem(.warning, $0) })) }
        return Answer(blocks)
    }
}

extension Stakeholder {
    /// Title, role, stance, influence and engagement in one line.
    fileprivate func facts(influencing names: [String]) -> String {
        if contact.isPlaceholder {
            let role = contact.role.map { [$0.rawValue] } ?? []
            return (role + ["to be found"] + (names.isEmpty ? [] : ["influences \(names.joined(separator: ", "))"]))
                .joined(separator: " · ")
        }
        var facts = [contact.title, contact.role?.rawValue, contact.stance?.rawValue].compactMap { $0 }
        if let influence = contact.influence { facts.append("influence \(influence)") }
        facts.append(engagement.touches == 0 ? "no touches" : counted(engagement.touches, "touch", "touches"))
        if !names.isEmpty { facts.append("influences \(names.joined(separator: ", "))") }
        return facts.joined(separator: " · ")
    }
}

extension Stance? {
    /// Warm stances are good news, cold ones bad.
    var tone: Tone {
        switch self {
        case .champion, .supporter: .good
        case .sceptic: .caution
        case .opponent: .bad
        case .neutral, nil: .plain
        }
    }
}
