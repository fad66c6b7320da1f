import Liquid
import Playbook

/// The fixed words of a brief, by the name under which the layout prints them.
func briefWords(_ language: Language) -> Object {
    Object(BriefWord.all.map { ($0.key, Value.string(language.said($0.english, $0.finnish))) })
}

/// One fixed word or sentence of a brief in both languages, side by side so that neither is forgotten.
struct BriefWord: Hashable, Sendable {
    let key: String
    let english: String
    let finnish: String

    init(_ key: String, _ english: String, _ finnish: String) {
        self.key = key
        self.english = english
        self.finnish = finnish
    }

    static let all = frame + summary + research + people + meddic + engagement + deals + closing

    private static let frame = [
        BriefWord("brief", "Account brief", "Asiakaskatsaus"),
        BriefWord("skip", "Skip to the brief", "Siirry katsaukseen"),
        BriefWord("contents", "Contents", "Sisällys"),
        BriefWord("as_of", "as of", "tilanne"),
        BriefWord("unknown", "Not known", "Ei tiedossa"),
        BriefWord("total", "Total", "Yhteensä"),
    ]

    private static let summary = [
        BriefWord("summary", "In short", "Lyhyesti"),
        BriefWord("score", "Score", "Pisteet"),
        BriefWord("open_pipeline", "Open pipeline", "Avoimet kaupat"),
        BriefWord("won_revenue", "Won revenue", "Voitettu myynti"),
        BriefWord("qualification", "Qualification", "Kvalifiointi"),
        BriefWord("confirmed_of_six", "of 6 elements confirmed", "kuudesta osasta vahvistettu"),
        BriefWord("tier", "Tier", "Taso"),
        BriefWord("group", "Cluster or segment", "Klusteri tai segmentti"),
        BriefWord("industry", "Industry", "Toimiala"),
        BriefWord("employees", "Employees", "Henkilöstö"),
        BriefWord("turnover", "Turnover", "Liikevaihto"),
        BriefWord("place", "Place", "Paikka"),
        BriefWord("founded", "Founded", "Perustettu"),
        BriefWord("owner", "Owner", "Vastuuhenkilö"),
    ]

    private static let research = [
        BriefWord("why_now", "Why now", "Miksi juuri nyt"),
        BriefWord(
            "no_claims", "Nothing fresh with a source is recorded about this account.",
            "Asiakkaasta ei ole kirjattu tuoretta, lähteistettyä tietoa."),
        BriefWord("about", "about", "kohde"),
        BriefWord("source", "Source", "Lähde"),
        BriefWord("stale_title", "Gone stale", "Vanhentunutta"),
        BriefWord(
            "stale_lead", "True when it was said. Confirm before relying on it.",
            "Totta silloin kun se sanottiin. Vahvista, ennen kuin nojaat siihen."),
        BriefWord("stale_since", "Stale since", "Vanheni"),
        BriefWord("unsourced", "Unsourced", "Lähteetön"),
        BriefWord("unsourced_title", "Heard, without a source", "Kuultua, ilman lähdettä"),
        BriefWord(
            "unsourced_lead", "Remarks that nobody else can check. No message uses them.",
            "Huomioita, joita kukaan muu ei voi tarkistaa. Viesteissä niitä ei käytetä."),
        BriefWord("retired", "Retired", "Poistettu käytöstä"),
        BriefWord("retired_title", "Retired, but still named as evidence", "Poistettu käytöstä, mutta yhä todisteena"),
        BriefWord("ahead", "Dated ahead", "Päivätty tulevaan"),
        BriefWord("no_text", "Nothing is written.", "Ei tekstiä."),
    ]

    private static let people = [
        BriefWord("people", "Who decides", "Kuka päättää"),
        BriefWord("no_people", "Nobody is known at this account yet.", "Asiakkaalta ei tunneta vielä ketään."),
        BriefWord("gaps", "What is missing", "Mitä puuttuu"),
        BriefWord("no_gaps", "No gaps: the buying group is covered.", "Ei puutteita: ostoryhmä on katettu."),
        BriefWord("people_table", "The people, in the order of the chart", "Henkilöt kaavion järjestyksessä"),
        BriefWord("person", "Person", "Henkilö"),
        BriefWord("role", "Role", "Rooli"),
        BriefWord("influence", "Influence", "Vaikutusvalta"),
        BriefWord("influence_scale", "1–5", "1–5"),
        BriefWord("stance", "Stance", "Kanta"),
        BriefWord("reports_to", "Reports to", "Esihenkilö"),
        BriefWord("influences", "Influences", "Vaikuttaa"),
        BriefWord("last_act", "Last active", "Viimeksi aktiivinen"),
        BriefWord("never", "Never", "Ei koskaan"),
        BriefWord("quiet", "quiet for over 90 days", "hiljaa yli 90 päivää"),
        BriefWord("opted_out", "asked for no messages", "kieltänyt viestit"),
    ]

    private static let meddic = [
        BriefWord("meddic", "How well the deal is known", "Kuinka hyvin kauppa tunnetaan"),
        BriefWord(
            "no_meddic", "No element of MEDDIC is recorded yet: all six questions are open.",
            "Yhtään MEDDIC-osaa ei ole vielä kirjattu: kaikki kuusi kysymystä ovat auki."),
        BriefWord("meddic_table", "MEDDIC scorecard", "MEDDIC-tuloskortti"),
        BriefWord(
            "meddic_scale", "2 points confirmed, 1 assumed, 0 unknown",
            "2 pistettä vahvistettu, 1 oletettu, 0 ei tiedossa"),
        BriefWord("element", "Element", "Osa"),
        BriefWord("state", "State", "Tila"),
        BriefWord("known", "What is known", "Mitä tiedetään"),
        BriefWord("evidence", "Evidence", "Todisteet"),
        BriefWord("points", "Points", "Pisteet"),
        BriefWord("claim", "claim", "väite"),
        BriefWord("questions", "Questions to ask next", "Seuraavaksi kysyttävää"),
        BriefWord(
            "no_questions", "Nothing is left to ask: all six are confirmed.",
            "Kysyttävää ei ole: kaikki kuusi on vahvistettu."),
    ]

    private static let engagement = [
        BriefWord("engagement", "How they engage", "Miten he ovat mukana"),
        BriefWord(
            "no_touches", "Nothing has passed between us in these months.",
            "Näinä kuukausina ei ole ollut yhteydenpitoa."),
        BriefWord(
            "no_theirs", "All of it was ours: they have done nothing yet in these months.",
            "Kaikki oli meidän tekemäämme: he eivät ole näinä kuukausina tehneet vielä mitään."),
        BriefWord("by_month", "Touches by month", "Kohtaamiset kuukausittain"),
        BriefWord("by_channel", "Touches by channel", "Kohtaamiset kanavittain"),
        BriefWord("by_campaign", "Touches by campaign", "Kohtaamiset kampanjoittain"),
        BriefWord("month", "Month", "Kuukausi"),
        BriefWord("channel", "Channel", "Kanava"),
        BriefWord("campaign", "Campaign", "Kampanja"),
        BriefWord("theirs", "Theirs", "Heidän"),
        BriefWord("ours", "Ours", "Meidän"),
        BriefWord("all", "All", "Kaikki"),
        BriefWord("last_theirs", "Their last", "Heidän viimeisin"),
        BriefWord("older", "Older touches, not counted above:", "Vanhempia kohtaamisia, joita yllä ei ole laskettu:"),
        BriefWord("score_table", "What the score is made of", "Mistä pisteet tulevat"),
        BriefWord("rule", "Rule", "Sääntö"),
        BriefWord("times", "Times", "Kertaa"),
        BriefWord("last", "Last", "Viimeksi"),
        BriefWord("no_terms", "No rule gives a point.", "Mikään sääntö ei anna pisteitä."),
    ]

    private static let deals = [
        BriefWord("deals", "Deals", "Kaupat"),
        BriefWord("no_deals", "No deal has been opened with this account.", "Asiakkaan kanssa ei ole avattu kauppaa."),
        BriefWord("open_deals", "Open", "Avoimet"),
        BriefWord("won_deals", "Won", "Voitetut"),
        BriefWord("lost_deals", "Lost", "Hävityt"),
        BriefWord("deal", "Deal", "Kauppa"),
        BriefWord("stage", "Stage", "Vaihe"),
        BriefWord("last_stage", "Last stage", "Viimeinen vaihe"),
        BriefWord("amount", "Amount", "Summa"),
        BriefWord("no_amount", "not said", "ei kerrottu"),
        BriefWord("closes", "Closes", "Päättyy"),
        BriefWord("closed", "Closed", "Päättyi"),
        BriefWord("next_step", "Next step", "Seuraava askel"),
        BriefWord("no_step", "not agreed", "ei sovittu"),
        BriefWord("reason", "Reason", "Syy"),
        BriefWord("overdue", "overdue by", "myöhässä"),
        BriefWord("no_open", "No deal is open.", "Avoimia kauppoja ei ole."),
        BriefWord("no_won", "No deal has been won yet.", "Yhtään kauppaa ei ole vielä voitettu."),
    ]

    private static let closing = [
        BriefWord("actions", "What to do next", "Mitä seuraavaksi"),
        BriefWord(
            "no_actions", "Nothing is late, missing or stale.", "Mikään ei ole myöhässä, puutu tai ole vanhentunut."),
        BriefWord("sources", "Sources", "Lähteet"),
        BriefWord(
            "no_sources", "No claim on this page has a source.", "Millään tämän sivun väitteellä ei ole lähdettä."),
        BriefWord("footer", "Written from the workspace", "Laadittu työtilasta"),
        BriefWord(
            "footer_rule", "Numbers in brackets name the claims; what has no source is marked.",
            "Hakasulkeissa olevat numerot viittaavat väitteisiin; lähteetön on merkitty."),
    ]
}
