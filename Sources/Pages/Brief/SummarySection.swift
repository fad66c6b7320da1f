import Liquid
import Playbook

/// The head of a brief: who the account is, and how things stand in one sentence.
extension AccountBrief {
    var summaryValue: Value {
        let open = opportunities.filter { $0.outcome == .open }
        let won = opportunities.filter { $0.outcome == .won }
        return [
            "name": .shown(accountName), "description": .shown(account.description),
            "tier": .string(account.tier.rawValue),
            "group": .shown(groupName), "industry": .shown(account.industry), "owner": .shown(account.owner),
            "place": .shown(place), "founded": account.founded.map { .string(String($0)) } ?? .null,
            "employees": account.employees.map { .string(format.integer($0)) } ?? .null,
            "revenue": account.revenue.map { .string(format.money($0)) } ?? .null,
            "score": .string(format.integer(ledger.score)), "class": .string(ledger.verdict.word(language)),
            "class_tone": .string(classTone), "score_reason": .string(scoreReason),
            "score_terms": .list(scoreTerms) { $0 },
            "open": amountsValue(open, ("open deal", "open deals"), ("avoin kauppa", "avointa kauppaa")),
            "won": amountsValue(won, ("deal", "deals"), ("kauppa", "kauppaa")),
            "state": .string(PageText.cleaned(state)),
        ]
    }

    var accountName: String { account.name.allSatisfy(\.isWhitespace) ? account.handle : account.name }

    private var place: String? {
        let parts = [account.city, account.country].compactMap { $0 }.filter { !$0.allSatisfy(\.isWhitespace) }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private var classTone: String {
        switch ledger.verdict {
        case .salesReady: "good"
        case .marketing: "caution"
        case .other: "quiet"
        }
    }

    /// What some deals come to, and how many they are; deals whose amount nobody has said are told of.
    private func amountsValue(
        _ deals: [Opportunity], _ english: (one: String, many: String), _ finnish: (one: String, many: String)
    ) -> Value {
        let unknown = deals.count { $0.amount == nil }
        var count = format.count(deals.count, english, finnish)
        if deals.isEmpty { count = language.said("none", "ei yhtään") }
        if unknown > 0 {
            count += language.said(", \(unknown) without an amount", ", joista \(unknown) ilman summaa")
        }
        let amounts = format.amounts(deals.compactMap(\.amount))
        return ["amount": .shown(amounts), "count": .string(count)]
    }

    /// Score, deals, qualification and the newest act of theirs, in one sentence.
    private var state: String {
        let (score, deals, known, contact) = (stateOfScore, stateOfDeals, stateOfKnowledge, stateOfContact)
        return language.said(
            "\(score) and has \(deals); \(known), and \(contact).", "\(score); \(deals); \(known); \(contact).")
    }

    private var stateOfScore: String {
        let points = format.count(ledger.score, ("point", "points"), ("piste", "pistettä"))
        let verdict =
            switch ledger.verdict {
            case .salesReady: language.said("is ready for sales with \(points)", "valmis myynnille, \(points)")
            case .marketing: language.said("is marketing’s lead with \(points)", "markkinoinnin liidi, \(points)")
            case .other: language.said("is not yet a lead with its \(points)", "ei vielä liidi, \(points)")
            }
        return language.said("\(accountName) \(verdict)", "\(accountName): \(verdict)")
    }

    private var stateOfDeals: String {
        let open = opportunities.filter { $0.outcome == .open }
        guard !open.isEmpty else { return language.said("no open deal", "avoimia kauppoja ei ole") }
        let count = format.count(open.count, ("open deal", "open deals"), ("avoin kauppa", "avointa kauppaa"))
        let worth = format.amounts(open.compactMap(\.amount)).map { language.said(" worth \($0)", ", \($0)") } ?? ""
        let late = open.count { ($0.closes ?? today) < today }
        let overdue = late == 0 ? "" : language.said(" (\(late)\u{A0}overdue)", " (\(late)\u{A0}myöhässä)")
        return count + worth + overdue
    }

    private var stateOfKnowledge: String {
        let confirmed = scorecard.count(.confirmed)
        let all = scorecard.standings.count
        return language.said(
            "\(confirmed) of \(all) MEDDIC elements are confirmed", "MEDDIC-osista vahvistettu \(confirmed)/\(all)")
    }

    private var stateOfContact: String {
        guard let last = touches.filter(\.isBuyersAct).map(\.day).max() else {
            return language.said("nobody there has been active yet", "asiakas ei ole vielä ollut aktiivinen")
        }
        return language.said(
            "they were last active on \(format.day(last))", "asiakas viimeksi aktiivinen \(format.day(last))")
    }

    /// Why the account is of its class, in one sentence.
    private var scoreReason: String {
        let (score, fit, behaviour) = (ledger.score, ledger.fit, ledger.behaviour)
        let sum = language.said(
            "Fit \(fit) + behaviour \(behaviour) = \(score).", "Sopivuus \(fit) + toiminta \(behaviour) = \(score).")
        let threshold = ledger.threshold
        let verdict: String
        if ledger.disqualification != nil {
            verdict = language.said(
                "Its size is outside what is served, so no score makes it a lead.",
                "Yrityksen koko on palveltavan alueen ulkopuolella, joten pisteet eivät tee siitä liidiä.")
        } else if behaviour <= 0 {
            verdict = language.said(
                "No activity of theirs counts yet.", "Mikään asiakkaan toiminta ei vielä kerrytä pisteitä.")
        } else if score < threshold {
            verdict = language.said("The threshold is \(threshold).", "Raja on \(threshold).")
        } else if ledger.verdict == .salesReady {
            verdict = language.said("The threshold of \(threshold) is reached.", "Raja \(threshold) on saavutettu.")
        } else {
            verdict = language.said(
                "The threshold of \(threshold) is reached, but one of the two sides alone does not do.",
                "Raja \(threshold) on saavutettu, mutta toinen puoli yksin ei riitä.")
        }
        return "\(sum) \(verdict)"
    }

    /// The score by rule, so that the lines sum to it; a rule that several people earned points by is one line.
    private var scoreTerms: [Value] {
        var order: [String] = []
        var sums: [String: (points: Int, counted: Int, last: Day?)] = [:]
        for term in ledger.terms {
            if sums[term.rule] == nil { order.append(term.rule) }
            let held = sums[term.rule] ?? (0, 0, nil)
            let last = [held.last, term.last].compactMap { $0 }.max()
            sums[term.rule] = (held.points + term.points, held.counted + term.counted, last)
        }
        return order.compactMap { rule in
            sums[rule].map { sum in
                [
                    "rule": .shown(ruleWord(rule, language)), "points": .string(format.integer(sum.points)),
                    "counted": sum.counted == 0 ? .null : .string(format.integer(sum.counted)),
                    "last": dayValue(sum.last),
                ]
            }
        }
    }
}
