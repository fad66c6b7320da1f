import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows what a person said and what to make of it.
struct QuestionPitch: Command {
    static let configuration = CommandConfiguration(
        commandName: "pitch", abstract: "Show what a person said, what to say to it and what to do.",
        discussion: "A template says the clause as {{ answers.QUESTION }}, such as {{ answers.timing }}.")
    static let reads = Set<StoreTable>.accountFacts.union([.leadAnswer])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["question pitch anneli.kujanpaa"]

    @Argument(help: "The person.") var contact: String

    func run(in session: Session) throws -> Answer {
        let contact = try session.contact(contact)
        let sheet = try session.questionSheet(of: contact)
        let language = contact.language ?? session.settings.language
        let opening = language == .finnish ? "Kerroit, että" : "You told us that"
        let table = Table(
            "pitch", caption: "\(contact.name) said",
            columns: [
                .init("question"), .init("answer"), .init("said_by", "Said by"), .init("day"), .init("note"),
                .init("say"), .init("do"),
            ],
            rows: try sheet.answered.map { answered in
                let answer = answered.answer
                let speaker = answer.contact == contact.id ? contact : try session.read.contact(answer.contact)
                // What a colleague said is nothing that the person told us.
                let clause = answer.contact == contact.id ? answered.choice?.say[language] : nil
                return [
                    .text(answered.question.handle),
                    .text(answered.choice?.text.written(in: session.settings.language) ?? answer.answer),
                    .text(speaker?.handle), .day(answer.day), .text(answer.note),
                    .text(clause.map { "\(opening) \($0)." }),
                    .text(answered.choice?.pitch.written(in: session.settings.language)),
                ]
            },
            whenEmpty: "Nothing answered yet. What to ask: question next \(contact.handle)")
        var answer = Answer.table(table)
        if let next = sheet.open.first {
            answer.blocks.append(
                .text(
                    "Still to ask: \(sheet.open.map(\.handle).joined(separator: ", ")). First: \(next.text.written(in: language) ?? next.handle)"
                ))
        }
        return answer
    }
}
