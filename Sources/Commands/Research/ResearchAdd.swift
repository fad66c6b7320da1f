import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Writes down a finding with its source and its day.
struct ResearchAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Write down a finding with its source and its day.")
    static let reads = Set<StoreTable>.names
    static let writes: Set<StoreTable> = [.claim, .claimClause]
    static let examples = [
        #"research add "Tammerlift opened a second service hub in Gdansk." --about tammerlift --say "you opened a second service hub in Gdansk" --source https://www.tammerlift.example/news/gdansk --on 2026-10-02 --kind trigger --confidence high"#
    ]

    @Argument(help: "The finding, as a full sentence.") var text: String
    @Option(help: "An account, a person, a cluster or a segment; the account in focus otherwise.") var about: String?
    @Option(help: "The clause that a template may insert, in the workspace's language.") var say: String?
    @Option(help: "The clause in English.") var sayEn: String?
    @Option(help: "The clause in Finnish.") var sayFi: String?
    @Option(help: "Where it was said: a web address, a document, a conversation.") var source: String
    @Option(help: "When it was said or true.", transform: Day.init(reading:)) var on: Day
    @Option(help: "trigger, pain, goal, tech, finance, person or competitor.", transform: ClaimKind.init(reading:))
    var kind: ClaimKind
    @Option(help: "low, medium or high.", transform: Confidence.init(reading:)) var confidence = Confidence.medium

    func run(in session: Session) throws -> Answer {
        try checkWritten(text, "The finding")
        try checkWritten(source, "The source")
        guard kind != .note else { throw Refusal("A note has no source: write it with note \"…\".") }
        try session.checkPast(on, "A finding is dated when it was said.")
        var clauses: [Language: String] = [:]
        for (language, clause) in [(session.settings.language, say), (.english, sayEn), (.finnish, sayFi)] {
            if let clause {
                try checkWritten(clause, "The clause")
                clauses[language] = clause
            }
        }
        let subject = try session.subject(about)
        let claim = Claim(
            id: Claim.ID(0), subject: subject, kind: kind, text: text, clauses: clauses, source: source, day: on,
            confidence: confidence)
        let id = try session.write.add(claim)
        return .said("Claim \(id.number) (\(kind.rawValue)) about \(try session.name(of: subject)).")
    }
}

/// Refuses a text without a letter or a figure.
func checkWritten(_ text: String, _ what: String) throws {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { throw Refusal("\(what) is empty.") }
}
