import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Names the question to ask next, and whom.
struct QuestionNext: Command {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Name the question to ask next: the heaviest that nobody has answered.")
    static let reads = Set<StoreTable>.accountFacts.union([.leadAnswer])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["question next anneli.kujanpaa", "question next tammerlift"]

    @Argument(help: "A person, or an account; the account in focus otherwise.") var name: String?

    func run(in session: Session) throws -> Answer {
        guard !session.settings.questions.isEmpty else {
            return .said("There are no questions. Write them under questions: in workspace.yml.")
        }
        if let name, try session.findAccount(name) == nil, let contact = try session.findContact(name) {
            return try answer(for: contact, session.questionSheet(of: contact), in: session)
        }
        let lead = try session.lead(name)
        if let contact = lead.contact {
            return try answer(for: contact, session.questionSheet(of: contact), in: session)
        }
        let sheets = try session.questionSheets(of: lead.account).filter { !$0.contact.isPlaceholder }
        guard !sheets.isEmpty else {
            return .said(
                "\(lead.account.name) has nobody to ask yet. Add a person with: contact add NAME --account \(lead.handle)"
            )
        }
        let ledger = try session.scorer(of: lead.account)
            .ledger(of: lead.account, contacts: sheets.map(\.contact))
        // The heaviest question, and of those whom it is for the one who did most lately: who is there answers.
        let active = ledger.mostActive
        let best = sheets.enumerated().filter { !$0.element.sheet.open.isEmpty }.max { left, right in
            let (one, other) = (left.element, right.element)
            let weights = (one.sheet.open[0].weight, other.sheet.open[0].weight)
            if weights.0 != weights.1 { return weights.0 < weights.1 }
            if (one.contact.id == active) != (other.contact.id == active) { return other.contact.id == active }
            return left.offset > right.offset
        }?.element
        guard let best else {
            return .said("Everything is answered at \(lead.account.name). What to say: question pitch")
        }
        return try answer(for: best.contact, best.sheet, in: session)
    }

    private func answer(for contact: Contact, _ sheet: QuestionSheet, in session: Session) throws -> Answer {
        guard let question = sheet.open.first else {
            return .said("\(contact.name) has answered everything. What to say: question pitch \(contact.handle)")
        }
        let language = contact.language ?? session.settings.language
        let stale = sheet.stale.first { $0.question == question }
        var why = "It weighs most of the \(counted(sheet.open.count, "question")) not answered (\(question.weight))."
        if sheet.open.count == 1 { why = "It is the last one not answered." }
        if let stale {
            why += " The answer of \(stale.answer.day.iso) (\(stale.answer.answer)) is too old to count."
        }
        return Answer([
            .text("Ask \(contact.name): \(question.text.written(in: language) ?? question.handle)"),
            .table(
                Table(
                    "choices",
                    columns: [.init("answer"), .init("text"), .init("points", nil, .trailing)],
                    rows: question.choices.map { choice in
                        [
                            .text(choice.word), .text(choice.text.written(in: language)),
                            .integer(
                                choice.worth(
                                    by: session.settings.scoring.standard.inForce(on: session.today), in: question)),
                        ]
                    })),
            .text("\(why)\nWrite the answer down: question answer \(contact.handle) \(question.handle) ANSWER"),
        ])
    }
}
