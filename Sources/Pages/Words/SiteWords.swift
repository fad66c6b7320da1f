/// The fixed words of a site's first page.
extension FixedWord {
    static let site = [
        FixedWord("site", "Workspace", "Työtila"),
        FixedWord("skip_to_accounts", "Skip to the accounts", "Siirry asiakkaisiin"),
        FixedWord("as_of", "as of", "tilanne"),
        FixedWord("reports", "Reports", "Raportit"),
        FixedWord("accounts", "Accounts", "Asiakkaat"),
        FixedWord("search", "Search", "Haku"),
        FixedWord("search_hint", "A company, a person, a word", "Yritys, henkilö, sana"),
        FixedWord("nothing_found", "No page has all of these words.", "Millään sivulla ei ole kaikkia näitä sanoja."),
        FixedWord("more_found", "and {count} more: add a word", "ja {count} muuta: lisää sana"),
        FixedWord("account", "Account", "Asiakas"),
        FixedWord("tier", "Tier", "Taso"),
        FixedWord("score", "Score", "Pisteet"),
        FixedWord("class", "Class", "Luokka"),
        FixedWord("stage", "Stage", "Vaihe"),
        FixedWord("pipeline", "Open pipeline", "Avoimet kaupat"),
        FixedWord("owner", "Owner", "Vastuuhenkilö"),
        FixedWord("no_accounts", "There are no accounts yet.", "Asiakkaita ei ole vielä."),
        FixedWord("written_from", "Written from the workspace", "Laadittu työtilasta"),
        FixedWord(
            "confidential",
            "It holds personal data: pass it on with care, and write it again once somebody is forgotten.",
            "Sisältää henkilötietoja: jaa harkiten, ja laadi uudelleen, kun joku on unohdettu."),
    ]
}
