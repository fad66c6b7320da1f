import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists every personalised value of a draft with its source and date.
struct DraftWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "List every personalised value with its source and date.")
    static let reads: Set<StoreTable> = [.draft, .draftClaim, .claim, .claimClause, .contact]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["draft why 1"]

    @Argument(help: "The draft's number.") var draft: Int

    func run(in session: Session) throws -> Answer {
        let draft = try session.draft(draft)
        let table = Table(
            "citations",
            caption:
                "Draft \(draft.id.number): \(draft.template) to \(try session.read.contact(draft.contact)?.name ?? "?")",
            columns: [
                .init("part"), .init("value"), .init("variable"), .init("origin"), .init("source"), .init("day"),
                .init("age_days", "Age in days", .trailing), .init("state"),
                .init("place", "In the template"),
            ],
            rows: try draft.spans.compactMap { span -> [Cell]? in
                guard let citation = span.citation else { return nil }
                let variable = ([citation.variable] + citation.filters).joined(separator: " | ")
                return [
                    .text(span.field == .subject ? "subject" : span.part ?? "body"), .text(span.text), .text(variable),
                    .text(citation.origin), .text(citation.source), .day(citation.day),
                    .integer(citation.day.map { session.today.days(since: $0) }),
                    .text(try state(of: citation, in: session) ?? citation.guess.map { "guessed form: \($0)" }),
                    .text(citation.file.map { "\($0):\(citation.line)" } ?? "line \(citation.line)"),
                ]
            },
            whenEmpty: "Nothing in it is personalised.")
        return .table(table)
    }

    /// Whether the claim behind a value still stands today.
    private func state(of citation: Draft.Citation, in session: Session) throws -> String? {
        guard let id = citation.claim else { return nil }
        guard let claim = try session.read.claim(id) else { return "removed" }
        return claimState(claim, rules: session.settings.freshness, on: session.today)
    }
}
