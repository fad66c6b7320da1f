import Testing

@testable import Inflection

/// A guess says what the doubt is, in words that whoever knows the name can act on.
@Suite struct DoubtTests {
    private let inflector = NameInflector()

    @Test(
        "the two forms in use stand side by side",
        arguments: [
            ("Raute", "Rauten or Rautteen"), ("Satu", "Sadun or Satun"), ("Sampo", "Sammon or Sampon"),
            ("Atlas", "Atlaksen or Atlasin"), ("KONE", "KONEen or KONE:n"),
            ("Konecranes", "Konecranesin or Konecraneksen"),
        ])
    func forms(name: String, forms: String) {
        let form = inflector.inflected(name, .genitive)
        #expect(form.certainty == .guess)
        #expect(form.reason.hasSuffix(": " + forms))
    }

    @Test("a case in which both ways agree is certain")
    func agreement() {
        #expect(inflector.inflected("Satu", .genitive).certainty == .guess)
        #expect(inflector.inflected("Satu", .illative) == .certain("Satuun"))
        #expect(inflector.inflected("Tammerlift", .genitive) == .certain("Tammerliftin"))
        #expect(inflector.inflected("Tammerlift", .partitive).reason.hasSuffix("Tammerliftiä or Tammerliftia"))
    }

    @Test(
        "a name that bends elsewhere too, or loses or keeps a sign, is a guess",
        arguments: ["Iso Omena", "Isokyrö", "Yahoo!", "Kone (Finland)", "”Aamu”", "Disney+", "任天堂", "TietoEVRY"])
    func warnings(name: String) {
        let form = inflector.inflected(name, .genitive)
        #expect(form.certainty == .guess && !form.reason.isEmpty)
    }
}
