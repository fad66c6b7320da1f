import Liquid
import Playbook

/// One thing to do next: what, why, and the claims that it is about.
struct NextAction: Hashable, Sendable {
    /// A short heading, such as the deal's name.
    var title: String
    var sentence: String
    var claims: [Claim.ID] = []

    var value: Value {
        [
            "title": .shown(title), "text": .shown(sentence),
            "claims": .list(claims) {
                ["number": .string(String($0.number)), "anchor": .string("claim-\($0.number)")]
            },
        ]
    }
}

/// What to do next, out of what the brief shows: nothing is recommended that the page gives no reason for.
///
/// Order: people who wait for an answer, deals that are late, the next steps of open deals, gaps in the buying group,
/// the next question, research that has aged.
extension AccountBrief {
    var nextActions: [NextAction] {
        [unanswered].compactMap { $0 } + openDeals.compactMap(lateness) + openDeals.compactMap(nextStep)
            + map.gaps.map(action) + [nextQuestion, staleResearch].compactMap { $0 }
    }

    /// A contact request that no act of ours has followed.
    private var unanswered: NextAction? {
        guard let asked = ledger.contactRequested, !touches.contains(where: { !$0.isBuyersAct && $0.day >= asked })
        else { return nil }
        return NextAction(
            title: language.said("Answer the contact request", "Vastaa yhteydenottopyyntöön"),
            sentence: language.said(
                "It came on \(format.day(asked)), and nothing of ours has followed.",
                "Pyyntö tuli \(format.day(asked)), eikä siihen ole reagoitu."))
    }

    private func lateness(of deal: Opportunity) -> NextAction? {
        guard let closes = deal.closes, closes < today else { return nil }
        let late = format.days(today.days(since: closes))
        return NextAction(
            title: dealName(deal),
            sentence: language.said(
                "Was to close on \(format.day(closes)), \(late) ago. Agree on a new day, or close it.",
                "Piti päättyä \(format.day(closes)), \(late) sitten. Sovi uusi päivä tai sulje kauppa."))
    }

    private func nextStep(of deal: Opportunity) -> NextAction? {
        let stage = stageWord(deal.stage, stages: stages, language)
        if let step = deal.nextStep, !step.allSatisfy(\.isWhitespace) {
            return NextAction(title: dealName(deal), sentence: step)
        }
        // A late deal has been told to agree on something already.
        if let closes = deal.closes, closes < today { return nil }
        return NextAction(
            title: dealName(deal),
            sentence: language.said(
                "No next step is agreed. The deal stands at: \(stage).",
                "Seuraavaa askelta ei ole sovittu. Kaupan vaihe: \(stage)."))
    }

    private func action(on gap: StakeholderGap) -> NextAction {
        let words = gapWords(gap)
        return NextAction(title: words.sentence, sentence: words.advice)
    }

    private var nextQuestion: NextAction? {
        guard let question = questions.first, let phrasing = question.phrasings.first else { return nil }
        let element = question.element.word(language)
        return NextAction(
            title: language.said("Ask about: \(element)", "Kysy: \(element)"),
            sentence: language.said("“\(phrasing)”", "”\(phrasing)”"))
    }

    /// What has gone stale, first what the qualification stands on.
    private var staleResearch: NextAction? {
        let evidence = Set(scorecard.standings.flatMap { $0.evidence.map(\.claim) })
        let stale = shownClaims.filter { if case .stale = standing(of: $0) { true } else { false } }.map(\.id)
        guard !stale.isEmpty else { return nil }
        let ordered = stale.filter(evidence.contains).sorted() + stale.filter { !evidence.contains($0) }.sorted()
        let count = format.count(stale.count, ("claim", "claims"), ("väite", "väitettä"))
        let isEvidence = stale.contains(where: evidence.contains)
        let sentence = language.said(
            "Confirm each from a newer source, or retire it\(isEvidence ? "; some are evidence of the qualification" : "").",
            "Vahvista uudemmasta lähteestä tai poista käytöstä\(isEvidence ? "; osa on kvalifioinnin todisteita" : "")."
        )
        return NextAction(
            title: language.said("Refresh \(count) that went stale", "Päivitä \(count), jotka ovat vanhentuneet"),
            sentence: sentence, claims: ordered)
    }
}
