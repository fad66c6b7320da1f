import Playbook
import Testing

/// The rules of privacy: hashes, signs, mentions and the duty to tell.
@Suite struct PrivacyTests {
    // MARK: The hash

    @Test(
        "the hash has the values of FIPS 180-4's examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func hash(_ text: String, _ expected: String) { #expect(SHA256.hex(of: text.utf8) == expected) }

    @Test("a million letters hash as the standard says")
    func longHash() {
        let hash = SHA256.hex(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        #expect(hash == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    // MARK: Signs

    @Test("two spellings of one sign have one hash, and another salt has another")
    func signs() {
        func hash(_ sign: ForgottenSign?, _ salt: String = "salt") -> String? { sign?.hash(salt: salt) }
        #expect(
            hash(ForgottenSign(email: " Päivi.Mäki@Example.com "))
                == hash(ForgottenSign(email: "pa\u{308}ivi.ma\u{308}ki@example.com"))
        )
        #expect(
            hash(ForgottenSign(linkedIn: "https://www.linkedin.com/in/Liisa-V/?trk=1"))
                == hash(ForgottenSign(linkedIn: "linkedin.com/in/liisa-v")))
        #expect(
            hash(ForgottenSign(name: "Virtanen  Liisa", company: "KONE Oyj"))
                == hash(ForgottenSign(name: "Liisa Virtanen", company: "Kone")))
        #expect(
            hash(ForgottenSign(name: "Liisa Virtanen", company: "Kone"))
                != hash(ForgottenSign(name: "Liisa Virtanen", company: "Valmet")))
        #expect(hash(ForgottenSign(email: "a@b.fi")) != hash(ForgottenSign(email: "a@b.fi"), "other"))
        #expect(ForgottenSign(email: " ") == nil)
        #expect(ForgottenSign(name: "Liisa", company: "Oy") == nil)
        #expect(ForgottenSign(linkedIn: "https://www.linkedin.com/") == nil)
    }

    // MARK: Mentions

    private static let signs: PersonSigns = {
        var signs = PersonSigns()
        signs.add(first: "Liisa", last: "Virtanen") { name in
            name.hasSuffix("nen") ? [name.dropLast(3) + "sen", name.dropLast(3) + "selle"].map(String.init) : []
        }
        signs.add(handle: "liisa.virtanen")
        signs.add(token: "liisa.virtanen@kone.example")
        signs.phones = ["+358 40 123 4567"]
        signs.othersNames = ["Liisa Virtanen Koskela"]
        signs.othersTokens = ["liisa.virtanen-2", "liisa.virtanen@valmet.example"]
        return signs
    }()
    private static let mentions = PersonMentions(of: signs)

    @Test(
        "a text that names the person loses the name and nothing else",
        arguments: [
            ("Met Liisa Virtanen today.", "Met [forgotten] today."),
            ("LIISA VIRTANEN, liisa virtanen", "[forgotten], [forgotten]"),
            ("Soita Liisa Virtaselle!", "Soita [forgotten]!"), ("Liisa Virtasen idea", "[forgotten] idea"),
            ("Liisa Virtanen's plan", "[forgotten]'s plan"), ("Virtanen, Liisa", "[forgotten]"),
            ("Liisa\u{A0}Virtanen", "[forgotten]"), ("see liisa.virtanen.", "see [forgotten]."),
            ("liisa.virtanen.vcf", "[forgotten].vcf"),
            ("write to liisa.virtanen@kone.example, or", "write to [forgotten], or"),
            ("or to Liisa.Virtanen@gmail.example", "or to [forgotten]"),
            ("call 040 1234567 or +358401234567", "call [forgotten] or [forgotten]"),
            ("in/liisa-virtanen", "in/[forgotten]"), ("Liisa Virtanen -niminen", "[forgotten] -niminen"),
        ])
    func redacted(_ text: String, _ expected: String) { #expect(Self.mentions.redacted(text) == expected) }

    @Test(
        "a text that only looks like it is left alone",
        arguments: [
            "Liisa Virtanenko", "Anna-Liisa Virtanen", "Liisa Virtanen-Koski", "Liisa. Virtanen Oy said", "Virtanen",
            "liisa.virtanen-2", "liisa.virtanen@valmet.example", "Liisa Virtanen Koskela", "call 040 1234568", "Liisa",
            "", "xliisa.virtanen",
        ])
    func kept(_ text: String) { #expect(Self.mentions.redacted(text) == nil) }

    @Test("a name is found composed and decomposed, and a shorter one is no part of it")
    func marks() {
        var signs = PersonSigns()
        signs.add(first: "Päivi", last: "Mäkelä") { _ in [] }
        let mentions = PersonMentions(of: signs)
        #expect(mentions.redacted("Pa\u{308}ivi Ma\u{308}kela\u{308} on") == "[forgotten] on")
        #expect(mentions.redacted("PÄIVI MÄKELÄ") == "[forgotten]")
        #expect(mentions.redacted("Paivi Makela") == nil)
        var short = PersonSigns()
        short.add(first: "Matti", last: "Virta") { _ in [] }
        #expect(PersonMentions(of: short).redacted("Matti Virtanen") == nil)
    }

    @Test("a name of one word is only ever told, and only with its capital")
    func weakNames() {
        var signs = PersonSigns()
        signs.add(first: "Hope", last: "") { _ in [] }
        signs.add(handle: "hope")
        #expect(PersonMentions(of: signs).isEmpty)
        let weak = PersonMentions(of: signs, weakly: true)
        #expect(weak.stand(in: "Met Hope at the fair"))
        #expect(!weak.stand(in: "we hope so"))
    }

    // MARK: The duty to tell

    private static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    @Test(
        "a month later is the same day, or the last of a shorter month",
        arguments: [("2026-01-31", "2026-02-28"), ("2026-12-15", "2027-01-15"), ("2028-01-30", "2028-02-29")])
    func monthLater(_ day: String, _ later: String) { #expect(Self.day(day).monthLater.iso == later) }

    @Test("a person is told within a month, and at the first contact if that is earlier")
    func duty() {
        let obtained = Self.day("2026-11-01")
        func duty(_ change: (inout NoticeDuty.Facts) -> Void) -> NoticeDuty {
            var facts = NoticeDuty.Facts(obtained: obtained)
            change(&facts)
            return NoticeDuty(facts)
        }
        #expect(duty { _ in } == .due(Self.day("2026-12-01"), .month))
        #expect(duty { $0.reached = Self.day("2026-11-10") } == .due(Self.day("2026-11-10"), .firstContact))
        #expect(duty { $0.reached = Self.day("2026-10-10") } == .due(obtained, .firstContact))
        #expect(duty { $0.reached = Self.day("2027-01-10") } == .due(Self.day("2026-12-01"), .month))
        #expect(duty { $0.informed = obtained } == .told(obtained))
        #expect(duty { $0.basis = .consent } == .fromThemselves)
        #expect(duty { $0.gave = obtained } == .fromThemselves)
        #expect(duty { $0.gave = Self.day("2026-11-02") } == .due(Self.day("2026-12-01"), .month))
        #expect(duty { $0.obtained = nil } == .dayUnknown)
        // A list that brings somebody who was reached long ago does not begin the month anew.
        func imported(_ reached: String?, gave: String? = nil) -> NoticeDuty {
            NoticeDuty(
                .init(imported: obtained, gave: gave.map(Self.day), reached: reached.map(Self.day)))
        }
        #expect(imported(nil) == .due(Self.day("2026-12-01"), .month))
        #expect(imported("2026-03-04") == .due(Self.day("2026-03-04"), .firstContact))
        #expect(imported("2026-11-10") == .due(Self.day("2026-11-10"), .firstContact))
        #expect(imported("2026-03-04", gave: "2026-03-05") == .due(Self.day("2026-03-04"), .firstContact))
        #expect(imported("2026-03-04", gave: "2026-03-04") == .fromThemselves)
    }

    @Test("no duty is ever later than a month after the data came", arguments: 0..<200)
    func neverLater(_ seed: Int) {
        let obtained = Day(number: 20_000 + seed)
        let reached = seed.isMultiple(of: 3) ? nil : Day(number: 19_950 + seed * 7 % 160)
        guard case .due(let day, _) = NoticeDuty(.init(obtained: obtained, reached: reached)) else {
            Issue.record("there is a duty")
            return
        }
        #expect(day >= obtained && day <= obtained.monthLater)
    }

    // MARK: Reporting lines

    @Test("a circle is found at any length, and lines that run in one already end", arguments: [2, 3, 10, 5000])
    func circles(_ length: Int) {
        let chain = Dictionary(uniqueKeysWithValues: (1..<length).map { ($0, $0 + 1) })
        #expect(ReportingLine.circle(from: length, to: 1, superiors: chain) == [length] + Array(1...length))
        #expect(ReportingLine.circle(from: length + 1, to: 1, superiors: chain) == nil)
        var circular = chain
        circular[length] = 1
        #expect(ReportingLine.circle(from: length + 1, to: 1, superiors: circular) == nil)
    }
}
