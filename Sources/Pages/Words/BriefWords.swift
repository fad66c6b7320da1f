/// The fixed words of an account brief.
extension FixedWord {
    static let brief = frame + summary + research + people + meddic + engagement + deals + closing

    private static let frame = [
        FixedWord("brief", "Account brief", "Asiakaskatsaus"),
        FixedWord("all_pages", "All pages", "Kaikki sivut"),
        FixedWord("skip", "Skip to the brief", "Siirry katsaukseen"),
        FixedWord("contents", "Contents", "Sisällys"),
        FixedWord("as_of", "as of", "tilanne"),
        FixedWord("unknown", "Not known", "Ei tiedossa"),
        FixedWord("total", "Total", "Yhteensä"),
    ]

    private static let summary = [
        FixedWord("summary", "In short", "Lyhyesti"),
        FixedWord("score", "Score", "Pisteet"),
        FixedWord("open_pipeline", "Open pipeline", "Avoimet kaupat"),
        FixedWord("won_revenue", "Won revenue", "Voitettu myynti"),
        FixedWord("qualification", "Qualification", "Kvalifiointi"),
        FixedWord("confirmed_of_six", "of 6 elements confirmed", "kuudesta osasta vahvistettu"),
        FixedWord("tier", "Tier", "Taso"),
        FixedWord("group", "Cluster or segment", "Klusteri tai segmentti"),
        FixedWord("industry", "Industry", "Toimiala"),
        FixedWord("employees", "Employees", "Henkilöstö"),
        FixedWord("turnover", "Turnover", "Liikevaihto"),
        FixedWord("place", "Place", "Paikka"),
        FixedWord("founded", "Founded", "Perustettu"),
        FixedWord("owner", "Owner", "Vastuuhenkilö"),
    ]

    private static let research = [
        FixedWord("why_now", "Why now", "Miksi juuri nyt"),
        FixedWord(
            "no_claims", "Nothing fresh with a source is recorded about this account.",
            "Asiakkaasta ei ole kirjattu tuoretta, lähteistettyä tietoa."),
        FixedWord("about", "about", "kohde"),
        FixedWord("source", "Source", "Lähde"),
        FixedWord("stale_title", "Gone stale", "Vanhentunutta"),
        FixedWord(
            "stale_lead", "True when it was said. Confirm before relying on it.",
            "Totta silloin kun se sanottiin. Vahvista, ennen kuin nojaat siihen."),
        FixedWord("stale_since", "Stale since", "Vanheni"),
        FixedWord("unsourced", "Unsourced", "Lähteetön"),
        FixedWord("unsourced_title", "Heard, without a source", "Kuultua, ilman lähdettä"),
        FixedWord(
            "unsourced_lead", "Remarks that nobody else can check. No message uses them.",
            "Huomioita, joita kukaan muu ei voi tarkistaa. Viesteissä niitä ei käytetä."),
        FixedWord("retired", "Retired", "Poistettu käytöstä"),
        FixedWord("retired_title", "Retired, but still named as evidence", "Poistettu käytöstä, mutta yhä todisteena"),
        FixedWord("ahead", "Dated ahead", "Päivätty tulevaan"),
        FixedWord("no_text", "Nothing is written.", "Ei tekstiä."),
    ]

    private static let people = [
        FixedWord("people", "Who decides", "Kuka päättää"),
        FixedWord("no_people", "Nobody is known at this account yet.", "Asiakkaalta ei tunneta vielä ketään."),
        FixedWord("gaps", "What is missing", "Mitä puuttuu"),
        FixedWord("no_gaps", "No gaps: the buying group is covered.", "Ei puutteita: ostoryhmä on katettu."),
        FixedWord("people_table", "The people, in the order of the chart", "Henkilöt kaavion järjestyksessä"),
        FixedWord("person", "Person", "Henkilö"),
        FixedWord("role", "Role", "Rooli"),
        FixedWord("influence", "Influence", "Vaikutusvalta"),
        FixedWord("influence_scale", "1–5", "1–5"),
        FixedWord("stance", "Stance", "Kanta"),
        FixedWord("reports_to", "Reports to", "Esihenkilö"),
        FixedWord("influences", "Influences", "Vaikuttaa"),
        FixedWord("last_act", "Last active", "Viimeksi aktiivinen"),
        FixedWord("never", "Never", "Ei koskaan"),
        FixedWord("quiet", "quiet for over 90 days", "hiljaa yli 90 päivää"),
        FixedWord("opted_out", "asked for no messages", "kieltänyt viestit"),
    ]

    private static let meddic = [
        FixedWord("meddic", "How well the deal is known", "Kuinka hyvin kauppa tunnetaan"),
        FixedWord(
            "no_meddic", "No element of MEDDIC is recorded yet: all six questions are open.",
            "Yhtään MEDDIC-osaa ei ole vielä kirjattu: kaikki kuusi kysymystä ovat auki."),
        FixedWord("meddic_table", "MEDDIC scorecard", "MEDDIC-tuloskortti"),
        FixedWord(
            "meddic_scale", "2 points confirmed, 1 assumed, 0 unknown",
            "2 pistettä vahvistettu, 1 oletettu, 0 ei tiedossa"),
        FixedWord("bant_table", "BANT scorecard", "BANT-tuloskortti"),
        FixedWord("element", "Element", "Osa"),
        FixedWord("state", "State", "Tila"),
        FixedWord("known", "What is known", "Mitä tiedetään"),
        FixedWord("evidence", "Evidence", "Todisteet"),
        FixedWord("points", "Points", "Pisteet"),
        FixedWord("claim", "claim", "väite"),
        FixedWord("questions", "Questions to ask next", "Seuraavaksi kysyttävää"),
        FixedWord(
            "no_questions", "Nothing is left to ask: all of it is confirmed.",
            "Kysyttävää ei ole: kaikki on vahvistettu."),
    ]

    private static let engagement = [
        FixedWord("engagement", "How they engage", "Miten he ovat mukana"),
        FixedWord(
            "no_touches", "Nothing has passed between us in these months.",
            "Näinä kuukausina ei ole ollut yhteydenpitoa."),
        FixedWord(
            "no_theirs", "All of it was ours: they have done nothing yet in these months.",
            "Kaikki oli meidän tekemäämme: he eivät ole näinä kuukausina tehneet vielä mitään."),
        FixedWord("by_month", "Touches by month", "Kohtaamiset kuukausittain"),
        FixedWord("by_channel", "Touches by channel", "Kohtaamiset kanavittain"),
        FixedWord("by_campaign", "Touches by campaign", "Kohtaamiset kampanjoittain"),
        FixedWord("month", "Month", "Kuukausi"),
        FixedWord("channel", "Channel", "Kanava"),
        FixedWord("campaign", "Campaign", "Kampanja"),
        FixedWord("theirs", "Theirs", "Heidän"),
        FixedWord("ours", "Ours", "Meidän"),
        FixedWord("all", "All", "Kaikki"),
        FixedWord("last_theirs", "Their last", "Heidän viimeisin"),
        FixedWord("older", "Older touches, not counted above:", "Vanhempia kohtaamisia, joita yllä ei ole laskettu:"),
        FixedWord("score_table", "What the score is made of", "Mistä pisteet tulevat"),
        FixedWord("rule", "Rule", "Sääntö"),
        FixedWord("times", "Times", "Kertaa"),
        FixedWord("last", "Last", "Viimeksi"),
        FixedWord("no_terms", "No rule gives a point.", "Mikään sääntö ei anna pisteitä."),
    ]

    private static let deals = [
        FixedWord("deals", "Deals", "Kaupat"),
        FixedWord("no_deals", "No deal has been opened with this account.", "Asiakkaan kanssa ei ole avattu kauppaa."),
        FixedWord("open_deals", "Open", "Avoimet"),
        FixedWord("won_deals", "Won", "Voitetut"),
        FixedWord("lost_deals", "Lost", "Hävityt"),
        FixedWord("deal", "Deal", "Kauppa"),
        FixedWord("stage", "Stage", "Vaihe"),
        FixedWord("last_stage", "Last stage", "Viimeinen vaihe"),
        FixedWord("amount", "Amount", "Summa"),
        FixedWord("no_amount", "not said", "ei kerrottu"),
        FixedWord("closes", "Closes", "Päättyy"),
        FixedWord("closed", "Closed", "Päättyi"),
        FixedWord("next_step", "Next step", "Seuraava askel"),
        FixedWord("no_step", "not agreed", "ei sovittu"),
        FixedWord("reason", "Reason", "Syy"),
        FixedWord("overdue", "overdue by", "myöhässä"),
        FixedWord("no_open", "No deal is open.", "Avoimia kauppoja ei ole."),
        FixedWord("no_won", "No deal has been won yet.", "Yhtään kauppaa ei ole vielä voitettu."),
    ]

    private static let closing = [
        FixedWord("actions", "What to do next", "Mitä seuraavaksi"),
        FixedWord(
            "no_actions", "Nothing is late, missing or stale.", "Mikään ei ole myöhässä, puutu tai ole vanhentunut."),
        FixedWord("sources", "Sources", "Lähteet"),
        FixedWord(
            "no_sources", "No claim on this page has a source.", "Millään tämän sivun väitteellä ei ole lähdettä."),
        FixedWord("footer", "Written from the workspace", "Laadittu työtilasta"),
        FixedWord(
            "footer_rule", "Numbers in brackets name the claims; what has no source is marked.",
            "Hakasulkeissa olevat numerot viittaavat väitteisiin; lähteetön on merkitty."),
    ]
}
