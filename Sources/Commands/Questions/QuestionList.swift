import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists the qualifying questions, or what somebody answered.
struct QuestionList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the qualifying questions, or what somebody answered to them.",
        discussion: "The questions are the workspace's: questions: in workspace.yml. The heaviest is asked first.")
    static let reads = Set<StoreTable>.accountFacts.union([.leadAnswer])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["question", "question list --of anneli.kujanpaa"]

    @Option(help: "What a person, or the people of an account, answered, the newest first.") var of: String?

    func run(in session: Session) throws -> Answer {
        if let of { return .table(try answers(of: session.lead(of), in: session)) }
        let answered = Dictionary(grouping: try session.read.leadAnswers(), by: \.question)
        let language = session.settings.language
        let known = Set(try session.read.segments().map(\.handle))
        let questions = session.settings.questions.enumerated()
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
        var answer = Answer.table(
            Table(
                "questions",
                columns: [
                    .init("question"), .init("weight", nil, .trailing), .init("text", "Ask"), .init("about"),
                    .init("answers", "Answers and their points"), .init("answered", nil, .trailing),
                ],
                rows: questions.map { question in
                    [
                        .text(question.handle), .integer(question.weight), .text(question.text.written(in: language)),
                        .word(question.scope),
                        .list(
                            question.choices.map { choice in
                                "\(choice.word) \(choice.worth(by: session.settings.scoring.standard.inForce(on: session.today), in: question))"
                            }),
                        .integer(Set((answered[question.handle] ?? []).map(\.contact)).count),
                    ]
                },
                whenEmpty: "No questions. Write them under questions: in workspace.yml."))
        let strange = questions.flatMap(\.segments).filter { !known.contains($0) }
        if !strange.isEmpty {
            answer.blocks.append(
                .problems(
                    Set(strange).sorted().map {
                        Problem(
                            .warning,
                            "workspace.yml asks a question of the segment “\($0)”, which there is not. See: segment list"
                        )
                    }))
        }
        return answer
    }

    private func answers(of lead: LeadChoice, in session: Session) throws -> Table {
        let all =
            try lead.contact.map { try session.read.leadAnswers(of: $0.id) }
            ?? session.read.leadAnswers(of: [lead.account.id])
        let names = Dictionary(uniqueKeysWithValues: try session.read.contacts(of: lead.account.id).map { ($0.id, $0) })
        var seen: Set<String> = []
        let language = session.settings.language
        return Table(
            "answers", caption: lead.name,
            columns: [
                .init("day"), .init("person"), .init("question"), .init("answer"), .init("text"), .init("asked_by"),
                .init("note"), .init("standing"),
            ],
            rows: all.reversed().map { answer in
                let question = session.settings.questions.first { $0.handle == answer.question }
                let isNewest = seen.insert("\(answer.contact.number) \(answer.question)").inserted
                let isOld = question.map { session.today.days(since: answer.day) >= $0.againAfterDays } ?? false
                return [
                    .day(answer.day), .text(names[answer.contact]?.handle), .text(answer.question),
                    .text(answer.answer), .text(question?.choice(answer.answer)?.text.written(in: language)),
                    .text(answer.askedBy), .text(answer.note),
                    .text(!isNewest ? "earlier" : isOld ? "too old" : question == nil ? "no longer asked" : "stands"),
                ]
            },
            whenEmpty: "Nothing asked yet. What to ask: question next \(lead.handle)")
    }
}
