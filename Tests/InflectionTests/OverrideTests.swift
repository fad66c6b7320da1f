import Testing

@testable import Inflection

/// What is given by hand goes first, and settles what follows from it.
@Suite struct OverrideTests {
    private func form(_ name: String, _ finnishCase: FinnishCase, _ given: [String: [FinnishCase: String]])
        -> InflectedName
    {
        NameInflector(overrides: given).inflected(name, finnishCase)
    }

    @Test("a given form is certain, letter for letter")
    func given() {
        #expect(form("Raute", .illative, ["Raute": [.illative: "Rauteen!"]]) == .certain("Rauteen!"))
    }

    @Test(
        "the genitive settles the cases that share its stem",
        arguments: [
            ("Raute", "Rauten", FinnishCase.inessive, "Rautessa"), ("Raute", "Rautteen", .inessive, "Rautteessa"),
            ("Raute", "Rautteen", .partitive, "Rautetta"), ("Raute", "Rautteen", .illative, "Rautteeseen"),
            ("Helsinki", "Helsingin", .inessive, "Helsingissä"), ("Satu", "Satun", .adessive, "Satulla"),
            ("Satu", "Satun", .illative, "Satuun"), ("Sampo", "Sammon", .translative, "Sammoksi"),
            ("Atlas", "Atlasin", .partitive, "Atlasia"), ("Atlas", "Atlaksen", .illative, "Atlakseen"),
            ("SAP", "SAP:n", .elative, "SAP:stä"), ("Glasgow", "Glasgow'n", .inessive, "Glasgow'ssa"),
            ("Tuuli", "Tuulen", .ablative, "Tuulelta"), ("Virtanen", "Virtasen", .essive, "Virtasena"),
        ])
    func genitive(name: String, genitive: String, finnishCase: FinnishCase, expected: String) {
        #expect(form(name, finnishCase, [name: [.genitive: genitive]]) == .certain(expected))
    }

    @Test("an illative or a partitive settles the other and the essive, where it suffices")
    func strongStem() {
        #expect(form("Raute", .essive, ["Raute": [.illative: "Rautteeseen"]]) == .certain("Rautteena"))
        #expect(form("Adidas", .illative, ["Adidas": [.partitive: "Adidasia"]]) == .certain("Adidasiin"))
        #expect(form("Raute", .genitive, ["Raute": [.illative: "Rauteen"]]).certainty == .guess)
    }

    @Test("a form given for the last word serves the whole name")
    func lastWord() {
        let given: [String: [FinnishCase: String]] = ["Raute": [.genitive: "Rauten"]]
        #expect(form("Nordic Raute", .genitive, given) == .certain("Nordic Rauten"))
        #expect(form("Nordic Raute", .inessive, given) == .certain("Nordic Rautessa"))
        #expect(form("Nordic Rauta", .genitive, given).text == "Nordic Raudan")
    }

    @Test("a form given for the whole name serves it alone")
    func wholeName() {
        let given: [String: [FinnishCase: String]] = ["Iso Omena": [.genitive: "Ison Omenan"]]
        #expect(form("Iso Omena", .genitive, given) == .certain("Ison Omenan"))
        #expect(form("Iso Omena", .inessive, given).text.hasSuffix("Omenassa"))
    }

    @Test("a plural's genitive does not lend its stem to the other cases")
    func plural() {
        let inessive = form("Kaupat", .inessive, ["Kaupat": [.genitive: "Kauppojen"]])
        #expect(inessive.text != "Kauppojessa" && inessive.certainty == .guess)
    }
}
