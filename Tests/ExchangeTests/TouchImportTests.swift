import Exchange
import Testing

@Suite("Import: touches")
struct TouchImportTests {
    @Test("plain rows come as they stand, others as they mean")
    func rows() throws {
        let result = try importTouches(
            "external_id,date,account,domain,email,channel,type,campaign,note\n"
                + "t1,2026-11-01,kone,kone.com,liisa@kone.com,email,click,Spring,\"said \"\"hi\"\"\"\n"
                + "t2,22.11.2026,, https://www.Kone.com/x ,LIISA@kone.com,web,visit,,\n"
                + "001x0000002xLCV,2026-11-02T10:00:00Z,kone,,,call,,,\n")
        #expect(result.problems.isEmpty)
        #expect(result.rows.map(\.day) == ["2026-11-01", "2026-11-22", "2026-11-02"])
        #expect(result.rows.map(\.line) == [2, 3, 4])
        #expect(
            result.rows[0].texts == [
                "external_id": "t1", "account": "kone", "domain": "kone.com", "email": "liisa@kone.com",
                "channel": "email",
                "type": "click", "campaign": "Spring", "note": "said \"hi\"",
            ])
        #expect(
            result.rows[1].texts == [
                "external_id": "t2", "domain": "kone.com", "email": "liisa@kone.com", "channel": "web", "type": "visit",
            ])
        #expect(result.rows[2].texts["external_id"] == "001x0000002xLCVAA2")
    }

    @Test("bad cells are problems of their own rows")
    func problems() throws {
        let result = try importTouches(
            "date,account,email,type\n,kone,,x\nsoon,kone,not an address,x\n"
                + "2026-01-01,,,x\n2026-01-02,kone,,x\n\"2026,kone\n"
        )
        #expect(result.rows.map(\.day) == ["2026-01-02"])
        #expect(result.problems.map(\.line) == [2, 3, 3, 4, 6])
        #expect(result.problems.map(\.field) == [.date, .date, .email, .email, nil])
        #expect(result.problems[0].reason == "is empty: a touch needs a day")
        #expect(result.problems[3].reason == "is empty: a touch needs an account or a person that it belongs to")
    }

    @Test("the quick way and the slow way agree", arguments: 0..<40)
    func agreement(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let pieces = ["kone", "-", ".", "com", "www.", "a", "@", "1", "_", "+", "..", "fi", "A", "ä", "x1"]
        func word() -> String {
            let count = Int.random(in: 1...6, using: &chance)
            return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &chance)] }.joined()
        }
        let cases = (0..<250).map { _ in (word(), Bool.random(using: &chance) ? word() : word() + "@" + word()) }
            .filter { $0.0 != "-" && $0.1 != "-" }
        let rows = cases.map { "2026-01-01,x,\($0.0),\($0.1),y\n" }.joined()
        let result = try importTouches("date,account,domain,email,type\n" + rows)
        let byLine = Dictionary(uniqueKeysWithValues: result.rows.map { ($0.line, $0.texts) })
        for (index, (domain, email)) in cases.enumerated() {
            let (sound, address) = (DomainCell.normalized(domain), EmailCell.normalized(email))
            let read = byLine[index + 2]
            #expect((read != nil) == (sound != nil && address != nil), "\(domain) \(email)")
            if let read {
                #expect(read["domain"] == sound)
                #expect(read["email"] == address)
            }
        }
    }
}
