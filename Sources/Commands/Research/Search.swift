import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Searches everything written.
struct Search: Command {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search everything written: claims, notes, people, deals, touches, drafts.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["search service hub"]

    @Argument(help: "Words, or beginnings of words; all of them must occur.") var words: [String]
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        let text = words.joined(separator: " ")
        // One more than is shown tells whether there are more.
        let hits = try session.read.search(text, limit: limit == .max ? limit : limit + 1)
        let table = Table(
            "hits",
            columns: [.init("kind"), .init("name"), .init("account"), .init("day"), .init("text"), .init("state")],
            rows: hits.prefix(limit).map { hit in
                [
                    .text(hit.kind.rawValue), .text(hit.name), .text(hit.account), .day(hit.day),
                    .text(snippet(of: hit)),
                    hit.isUnsourced ? .text("unsourced").toned(.caution) : .none,
                ]
            },
            whenEmpty: "Nothing holds “\(text)”.")
        var answer = Answer.table(table)
        if hits.count > limit {
            answer.blocks.append(
                .text("These are the best \(limit). More of them: search \(text) --limit \(limit * 5)"))
        }
        return answer
    }

    /// The words found in brackets, on one line.
    private func snippet(of hit: SearchHit) -> String {
        hit.snippet.map { $0.matches ? "[\($0.text)]" : $0.text }.joined()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
