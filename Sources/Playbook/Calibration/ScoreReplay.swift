/// Scores as they were on days of the past: what calibration compares with what became of leads.
///
/// Nothing after the day that is asked for is looked at, so that a lead is judged by what could be known when it was
/// handed over. The points are today's, since it is they that are to be judged; companies and people are taken as they
/// are now.
package struct ScoreReplay: Sendable {
    private let ideal: IdealCustomer
    private let model: @Sendable (Account) -> ScoringModel
    /// Each account's touches by day.
    private let touches: [Account.ID: [Touch]]
    private let answers: [Account.ID: [LeadAnswer]]
    private let questions: [String: QualifyingQuestion]

    /// A replay of touches in any order.
    ///
    /// - Parameters:
    ///   - answers: Those whose touches are among the touches, also those that a newer one has replaced.
    ///   - model: The model by which an account is scored.
    package init(
        touches: [Touch], answers: [LeadAnswer] = [], questions: [QualifyingQuestion] = [], ideal: IdealCustomer,
        model: @escaping @Sendable (Account) -> ScoringModel
    ) {
        self.ideal = ideal
        self.model = model
        var byAccount: [Account.ID: [Touch]] = [:]
        for touch in touches {
            if let account = touch.account { byAccount[account, default: []].append(touch) }
        }
        self.touches = byAccount.mapValues { touches in touches.sorted { ($0.day, $0.id) < ($1.day, $1.id) } }
        var answersByAccount: [Account.ID: [LeadAnswer]] = [:]
        for answer in answers {
            if let account = answer.account { answersByAccount[account, default: []].append(answer) }
        }
        self.answers = answersByAccount
        self.questions = Dictionary(questions.map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// An account's touches up to a day, with the answers that stood on that day.
    package func touches(of account: Account.ID, until day: Day) -> [Touch] {
        let all = touches[account] ?? []
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].day <= day { low = middle + 1 } else { high = middle }
        }
        var known = Array(all[..<low])
        let types = answerTypes(of: account, on: day)
        guard !types.isEmpty else { return known }
        for index in known.indices {
            if let type = types[known[index].id] { known[index].type = type }
        }
        return known
    }

    /// The types that answers' touches had on a day: its own for each that stood, the earlier ones' for the others.
    private func answerTypes(of account: Account.ID, on day: Day) -> [Touch.ID: String] {
        var standing: [String: LeadAnswer] = [:]
        var types: [Touch.ID: String] = [:]
        for answer in answers[account] ?? [] where answer.day <= day {
            types[answer.touch] = LeadAnswer.earlierType
            let key = "\(answer.contact.number) \(answer.question)"
            if let other = standing[key], other.isNewer(than: answer) { continue }
            standing[key] = answer
        }
        for answer in standing.values {
            guard let question = questions[answer.question], let choice = question.choice(answer.answer) else {
                continue
            }
            types[answer.touch] = question.touchType(of: choice)
        }
        return types
    }

    /// An account's score on a day.
    package func ledger(of account: Account, contacts: [Contact], on day: Day) -> ScoreLedger {
        Scorer(model: model(account), ideal: ideal, touches: touches(of: account.id, until: day), on: day)
            .ledger(of: account, contacts: contacts)
    }

    /// A lead as calibration takes it, with the score of its account on a day.
    package func lead(of account: Account, contacts: [Contact], on day: Day, isGood: Bool) -> JudgedLead {
        let ledger = ledger(of: account, contacts: contacts, on: day)
        var counts: [String: Int] = [:]
        for term in ledger.terms {
            switch term.side {
            case .behaviour where term.counted > 0: counts[term.rule, default: 0] += term.counted
            case .fit where term.points != 0: counts[term.rule] = 1
            default: break
            }
        }
        let model = model(account)
        return JudgedLead(
            isGood: isGood, score: ledger.score, meetsMinima: ledger.meetsMinima(of: model),
            meetsMinimumFit: ledger.fit >= model.minimumFit, counts: counts)
    }
}

extension ScoreLedger {
    /// Whether it has all that a lead needs beside the threshold.
    package func meetsMinima(of model: ScoringModel) -> Bool {
        disqualification == nil && fit >= model.minimumFit && behaviour > 0 && behaviour >= model.minimumBehaviour
    }
}

extension ScoringModel {
    /// The rules that an account's score is made of, for a proposal of their points.
    package var accountRules: [PointsProposal.Rule] {
        fitRules.filter(\.criterion.isOfAccount).map { PointsProposal.Rule($0.criterion.rawValue, points: $0.points) }
            + behaviourRules.map { PointsProposal.Rule($0.type, points: $0.points) }
    }
}
