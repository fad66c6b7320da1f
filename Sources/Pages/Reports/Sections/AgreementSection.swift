import Answers
package import Playbook

/// One promise that was broken, in words.
package struct BrokenPromise: Hashable, Sendable {
    package var commitment: Commitment
    package var account: String
    package var owner: String?
    package var began: Day
    package var due: Day
    /// How late; `nil` where it cannot be said.
    package var late: Lateness?
    package var isOpen: Bool

    /// A broken promise.
    package init(
        _ commitment: Commitment, account: String, owner: String?, began: Day, due: Day, late: Lateness?, isOpen: Bool
    ) {
        self.commitment = commitment
        self.account = account
        self.owner = owner
        self.began = began
        self.due = due
        self.late = late
        self.isOpen = isOpen
    }
}

/// What sales promised marketing and kept.
extension ReportGround {
    /// Each commitment: kept, broken, still running.
    package func commitments(_ summaries: [CommitmentSummary]) -> ReportSection {
        let kept = summaries.reduce(0) { $0 + $1.kept }
        let broken = summaries.reduce(0) { $0 + $1.broken }
        let waiting = summaries.reduce(0) { $0 + $1.waiting }
        let hasAny = kept + broken + waiting > 0
        return ReportSection(
            "commitments", title: said("What sales promised", "Mitä myynti lupasi"),
            lead: hasAny
                ? ""
                : said(
                    "Nobody asked, nothing was handed over and no deal was opened in \(quarter.text).",
                    "Neljänneksellä \(quarter.text) kukaan ei kysynyt, mitään ei luovutettu eikä kauppoja avattu."),
            figures: [
                ReportFigure(
                    "kept_share", said("Kept", "Pidetty"), share(kept, of: kept + broken),
                    detail: said("\(kept) of \(kept + broken) decided", "\(kept)/\(kept + broken) ratkennutta"),
                    rows: "commitment-rows"),
                ReportFigure(
                    "broken", said("Broken", "Rikottu"), Cell.integer(broken).toned(broken > 0 ? .bad : .plain),
                    rows: "commitment-rows"),
                ReportFigure(
                    "waiting", said("Still running", "Vielä aikaa"), .integer(waiting), rows: "commitment-rows"),
            ],
            parts: [
                .plot(
                    .bars(
                        BarGroups(
                            .stacked,
                            title: said("Promises begun in \(quarter.text)", "Lupaukset, alkaneet \(quarter.text)"),
                            measure: .count(said("promises", "lupausta")),
                            series: [said("kept", "pidetty"), said("broken", "rikottu"), said("running", "kesken")],
                            tones: [.good, .bad, .quiet],
                            rows: hasAny
                                ? summaries.map {
                                    .init($0.commitment.word(language), [$0.kept, $0.broken, $0.waiting])
                                }
                                : [])), rows: "commitment-rows"),
                .rows(commitmentRows(summaries)),
            ])
    }

    private func commitmentRows(_ summaries: [CommitmentSummary]) -> ReportRows {
        ReportRows(
            Table(
                "commitment-rows", caption: said("Promise by promise", "Lupaus lupaukselta"),
                columns: [
                    .init("commitment", said("Commitment", "Lupaus")),
                    .init("kept", said("Kept", "Pidetty"), .trailing),
                    .init("broken", said("Broken", "Rikottu"), .trailing),
                    .init("waiting", said("Running", "Kesken"), .trailing),
                    .init("share_kept", said("Share kept", "Pidetty osuus"), .trailing),
                    .init("between", said("Likely range", "Todennäköinen väli"), .trailing),
                ],
                rows: summaries.map { summary in
                    [
                        .text(summary.commitment.word(language)), .integer(summary.kept),
                        Cell.integer(summary.broken).toned(summary.broken > 0 ? .bad : .plain),
                        .integer(summary.waiting), share(summary.kept, of: summary.kept + summary.broken),
                        bounds(summary.share),
                    ]
                }), summing: ["kept", "broken", "waiting"], total: said("Total", "Yhteensä"))
    }

    /// The promises broken in the quarter, the open ones first.
    package func breaches(_ broken: [BrokenPromise]) -> ReportSection {
        let owners = Dictionary(grouping: broken) { $0.owner ?? said("nobody yet", "ei vielä kenelläkään") }
        let chart = Chart(
            .bars, title: said("Broken promises by owner", "Rikotut lupaukset vastuuhenkilöittäin"),
            unit: said("promises", "lupausta"), points: owners.keys.sorted().map { .init($0, owners[$0]?.count ?? 0) })
        return ReportSection(
            "broken", title: said("Promises broken", "Rikotut lupaukset"),
            parts: (owners.count < 2 ? [] : [.plot(.chart(chart.sorted), rows: "breaches")]) + [
                .rows(
                    ReportRows(
                        Table(
                            "breaches", caption: said("Each of them", "Jokainen"),
                            columns: [
                                .init("account", said("Account", "Asiakas")),
                                .init("promise", said("Promise", "Lupaus")),
                                .init("owner", said("By", "Vastuu")), .init("began", said("Began", "Alkoi")),
                                .init("due", said("Due", "Määräaika")), .init("late", said("Late", "Myöhässä")),
                                .init("done", said("Done", "Tehty")),
                            ],
                            rows: broken.map { promise in
                                [
                                    .text(promise.account), .text(promise.commitment.word(language)),
                                    promise.owner.map { .text($0) } ?? .none, .day(promise.began.iso),
                                    .day(promise.due.iso), promise.late.map { .text($0.words(language)) } ?? .none,
                                    promise.isOpen
                                        ? Cell.text(said("not yet", "ei vielä")).toned(.bad)
                                        : .text(said("late", "myöhässä")),
                                ]
                            }, whenEmpty: said("No promise was broken.", "Yhtään lupausta ei rikottu."))))
            ])
    }

    /// Whether leads that were answered sooner were won more often.
    ///
    /// - Parameter sentence: The verdict of the test, or that there are too few.
    package func answeringSooner(_ effect: ResponseEffect) -> ReportSection {
        ReportSection(
            "effect", title: said("What answering sooner does", "Mitä nopea vastaus tekee"), lead: verdict(effect),
            parts: [
                .plot(
                    .intervals(
                        IntervalChart(
                            title: said(
                                "Won of decided leads, by how long the answer took",
                                "Voitettu ratkenneista liideistä vastausajan mukaan"),
                            measure: .share,
                            rows: effect.rows.map { row in
                                guard let rate = row.rate else {
                                    return .init(
                                        row.bucket.word(language), nil, remark: said("none decided", "ei ratkenneita"))
                                }
                                let span = Int((rate.lower * 10_000).rounded())...Int((rate.upper * 10_000).rounded())
                                return .init(
                                    row.bucket.word(language), roundedShare(of: row.won, in: max(1, row.decided)),
                                    in: span, remark: said("\(row.won) of \(row.decided)", "\(row.won)/\(row.decided)"))
                            })), rows: "effect-rows"),
                .rows(
                    ReportRows(
                        Table(
                            "effect-rows", caption: said("By time of the first answer", "Ensivastauksen ajan mukaan"),
                            columns: [
                                .init("answered", said("Answered", "Vastattu")),
                                .init("won", said("Won", "Voitettu"), .trailing),
                                .init("decided", said("Decided", "Ratkennut"), .trailing),
                                .init("win_rate", said("Win rate", "Voittoprosentti"), .trailing),
                                .init("between", said("Likely range", "Todennäköinen väli"), .trailing),
                                .init("undecided", said("Undecided", "Kesken"), .trailing),
                            ],
                            rows: effect.rows.map { row in
                                [
                                    .text(row.bucket.word(language)), .integer(row.won), .integer(row.decided),
                                    share(row.won, of: row.decided), bounds(row.rate), .integer(row.undecided),
                                ]
                            }), summing: ["won", "decided", "undecided"], total: said("Total", "Yhteensä"))),
            ])
    }

    private func bounds(_ interval: ProportionInterval?) -> Cell {
        interval.map { .shares(percents: $0.percents) } ?? .none
    }

    private func verdict(_ effect: ResponseEffect) -> String {
        switch effect.verdict {
        case .tooFew(let what): said("Too few to say: \(what).", "Liian vähän, jotta voisi sanoa.")
        case .soonerWinsMore:
            said(
                "Those answered sooner were won more often. That they differ is no proof why.",
                "Nopeammin vastatut voitettiin useammin. Ero ei todista syytä.")
        case .laterWinsMore:
            said(
                "Those answered later were won more often. Look at who is answered late.",
                "Hitaammin vastatut voitettiin useammin. Katso, kenelle vastataan myöhään.")
        case .noDifference: said("No difference that chance would not make.", "Ei eroa, jota sattuma ei selittäisi.")
        }
    }
}

extension Commitment: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .firstContact: language.said("First contact", "Ensimmäinen yhteydenotto")
        case .attempts: language.said("Contact attempts", "Yhteydenottoyritykset")
        case .decideLead: language.said("An opportunity, or let go", "Kaupaksi tai pois")
        case .reportValue: language.said("The opportunity’s value", "Kaupan arvo")
        case .reportDecision: language.said("The decision and its reasons", "Päätös ja sen syyt")
        }
    }
}

extension ResponseEffect.Bucket: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .withinHour: language.said("Within an office hour", "Työtunnin sisällä")
        case .sameDay: language.said("Later the same day", "Samana päivänä")
        case .nextDay: language.said("The next office day", "Seuraavana työpäivänä")
        case .withinWeek: language.said("2 to 5 office days", "2–5 työpäivässä")
        case .later: language.said("More than 5 office days", "Yli 5 työpäivässä")
        case .never: language.said("Never", "Ei koskaan")
        }
    }
}
