import Answers
import ArgumentParser
import Inflection
import Outreach
import Playbook
import Store
import Workbench

/// Shows how a name bends, and which of its forms are guesses.
struct NameShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how a name bends in Finnish, and which forms are guesses.")
    static let reads: Set<StoreTable> = [.nameForm]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["name show Tammerlift"]

    @Argument(help: "The name, such as Kone or \"Suvanto Pumps\".") var name: String

    func run(in session: Session) throws -> Answer {
        let stored = try session.read.nameForms()[name] ?? [:]
        let inflector = NameInflector(overrides: try session.nameOverrides())
        return .table(
            Table(
                "forms", caption: name,
                columns: [.init("case"), .init("form"), .init("standing"), .init("reason", "Why a guess")],
                rows: FinnishCase.allCases.map { form in
                    let inflected = inflector.inflected(name, form)
                    let isGuess = inflected.certainty == .guess
                    let standing = stored[form.rawValue] != nil ? "set" : isGuess ? "guess" : "sure"
                    return [
                        .text(form.rawValue), .text(inflected.text), .text(standing),
                        isGuess ? .text(inflected.reason) : .none,
                    ]
                }))
    }
}
