import Playbook
import Testing

@Suite struct HandleTests {
    @Test(arguments: [
        ("Pohjolan Metsä", "pohjolan-metsa"), ("Åland & Söner", "aland-soner"), ("  Café—Bar  ", "cafe-bar"),
        ("O'Brien", "obrien"), ("Weiß 24/7", "weiss-24-7"), ("Łódź", "lodz"), ("Kone\u{308}", "kone"), ("A_B", "a-b"),
        ("İstanbul", "istanbul"), ("ﬁn", "n"), ("../../etc", "etc"),
    ])
    func isMadeOfPlainLettersAndDigits(name: String, handle: String) {
        #expect(Handle.of(name) == handle)
    }

    @Test(arguments: ["", " ", "—", "株式会社", "…"])
    func isNilWhereNothingCanBeTyped(name: String) {
        #expect(Handle.of(name) == nil)
        #expect(Handle.ofCompany(name) == nil)
        #expect(Handle.ofPerson(first: name, last: name) == nil)
    }

    @Test(arguments: [
        ("KONE Oyj", "kone"), ("Oy Ab", "oy-ab"), ("A. O. Smith Corporation", "a-o-smith"), ("3M Company", "3m"),
    ])
    func ofACompanyLeavesOutTheLegalForm(name: String, handle: String) {
        #expect(Handle.ofCompany(name) == handle)
    }

    @Test func ofAPersonJoinsTheNamesByADot() {
        #expect(Handle.ofPerson(first: "Liisa", last: "Virtanen") == "liisa.virtanen")
        #expect(Handle.ofPerson(first: "Anna-Liisa", last: "Mäki Virtanen") == "anna-liisa.maki-virtanen")
        #expect(Handle.ofPerson(first: "", last: "Virtanen") == "virtanen")
    }

    @Test func isStableAndSafe() {
        var random = Seeded(5)
        let letters = Array("abzÄÖåéßñ .-_/\\'\"株\u{0}\n09")
        for _ in 0..<1000 {
            let name = String((0..<9).compactMap { _ in letters.randomElement(using: &random) })
            guard let handle = Handle.of(name) else { continue }
            #expect(Handle.of(handle) == handle)
            #expect(handle.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
            #expect(!handle.hasPrefix("-") && !handle.hasSuffix("-") && !handle.contains("--"))
        }
    }

    @Test func takesTheFirstFreeNumber() {
        #expect(uniqueHandle("kone") { _ in false } == "kone")
        let taken: Set = ["kone", "kone-2", "kone-4"]
        #expect(uniqueHandle("kone") { taken.contains($0) } == "kone-3")
    }
}
