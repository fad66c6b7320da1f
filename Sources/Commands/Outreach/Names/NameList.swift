import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the forms of names that the user has set.
struct NameList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the forms of names that you have set.")
    static let reads: Set<StoreTable> = [.nameForm]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["name list"]

    func run(in session: Session) throws -> Answer {
        let forms = try session.read.nameForms()
        return .table(
            Table(
                "names", columns: [.init("name"), .init("case"), .init("form")],
                rows: forms.sorted { $0.key < $1.key }.flatMap { name, texts in
                    texts.sorted { $0.key < $1.key }.map { [.text(name), .text($0.key), .text($0.value)] }
                },
                whenEmpty: "No form is set. Set one with: name set Kone --genitive Koneen"))
    }
}
