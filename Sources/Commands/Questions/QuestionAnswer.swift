import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Writes down what somebody answered.
struct QuestionAnswer: Command {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Write down what somebody answered; a newer answer takes an older one's place."
    )
    static let reads = Set<StoreTable>.accountFacts.union([.leadAnswer])
    static let writes: Set<StoreTable> = [.touch, .touchNote, .touchType, .channel, .leadAnswer]
    static let examples = [
        #"question answer anneli.kujanpaa timing now --by "Joonas Rinne" --note "Before the budget round in March""#
    ]

    @Argument(help: "The person.") var contact: String
    @Argument(help: "The question, such as timing.") var question: String
    @Argument(help: "The answer, such as now.") var answer: String
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(help: "Who asked.") var by: String?
    @Option(help: "Where it was asked: phone, email, website …") var channel = "conversation"
    @Option(help: "Their own words.") var note: String?

    func run(in session: Session) throws -> Answer {
        let contact = try session.contact(contact)
        let question = try session.question(question)
        let word = answer.lowercased().map { $0 == " " || $0 == "_" ? "-" : String($0) }.joined()
        guard let choice = question.choice(word) else {
            throw UnknownWord(
                word: answer, called: "an answer to \(question.handle)", known: question.choices.map(\.word))
        }
        let day = try session.pastDay(on, "An answer is dated when it was given.")
        for (text, what) in [(note, "The note"), (by, "The name after --by")] {
            if let text { try checkWritten(text, what) }
        }
        let channel = TouchWord.normalised(channel)
        guard !channel.isEmpty else { throw Refusal("--channel is empty. Say where it was asked, such as phone.") }
        let before = try session.read.leadAnswers(of: contact.id).last { $0.question == question.handle }
        let (_, isStanding) = try session.write.add(
            LeadAnswer(
                touch: Touch.ID(0), contact: contact.id, account: contact.account, question: question.handle,
                answer: choice.word, day: day, askedBy: by, note: note),
            type: question.touchType(of: choice), channel: channel)
        let points = choice.worth(by: session.settings.scoring.standard.inForce(on: session.today), in: question)
        let text = choice.text.written(in: session.settings.language) ?? choice.word
        var sentence = "\(day.iso): \(contact.name) answered \(question.handle): \(choice.word) (\(text))"
        sentence += points == 0 ? "." : ", worth \(points == 1 ? "1 point" : "\(points) points")."
        if !isStanding, let before {
            sentence += " The answer of \(before.day.iso) (\(before.answer)) is newer and still counts."
        } else if let before {
            sentence += " It takes the place of the answer of \(before.day.iso) (\(before.answer))."
        }
        var said = Answer.said(sentence)
        if let next = try session.questionSheet(of: contact).open.first {
            said.blocks.append(.text("Next to ask: \(next.handle). See: question next \(contact.handle)"))
        }
        return said
    }
}
