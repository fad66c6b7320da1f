import Playbook
import Testing

@Suite struct NameKeyTests {
    @Test(arguments: [
        ["Kone Oyj", "KONE", "Kone, Corp.", "kone oy ab", "Oy Kone Ab", "KONE CORPORATION", "Kone Company, Inc."],
        ["Coca-Cola", "Coca Cola Co.", "COCACOLA LTD"],
        ["A. O. Smith", "A.O. Smith Corporation", "AO Smith"],
        ["Mærsk A/S", "MÆRSK AS", "Mærsk A. S.", "Mærsk"],
        ["Solvay S.A.", "Solvay SA/NV", "Solvay N.V.", "Solvay S. A."],
        ["Metsä Group", "Metsa\u{308} Group", "METSÄ  GROUP"],
        ["Straße GmbH & Co. KG", "STRASSE"],
    ])
    func foldsSpellingsOfOneCompany(names: [String]) throws {
        let keys = try names.map { try #require(NameKey($0), "\($0)") }
        #expect(Set(keys).count == 1, "\(keys.map(\.text))")
        #expect(Set(keys.map { Array($0.text.utf8) }).count == 1)
    }

    @Test(arguments: [
        ("Sälen", "Salen"), ("Kone", "Konecranes"), ("Company Store", "Store"), ("Smith A. B.", "Smith"), ("3M", "3"),
        ("Asiakastieto", "iakastieto"), ("Cost Ab", "Co"),
    ])
    func keepsDifferentCompaniesApart(left: String, right: String) {
        #expect(NameKey(left) != nil)
        #expect(NameKey(left) != NameKey(right))
    }

    @Test(arguments: ["", "   ", "—", "Oy", "AB", "Oy Ab", "A/S", "S. A.", "Ltd.", "!!!", "GmbH & Co. KG"])
    func hasNoKeyForANameOfNothing(name: String) {
        #expect(NameKey(name) == nil)
    }

    @Test func isNotChangedByWhatItFoldsAway() throws {
        var random = Seeded(4)
        let letters = Array("abcdefäöåéüz0123456789")
        let forms = ["Oy", "Oyj", "AB", "GmbH", "Inc.", ", Ltd", "LLC", "A/S", "S.A.", "PLC"]
        for _ in 0..<500 {
            let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                String(
                    (0..<Int.random(in: 4...8, using: &random)).compactMap { _ in letters.randomElement(using: &random)
                    })
            }
            let key = try #require(NameKey(words.joined(separator: " ")))
            #expect(key == NameKey(words.joined(separator: "-").uppercased()))
            let form = try #require(forms.randomElement(using: &random))
            #expect(key == NameKey(words.joined(separator: "  ") + " " + form))
            #expect(NameKey(key.text) == key)
        }
    }

    @Test(arguments: [
        ("Pohjolan Metsä Oy", "Pohjolan Metsä"), ("Smith, Inc.", "Smith"), ("Oy", "Oy"), ("Oy Karl Ab", "Karl"),
        ("Nordic Saw GmbH & Co. KG", "Nordic Saw"), ("H & M", "H & M"), ("", ""), ("Coop", "Coop"),
    ])
    func dropsTheLegalFormOfAName(name: String, rest: String) {
        #expect(NameKey.withoutLegalForm(name) == rest)
    }
}
