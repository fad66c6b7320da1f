import Answers
import ArgumentParser
import Inflection
import Playbook
import Store
import Workbench

/// Sets how a name bends.
struct NameSet: Command {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set how a name bends in Finnish; the forms that follow from it follow.",
        discussion:
            "The genitive alone settles most: from Koneen follow Koneessa, Koneesta, Koneelle. - takes a form away.")
    static let reads: Set<StoreTable> = [.nameForm]
    static let writes: Set<StoreTable> = [.nameForm]
    static let examples = ["name set Kone --genitive Koneen", "name set Kone --genitive Koneen --partitive Konetta"]

    @Argument(help: "The name as it is written in messages.") var name: String
    @Option(help: "Whose? Koneen.") var genitive: String?
    @Option(help: "Whom, of an unfinished act? Konetta.") var partitive: String?
    @Option(help: "In what? Koneessa.") var inessive: String?
    @Option(help: "Out of what? Koneesta.") var elative: String?
    @Option(help: "Into what? Koneeseen.") var illative: String?
    @Option(help: "At what? Koneella.") var adessive: String?
    @Option(help: "From what? Koneelta.") var ablative: String?
    @Option(help: "To whom? Koneelle.") var allative: String?
    @Option(help: "As what? Koneena.") var essive: String?
    @Option(help: "Becoming what? Koneeksi.") var translative: String?

    func run(in session: Session) throws -> Answer {
        let given: [(FinnishCase, String?)] = [
            (.genitive, genitive), (.partitive, partitive), (.inessive, inessive), (.elative, elative),
            (.illative, illative), (.adessive, adessive), (.ablative, ablative), (.allative, allative),
            (.essive, essive), (.translative, translative),
        ]
        let forms = given.compactMap { form, text in text.map { (form: form, text: $0) } }
        guard !name.allSatisfy(\.isWhitespace) else { throw Refusal("Which name? Write it as messages do.") }
        guard !forms.isEmpty else {
            let genitive = NameInflector().inflected(name, .genitive).text
            throw MissingArgument(
                .option("--genitive"), "Which form? Say one, as in: name set \"\(name)\" --genitive \"\(genitive)\"",
                remark: "The other forms follow from it.")
        }
        if let empty = forms.first(where: { $0.text.allSatisfy(\.isWhitespace) }) {
            throw Refusal("--\(empty.form.rawValue) is empty. Write the form, or - to take it away.")
        }
        for (form, text) in forms {
            try session.write.setNameForm(form.rawValue, of: name, to: text == "-" ? nil : text)
        }
        let told = forms.map { $0.text == "-" ? "no \($0.form.rawValue)" : "\($0.form.rawValue) \($0.text)" }
        return .said("\(name): \(told.joined(separator: ", ")).")
    }
}
