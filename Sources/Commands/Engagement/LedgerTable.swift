import Answers
import Playbook
import Store
import Workbench

extension Answer {
    /// A score as the terms that sum to it, and what follows from it.
    ///
    /// - Parameter handle: What a person is called at the prompt.
    static func ledger(
        _ ledger: ScoreLedger, of title: String, handle: (Contact.ID) throws -> String?
    ) rethrows -> Answer {
        let standing = ledger.standing
        let table = Table(
            "terms", caption: title,
            columns: [
                .init("side"), .init("rule"), .init("what"), .init("contact"), .init("newest"),
                .init("full", "Before age", .trailing), .init("points", nil, .trailing),
            ],
            rows: try ledger.terms.map { term in
                [
                    .word(term.side), .text(term.rule), .text(term.what), .text(try term.contact.flatMap(handle)),
                    .day(term.last), .integer(term.full), .integer(term.points),
                ]
            },
            totals: [.text("score"), .none, .none, .none, .none, .none, .integer(ledger.score)],
            whenEmpty: "No rule gives a point: the score is 0.")
        var sentence =
            "\(ledger.verdict.rawValue): \(ledger.reason) (threshold \(ledger.threshold), on \(ledger.day.iso))."
        if let qualification = standing.qualification {
            sentence +=
                "\n\(qualification.isQualified ? "A marketing-qualified account (MQA)" : "Not a marketing-qualified account (MQA)"): \(qualification.reason)."
        }
        sentence += "\nJudged by the model \(standing.model), version \(standing.version)."
        return Answer([.table(table), .text(sentence)])
    }
}
