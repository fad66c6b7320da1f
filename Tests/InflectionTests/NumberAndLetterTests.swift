import Testing

@testable import Inflection

/// Abbreviations, numbers and legal forms take a colon and the ending of what is said.
@Suite struct NumberAndLetterTests {
    private let inflector = NameInflector()

    @Test(
        "numbers are read as numerals",
        arguments: [
            ("Studio 1", "Studio 1:tä", "Studio 1:een"), ("Studio 2", "Studio 2:ta", "Studio 2:een"),
            ("Studio 3", "Studio 3:a", "Studio 3:een"), ("Studio 4", "Studio 4:ää", "Studio 4:ään"),
            ("Studio 6", "Studio 6:ta", "Studio 6:een"), ("Studio 8", "Studio 8:aa", "Studio 8:aan"),
            ("Studio 10", "Studio 10:tä", "Studio 10:een"), ("Studio 12", "Studio 12:ta", "Studio 12:een"),
            ("Studio 54", "Studio 54:ää", "Studio 54:ään"), ("Area 100", "Area 100:a", "Area 100:aan"),
            ("Area 2000", "Area 2000:ta", "Area 2000:een"),
        ])
    func numbers(name: String, partitive: String, illative: String) {
        #expect(inflector.inflected(name, .genitive) == .certain(name + ":n"))
        #expect(inflector.inflected(name, .partitive).text == partitive)
        #expect(inflector.inflected(name, .illative).text == illative)
    }

    @Test(
        "every letter has a spoken name",
        arguments: [
            ("A", "han"), ("B", "hen"), ("F", "ään"), ("H", "hon"), ("I", "hin"), ("J", "hin"), ("K", "hon"),
            ("L", "ään"),
            ("O", "hon"), ("Q", "hun"), ("R", "ään"), ("U", "hun"), ("X", "ään"), ("Y", "hyn"), ("Ä", "hän"),
            ("Ö", "hön"),
        ])
    func letters(letter: String, illative: String) {
        #expect(inflector.inflected("T" + letter, .illative).text == "T\(letter):\(illative)")
    }

    @Test("legal forms are read letter by letter, and lose their stop")
    func legalForms() {
        #expect(inflector.inflected("Pumps Oy", .illative) == .certain("Pumps Oy:hyn"))
        #expect(inflector.inflected("Pumps Oy Ab", .partitive) == .certain("Pumps Oy Ab:tä"))
        #expect(inflector.inflected("Pumps Inc.", .genitive) == .certain("Pumps Inc:n"))
        #expect(inflector.inflected("Pumps Ltd", .illative).certainty == .guess)
    }

    @Test("capitals stay capitals, and endings small")
    func capitals() {
        #expect(inflector.inflected("OUTOKUMPU", .genitive).text == "OUTOKUMMUn")
        #expect(inflector.inflected("VIRTANEN", .genitive).text == "VIRTASEn")
        #expect(inflector.inflected("KONE", .genitive).text == "KONEen")
    }

    @Test(
        "the English possessive leaves a name in -s its apostrophe alone",
        arguments: [("Tammerlift", "Tammerlift's"), ("Pumps", "Pumps'"), ("SAS", "SAS'"), ("Boss", "Boss'"), ("", "")])
    func possessive(name: String, expected: String) {
        #expect(EnglishPossessive.of(name) == expected)
    }
}
