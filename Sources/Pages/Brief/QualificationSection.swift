import Liquid
import Playbook

/// The elements of a qualification, each with its state, its evidence and what weakened it.
extension AccountBrief {
    func value(of scorecard: QualificationScorecard, _ questions: [QualificationQuestion]) -> Value {
        let shown = Set(shownClaims.map(\.id))
        return [
            "score": .string(String(scorecard.score)), "full": .string(String(scorecard.fullScore)),
            "confirmed": .string(String(scorecard.count(.confirmed))),
            "elements": .list(scorecard.standings) { value(of: $0, shown) },
            "questions": .list(questions) { question in
                [
                    "element": .string(question.element.word(language)), "text": .shown(question.phrasings.first),
                ]
            },
            "is_known": .bool(scorecard.standings.contains { $0.recorded != .unknown || $0.note != nil }),
        ]
    }

    private func value(of standing: QualificationStanding, _ shown: Set<Claim.ID>) -> Value {
        [
            "element": .string(standing.element.word(language)), "state": .string(standing.effective.word(language)),
            "tone": .string(tone(of: standing.effective)), "sign": .string(sign(of: standing.effective)),
            "points": .string(String(standing.points)), "note": .shown(standing.note),
            "contact": .shown(standing.contact.flatMap(name)), "demotion": .shown(demotion(of: standing)),
            "evidence": .list(standing.evidence) { reference(to: $0.claim, among: shown) },
            "day": dayValue(standing.day),
        ]
    }

    private func tone(of state: QualificationState) -> String {
        switch state {
        case .confirmed: "good"
        case .assumed: "caution"
        case .unknown: "quiet"
        }
    }

    /// A full, a half and an empty circle, for those who do not tell the colours apart.
    private func sign(of state: QualificationState) -> String {
        switch state {
        case .confirmed: "●"
        case .assumed: "◐"
        case .unknown: "○"
        }
    }

    /// Why a recorded confirmation does not count, or `nil` where it does.
    private func demotion(of standing: QualificationStanding) -> String? {
        guard standing.isDemoted else { return nil }
        var reasons: [String] = []
        if standing.element.pointsAtPerson, standing.contact == nil {
            reasons.append(language.said("no person is named", "henkilöä ei ole nimetty"))
        }
        if standing.evidence.isEmpty {
            reasons.append(language.said("no claim is given as evidence", "todisteeksi ei ole annettu väitettä"))
        } else if standing.evidence.allSatisfy({ $0.problem != nil }) {
            reasons += standing.evidence.map { weakness(of: $0.claim) }
        }
        return language.said("Was confirmed, but ", "Oli vahvistettu, mutta ") + reasons.joined(separator: "; ") + "."
    }

    /// Why a claim proves nothing.
    private func weakness(of id: Claim.ID) -> String {
        let number = id.number
        guard let claim = claims.first(where: { $0.id == id }) else {
            return language.said("claim \(number) is not there any more", "väitettä \(number) ei enää ole")
        }
        return switch standing(of: claim) {
        case .retired: language.said("claim \(number) is retired", "väite \(number) on poistettu käytöstä")
        case .unsourced: language.said("claim \(number) has no source", "väitteellä \(number) ei ole lähdettä")
        case .stale(let since):
            language.said(
                "claim \(number) went stale on \(format.day(since))", "väite \(number) vanheni \(format.day(since))")
        case .fresh: language.said("claim \(number) does not hold", "väite \(number) ei pidä")
        }
    }
}
