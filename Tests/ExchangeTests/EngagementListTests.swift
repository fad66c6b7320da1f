import Exchange
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("Lists for other systems' sequences")
struct EngagementListTests {
    private let row = SequenceRow(
        email: "liisa@example.com", firstName: "Liisa", lastName: "Virtanen, Ph.D.", title: "CFO \"acting\"",
        company: "Kone\nOyj", phone: "+358 40 123", linkedIn: "https://linkedin.example/liisa", website: "kone.example",
        city: "Espoo", country: "Finland", owner: "matti@example.org", subject: "=SUM(1;2)\r\nHei Äiti",
        body: "-Hei,\r\n\r\n\"moi\"; hei\rloppu\n", tags: ["abm, q4", "tier; 1", " "])

    /// A file's rows by their columns' names.
    private func cells(_ list: any EngagementList, _ row: SequenceRow) throws -> [String: String] {
        let files = list.files(of: [row])
        #expect(files.count == 1)
        let result = try CSVResult(bytes: try #require(files.first), delimiter: UInt8(ascii: ","))
        #expect(result.problems.isEmpty)
        #expect(result.header == list.columns)
        let values = try #require(result.rows.first)
        return Dictionary(uniqueKeysWithValues: zip(result.header, values)).filter { !$0.value.isEmpty }
    }

    private let body = "-Hei,\n\n\"moi\"; hei\nloppu\n"

    @Test("Outreach's columns")
    func outreach() throws {
        #expect(
            try cells(OutreachPeople(), row) == [
                "Email": "liisa@example.com", "First Name": "Liisa", "Last Name": "Virtanen, Ph.D.",
                "Title": "CFO \"acting\"", "Company": "Kone Oyj", "Account": "Kone Oyj", "Work Phones": "+358 40 123",
                "LinkedIn URL": "https://linkedin.example/liisa", "Website URL 1": "kone.example",
                "Address City": "Espoo", "Address Country": "Finland", "Tags": "abm q4,tier; 1",
                "Owner": "matti@example.org", "Custom 1": "=SUM(1;2) Hei Äiti", "Custom 2": body,
            ])
    }

    @Test("Salesloft's columns")
    func salesloft() throws {
        #expect(
            try cells(SalesloftPeople(cadence: "4711"), row) == [
                "Email Address": "liisa@example.com", "First Name": "Liisa", "Last Name": "Virtanen, Ph.D.",
                "Title": "CFO \"acting\"", "Company": "Kone Oyj", "Phone": "+358 40 123",
                "LinkedIn URL": "https://linkedin.example/liisa", "Website": "kone.example", "City": "Espoo",
                "Country": "Finland", "Tags": "abm q4,tier; 1", "SL Owner": "matti@example.org", "Cadence": "4711",
                "Email Subject": "=SUM(1;2) Hei Äiti", "Email Body": body,
            ])
    }

    @Test("HubSpot's columns")
    func hubSpot() throws {
        #expect(
            try cells(HubSpotContacts(), row) == [
                "Email": "liisa@example.com", "First Name": "Liisa", "Last Name": "Virtanen, Ph.D.",
                "Job Title": "CFO \"acting\"", "Company Name": "Kone Oyj", "Phone Number": "+358 40 123",
                "LinkedIn URL": "https://linkedin.example/liisa", "Website URL": "kone.example", "City": "Espoo",
                "Country/Region": "Finland", "Tags": "abm, q4;tier 1", "Contact owner": "matti@example.org",
                "Email Subject": "=SUM(1;2) Hei Äiti", "Email Body": body,
            ])
    }

    @Test("a row that has only what it must", arguments: ["outreach", "SALESLOFT", "hubspot"])
    func bare(name: String) throws {
        let row = SequenceRow(
            email: "a@example.com", firstName: "A", lastName: "", title: "", company: "", subject: "", body: "")
        #expect(try cells(try #require(engagementList(named: name)), row).count == 2)
    }

    @Test("a file is UTF-8 without a mark, in rows that end in CR LF")
    func bytes() throws {
        for list in engagementLists {
            let file = try #require(list.files(of: [row]).first)
            let header = Array((list.columns.joined(separator: ",") + "\r\n").utf8)
            #expect(file.starts(with: header))
            #expect(file.suffix(2) == [0x0D, 0x0A])
            #expect(list.columns.count == list.cells(of: row).count && Set(list.columns).count == list.columns.count)
        }
        #expect(engagementLists.map(\.name) == ["outreach", "salesloft", "hubspot"])
        #expect(engagementList(named: "marketo") == nil)
    }

    @Test("more rows than a system takes are several files", arguments: [0, 1, 4_999, 5_000, 5_001, 10_000, 12_345])
    func limits(count: Int) throws {
        let rows = (0..<count).map { number in
            var row = row
            row.email = "a\(number)@example.com"
            return row
        }
        let list = SalesloftPeople()
        let results = try list.files(of: rows).map { try CSVResult(bytes: $0, delimiter: UInt8(ascii: ",")) }
        #expect(results.count == (count + 4_999) / 5_000)
        #expect(results.allSatisfy { $0.header == list.columns && (1...5_000).contains($0.rows.count) })
        #expect(results.flatMap(\.rows).map { $0[0] } == rows.map(\.email))
        #expect(OutreachPeople().files(of: rows).count == (count > 0 ? 1 : 0))
    }

    @Test("Python reads the same cells", .enabled(if: MailReader.hasPython, MailReader.pythonAbsent))
    func python() throws {
        let script = """
            import sys, csv, io, json
            print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode("utf-8"), newline=""), strict=True))))
            """
        for list in engagementLists {
            let output = try Python.run(script, input: list.files(of: [row, row]).flatMap(\.self))
            let read = try JSONDecoder().decode([[String]].self, from: output)
            #expect(read == [list.columns, list.cells(of: row), list.cells(of: row)])
        }
    }
}
