import Exchange
import Playbook
import Testing

@Suite("Import: rows")
struct ImportRowTests {
    @Test("a Finnish spreadsheet of accounts")
    func finnishAccounts() throws {
        let result = try importAccounts(
            "Yritys;Kotisivu;Toimiala;Henkilöstö;Liikevaihto;Kaupunki;Lempiväri\r\n"
                + "Kone Oyj;https://www.kone.com/fi;Koneet;1 200;1.234.567,50 €;Helsinki;sininen\r\n"
                + ";;;;;;\r\nNordea;nordea;Pankki;paljon;12,5;;\r\n")
        let first = try #require(result.rows.first)
        #expect(result.rows.count == 1)
        #expect((first.name, first.domain, first.employees) == ("Kone Oyj", "kone.com", 1200))
        #expect((first.revenueCents, first.revenueCurrency, first.city) == (123_456_750, "EUR", "Helsinki"))
        #expect(first.extra == [ExtraCell(column: "Lempiväri", value: "sininen")])
        #expect(result.problems.map(\.field) == [.domain, .employees])
        #expect(
            result.problems.map(\.description) == [
                "line 4, column 8: domain (column Kotisivu) “nordea” is not a web address: write it like example.com",
                "line 4, column 22: employees (column Henkilöstö) “paljon” is not a number: write it like 1234.50",
            ])
        #expect(result.summary.emptyCount == 1)
    }

    @Test("an account without a name is a problem of its row alone")
    func namelessAccounts() throws {
        let result = try importAccounts("name,domain\n,a.fi\n????,\nC,c.fi\n")
        #expect(result.rows.map(\.name) == ["C"])
        #expect(result.problems.map(\.line) == [2, 3])
        #expect(result.problems.first?.reason == "is empty: an account needs a name")
    }

    @Test("ZoomInfo counts revenue in thousands")
    func thousands() throws {
        let result = try importAccounts(
            "ZoomInfo Company ID,Company Name,Website,Revenue (in 000s USD),Employees,Employee Range\n"
                + "1,Acme,acme.com,\"1,500\",20,\n"
        )
        #expect(result.rows.first?.revenueCents == 150_000_000)
        #expect(result.rows.first?.revenueCurrency == "USD")
    }

    @Test("Salesforce: deleted rows are skipped, the id of nothing is none, short ids become long")
    func salesforce() throws {
        let result = try importAccounts(
            "\"Id\",\"IsDeleted\",\"Name\",\"ParentId\",\"BillingCity\"\n"
                + "\"001x0000002xLCV\",\"0\",\"A\",\"000000000000000AAA\",\"Espoo\"\n"
                + "\"001x0000002xLCWAA2\",\"1\",\"B\",\"\",\"\"\n"
        )
        #expect(result.rows.map(\.externalID) == ["001x0000002xLCVAA2"])
        #expect(result.rows.first?.parentExternalID == nil)
        #expect(result.summary.deletedCount == 1)
        #expect(result.summary.notes == ["1 deleted in Salesforce Data Export accounts and skipped"])
    }

    @Test("contacts need an address or a name")
    func contacts() throws {
        let result = try importContacts(
            "Email,First name,Last name,Company,Unsubscribed,Shoe size\n"
                + "Liisa@Kone.com,Liisa,Virtanen,Kone,no,38\n,,,Kone,,\nbad,Matti,,,,\n,Matti,Meikäläinen,,kyllä,\n")
        #expect(result.rows.map(\.name) == ["Liisa Virtanen", "Matti Meikäläinen"])
        #expect(result.rows.map(\.email) == ["liisa@kone.com", nil])
        #expect(result.rows.map(\.optedOut) == [false, true])
        #expect(result.rows.first?.extra == [ExtraCell(column: "Shoe size", value: "38")])
        #expect(result.problems.map(\.line) == [3, 4])
        #expect(result.problems.last?.reason == "“bad” is not an e-mail address: write it like name@example.com")
    }

    @Test("of several columns for a field the first that is not empty counts, and none is lost")
    func alternatives() throws {
        let result = try importContacts(
            "Person - ID,Person - Name,Person - Email - Work,Person - Email - Home\n"
                + "1,A,a@work.fi,a@home.fi\n2,B,,b@home.fi\n"
        )
        #expect(result.rows.map(\.email) == ["a@work.fi", "b@home.fi"])
        #expect(result.rows.map(\.extra) == [[ExtraCell(column: "Person - Email - Home", value: "a@home.fi")], []])
    }

    @Test("opportunities are closed by a flag, a status or a stage")
    func opportunities() throws {
        let flags = try importOpportunities(
            "Name,Amount,Is closed,Is won,Close date,Currency\n"
                + "A,10,true,false,2026-01-31,eur\nB,$10,false,,31.1.2026,\n"
        )
        #expect(flags.rows.map(\.isClosed) == [true, false])
        #expect(flags.rows.map(\.closed) == [Day(iso: "2026-01-31"), nil])
        #expect(flags.rows.map(\.currency) == ["EUR", "USD"])
        let statuses = try importOpportunities(
            "Deal - ID,Deal - Title,Deal - Value,Deal - Status,Deal - Won time,Deal - Lost time\n"
                + "1,A,5,won,2026-02-01 10:00:00,\n2,B,5,lost,,2026-02-02 10:00:00\n3,C,5,open,,\n")
        #expect(statuses.rows.map(\.isWon) == [true, false, false])
        #expect(statuses.rows.map { $0.closed?.iso } == ["2026-02-01", "2026-02-02", nil])
        let stages = try importOpportunities("Name,Stage,Close date\nA,Closed Won,2026-03-01\nB,Proposal,2026-04-01\n")
        #expect(stages.rows.map(\.isWon) == [true, nil])
        #expect(stages.rows.map { $0.closed?.iso } == ["2026-03-01", nil])
    }

    @Test("an ambiguous number or day is asked about, and answered by the options")
    func options() throws {
        let text = "name,amount,close date\nA,1.234,3/4/2026\n"
        let asked = try importOpportunities(text)
        #expect(asked.problems.map(\.field) == [.amount, .closeDate])
        let reader = try CSVReader(source(text))
        let plan = try ImportPlan(header: reader.header)
        var told = Imported<OpportunityRow>()
        told.summary = plan.readOpportunities(
            reader, options: ImportOptions(decimalMark: .comma, dayOrder: .dayFirst)
        ) { told.take($0) }
        #expect(told.rows.first?.amountCents == 123_400)
        #expect(told.rows.first?.closeDate == Day(iso: "2026-04-03"))
    }

    @Test("when the other system changed a row is read, and what is no time is kept and stops nothing")
    func changed() throws {
        let result = try importAccounts(
            "Name,Website,Last modified\nA,a.fi,2026-11-20 08:00\nB,b.fi,yesterday\nC,c.fi,\n")
        #expect(result.rows.map { $0.changed?.iso } == ["2026-11-20T08:00:00Z", nil, nil])
        #expect(result.rows.map(\.extra) == [[], [ExtraCell(column: "Last modified", value: "yesterday")], []])
        let deals = try importOpportunities(
            "Id,Name,StageName,LastModifiedDate,SystemModstamp\n1,A,Won,2018-10-13 17:16:45,2018-10-14 00:00:00\n")
        #expect(deals.rows.first?.changed?.iso == "2018-10-13T17:16:45Z")
    }
}
