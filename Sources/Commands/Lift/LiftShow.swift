import Answers
import ArgumentParser
import Pages
import Playbook
import Settings
import Store
import Workbench

/// Compares accounts in a programme with the most alike that are not.
struct LiftShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Compare accounts in a programme with the most alike that are not.",
        discussion: """
            Each account of the programme stands beside one that is not in it: of the same industry (or segment) and of the \
            nearest size, half to twice as large. What the two groups did since a day is compared, with the range in which \
            the difference lies in 95 of 100 such comparisons. It shows that groups differ, not why.
            """)
    static let reads = LiftDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = [
        "lift --where 'employees > 5000' --from 2026-01-01", "lift --where 'handle = tammerlift' --by segment",
    ]

    @OptionGroup var wishes: LiftWishes
    @Option(parsing: .unconditional, help: "How many pairs to list; 20 otherwise.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        if let limit, limit < 0 { throw Refusal("--limit takes 0 or more, not \(limit).") }
        let desk = try LiftDesk(session: session, wishes: wishes)
        var blocks: [Answer.Block] = [.text(sentence(desk))]
        if !desk.comparable.unmatched.isEmpty { blocks.append(.table(unmatched(desk))) }
        guard !desk.pairs.isEmpty else {
            blocks.append(.text("Too few to say: no account of the programme has one beside it."))
            return Answer(blocks)
        }
        blocks.append(.table(findings(desk)))
        blocks.append(
            .text(
                "This shows how the groups differ, not why: the programme's accounts were chosen, and what they were chosen for may make the difference. Ranges hold the difference in 95 of 100 such comparisons (win rate: the wider of Newcombe's and the draws'; the others: \(PairedBootstrap.standardDraws) draws of the pairs, seed \(desk.seed)). The terms: lift why METRIC, with the same options."
            ))
        if let campaign = desk.campaign {
            blocks.append(
                .text(
                    "Engagement leaves out the touches of \(campaign.handle) itself: an account is in it by having one."
                ))
        }
        blocks.append(.table(balance(desk)))
        blocks += warnings(desk)
        blocks += pairs(desk)
        return Answer(blocks)
    }

    private func sentence(_ desk: LiftDesk) -> String {
        let all = desk.programme.count
        return
            "\(counted(all, "account")) in the programme, \(desk.others.count) not; \(counted(desk.pairs.count, "pair")) of the same \(wishes.by.rawValue) and of the nearest size. \(desk.span)."
    }

    private func findings(_ desk: LiftDesk) -> Table {
        Table(
            "lift", caption: "The pairs' two sides, \(desk.span)",
            columns: [
                .init("metric"), .init("programme", nil, .trailing), .init("comparable", nil, .trailing),
                .init("difference", nil, .trailing), .init("lower", "At least", .trailing),
                .init("upper", "At most", .trailing), .init("verdict"), .init("meaning"),
            ],
            rows: LiftMetric.allCases.map { metric in
                let finding = desk.finding(metric)
                return [
                    .word(metric), desk.cell(finding.programme, metric), desk.cell(finding.comparable, metric),
                    desk.cell(finding.difference, metric), desk.cell(finding.interval?.lowerBound, metric),
                    desk.cell(finding.interval?.upperBound, metric), .text(finding.words(.english)),
                    .text(metric.definition),
                ]
            })
    }

    private func unmatched(_ desk: LiftDesk) -> Table {
        let groups = Dictionary(grouping: desk.comparable.unmatched, by: \.reason)
        return Table(
            "unmatched", caption: "In the programme without one beside them: \(desk.comparable.unmatched.count)",
            columns: [.init("why"), .init("accounts", nil, .trailing), .init("which")],
            rows: ComparableAccounts.Reason.allCases.compactMap { reason in
                groups[reason].map { accounts in
                    [
                        .text(reason.rawValue), .integer(accounts.count),
                        .text(listed(accounts.map(\.subject.handle))),
                    ]
                }
            })
    }

    private func balance(_ desk: LiftDesk) -> Table {
        func row(_ name: String, _ facts: [LiftFacts]) -> [Cell] {
            let sizes = facts.compactMap(\.subject.size)
            let before = Spread(facts.map(\.actsBefore))
            return [
                .text(name), .integer(facts.count), .integer(sizes.count),
                sizes.isEmpty ? .none : .integer(LiftMetric.whole(Spread(sizes).mean)),
                facts.isEmpty ? .none : .decimal(units: LiftMetric.whole(before.mean * 100), places: 2),
            ]
        }
        let length = desk.days.upperBound.days(since: desk.days.lowerBound) + 1
        return Table(
            "balance", caption: "How alike the groups were",
            columns: [
                .init("group"), .init("accounts", nil, .trailing), .init("sized", "Size known", .trailing),
                .init("employees", "Mean employees", .trailing),
                .init("acts_before", "Acts per account, \(length) days before", .trailing),
            ],
            rows: [
                row("programme, in pairs", desk.pairs.map(\.programme)),
                row("comparable, in pairs", desk.pairs.map(\.comparable)),
                row("programme, all", desk.programme), row("not in it, all", desk.others),
            ])
    }

    /// What the groups differed in before.
    private func warnings(_ desk: LiftDesk) -> [Answer.Block] {
        func spreads(_ value: (LiftFacts) -> Int?) -> Double? {
            let (own, other) = (
                desk.pairs.compactMap { value($0.programme) }, desk.pairs.compactMap { value($0.comparable) }
            )
            return own.count < 2 ? nil : Spread(own).standardisedDifference(to: Spread(other))
        }
        let found: [(String, Double?)] = [
            ("size", spreads(\.subject.size)), ("engagement", spreads { $0.actsBefore }),
        ]
        let problems = found.compactMap { name, difference -> Problem? in
            guard let difference, abs(difference) > Spread.notable else { return nil }
            let hundredths = LiftMetric.whole(abs(difference) * 100)
            let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
            return Problem(
                .warning,
                "The two sides differed in \(name) before: by \(text) standard deviations, where at most 0.25 is alike. A difference above may come from that."
            )
        }
        return problems.isEmpty ? [] : [.problems(problems)]
    }

    private func pairs(_ desk: LiftDesk) -> [Answer.Block] {
        let shown = desk.pairs.prefix(limit ?? 20)
        guard !shown.isEmpty else { return [] }
        let table = Table(
            "pairs", caption: "Who stands beside whom",
            columns: [
                .init("programme"), .init("employees", nil, .trailing), .init("comparable"),
                .init("comparable_employees", "Employees", .trailing),
                .init("kind", wishes.by.rawValue.capitalisedFirstLetter),
            ],
            rows: shown.map { pair in
                [
                    .text(pair.programme.subject.handle), .integer(pair.programme.subject.size),
                    .text(pair.comparable.subject.handle), .integer(pair.comparable.subject.size),
                    .text(pair.programme.subject.kind),
                ]
            })
        return [.table(table)]
            + (shown.count < desk.pairs.count
                ? [
                    .text(
                        "The first \(shown.count) of \(desk.pairs.count) pairs. All of them: add --limit \(desk.pairs.count)"
                    )
                ]
                : [])
    }
}
