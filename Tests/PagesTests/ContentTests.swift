import Playbook
import Testing

@testable import Pages

/// What a brief says of what is known, and of what is not.
struct ContentTests {
    private func markup(_ change: (inout Sample) -> Void = { _ in }) throws -> Markup {
        var sample = Sample()
        change(&sample)
        return Markup(try sample.html())
    }

    @Test func theStateIsOneSentence() throws {
        let state =
            "Northlift is marketing’s lead with 40\u{A0}points and has 2\u{A0}open deals worth €506,000 (1\u{A0}overdue); "
            + "1 of 6 MEDDIC elements are confirmed, and they were last active on 2026-11-10."
        #expect(try markup().texts.contains(state))
        let bare =
            "Bare is not yet a lead with its 0\u{A0}points and has no open deal; 0 of 6 MEDDIC elements are confirmed, "
            + "and nobody there has been active yet."
        #expect(Markup(try Sample.bare.html()).texts.contains(bare))
    }

    @Test func claimsStandByHowFarTheyHold() throws {
        let brief = Sample().brief
        #expect(brief.shownClaims.map(\.id.number) == [4, 1, 3, 7, 2, 5])
        #expect(
            brief.shownClaims.map { brief.standing(of: $0) } == [
                .unsourced, .fresh, .fresh, .fresh, .stale(since: day("2026-06-16")), .retired,
            ])
        let page = try markup()
        #expect(page.says("Unsourced"))
        #expect(page.says("Stale since"))
        #expect(!page.says("Nobody asks about this."))
        #expect(page.says("about: Crane makers"))
    }

    @Test func aDemotionSaysWhy() throws {
        let why = "claim 2 went stale on 2026-06-16; claim 5 is retired; claim 99 is not there any more."
        #expect(try markup().says("Was confirmed, but \(why)"))
    }

    @Test func actionsComeInTheOrderInWhichTheyMatter() {
        let actions = Sample().brief.nextActions
        #expect(
            actions.map(\.title).prefix(4) == [
                "Service analytics", "Parts pricing", "Markus Brand is against it and could stop it",
                "Ask about: Economic buyer",
            ])
        #expect(
            actions.first?.sentence == "Was to close on 2026-10-30, 23\u{A0}days ago. Agree on a new day, or close it.")
        #expect(actions.last?.claims.map(\.number) == [2])
    }

    @Test func aContactRequestWaitsUntilWeAct() {
        var sample = Sample()
        sample.touches.append(touch(9, "2026-11-20", 1, "website", "contact-request"))
        #expect(sample.brief.nextActions.first?.title == "Answer the contact request")
        sample.touches.append(touch(10, "2026-11-21", 1, "phone", "call"))
        #expect(sample.brief.nextActions.first?.title != "Answer the contact request")
    }

    @Test func amountsOfTwoCurrenciesStayApart() throws {
        let page = try markup { $0.opportunities[1].amount = Money(cents: 5_000_00, currency: Currency("SEK") ?? .eur) }
        #expect(page.says("€396,000 + SEK\u{A0}5,000"))
        #expect(try markup { $0.opportunities[1].amount = nil }.says("2\u{A0}open deals, 1 without an amount"))
    }

    @Test func olderAndLaterTouchesAreNotDrawn() throws {
        let page = try markup()
        #expect(page.says("Older touches, not counted above: 1."))
        #expect(!page.says("2027-01-01"))
    }

    @Test func anEmptyAccountSaysSoInEverySection() throws {
        for language in Language.allCases {
            var sample = Sample.bare
            sample.language = language
            let page = Markup(try sample.html())
            let words = Dictionary(
                uniqueKeysWithValues: FixedWord.brief.map { ($0.key, language.said($0.english, $0.finnish)) })
            let sections = ["summary", "why_now", "people", "meddic", "engagement", "deals", "actions", "sources"]
            for key in sections { #expect(page.says(words[key] ?? "?"), "\(key)") }
            let empty = ["no_claims", "no_people", "no_meddic", "no_touches", "no_deals", "no_sources", "unknown"]
            for key in empty { #expect(page.says(words[key] ?? "?"), "\(key)") }
        }
    }

    @Test func finnishPagesAreFinnish() throws {
        let page = try markup { $0.language = .finnish }
        for text in ["Asiakaskatsaus", "Miksi juuri nyt", "Heräte", "Taloudellinen päättäjä", "506\u{A0}000\u{A0}€"] {
            #expect(page.says(text), "\(text)")
        }
        #expect(page.says("22.11.2026"))
        for word in FixedWord.brief where word.english != word.finnish && word.english.count > 4 {
            #expect(!page.texts.contains(word.english), "\(word.english)")
        }
    }

    @Test func aWorkspacesOwnStageKeepsItsName() {
        let own = [Stage(handle: "demo", name: "Showing it", probability: 40)]
        #expect(stageWord("demo", stages: own, .finnish) == "Showing it")
        #expect(stageWord("discovery", stages: Stage.standard, .finnish) == "Kartoitus")
        #expect(stageWord("other", stages: own, .finnish) == "other")
    }
}
