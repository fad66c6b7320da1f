import Exchange
import Playbook
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("CSV: files that others wrote")
struct CSVConformanceTests {
    @Test(
        "csv-spectrum", .enabled(if: Shared.isThere("conformance/csv-spectrum"), Shared.absent),
        arguments: ["comma_in_quotes", "empty", "escaped_quotes", "newlines", "simple", "simple_crlf", "utf8"])
    func spectrum(name: String) throws {
        let result = try CSVResult(path: Shared.path("conformance/csv-spectrum/csvs/\(name).csv"))
        let json = try Data(contentsOf: URL(fileURLWithPath: Shared.path("conformance/csv-spectrum/json/\(name).json")))
        let expected = try JSONDecoder().decode([[String: String]].self, from: json)
        let rows = result.rows.map { Dictionary(uniqueKeysWithValues: zip(result.header, $0)) }
        #expect(rows == expected)
        #expect(result.problems.isEmpty)
    }

    private static let samples = "data/salesforce-dataloader-samples"
    private static let hasSamples = Shared.isThere(samples)

    @Test(
        "the byte order marks", .enabled(if: hasSamples, Shared.absent),
        arguments: ["", "_BOM_UTF8", "_BOM_UTF16LE", "_BOM_UTF16BE"])
    func marks(suffix: String) throws {
        let result = try CSVResult(path: Shared.path("\(CSVConformanceTests.samples)/csvtext\(suffix).csv"))
        #expect(result.header == ["column1", "column2", "column3"])
        #expect(result.rows == [["row1-1", "row1-2", "row1-3"], ["row2-1", "row2-2", "row2-3"]])
    }

    @Test("a delimiter that only the user knows", .enabled(if: hasSamples, Shared.absent))
    func givenDelimiter() throws {
        let path = Shared.path("\(CSVConformanceTests.samples)/csvSeparator.csv")
        let result = try CSVResult(path: path, delimiter: UInt8(ascii: "!"))
        #expect(result.header == ["column1,column2", "some,column3"])
        #expect(result.rows.first == ["col11,col12", "somev1,col13"])
        let quotes = try CSVResult(path: Shared.path("\(CSVConformanceTests.samples)/csvEscapedQuotes.csv"))
        #expect(
            quotes.rows
                == [["\"The Best\" Account", "bla"], ["The \"Best\" Account", "bla"]].suffix(quotes.rows.count))
    }

    @Test("423 accounts, five of them without a readable name", .enabled(if: hasSamples, Shared.absent))
    func accounts() throws {
        let reader = try CSVReader(path: Shared.path("\(CSVConformanceTests.samples)/accountData.csv"))
        let plan = try ImportPlan(header: reader.header)
        #expect(plan.title == "Salesforce Data Loader accounts")
        var result = Imported<AccountRow>()
        result.summary = plan.readAccounts(reader) { result.take($0) }
        #expect(result.summary.encoding == .windows1252)
        #expect(result.rows.count == 423)
        #expect(result.problems.isEmpty)
        #expect(result.rows.filter { !$0.hasReadableName }.map(\.line) == [34, 35, 36, 37, 38])
        #expect(result.rows.contains { $0.name == "Pébéo of America" })
        #expect(result.rows.contains { $0.name == "tv" })
        let first = try #require(result.rows.first)
        #expect(first.name == "Gravity Investments")
        #expect(first.externalID == "001x0000002xLCVAA2")
        #expect((first.city, first.region, first.country) == ("FORT COLLINS", "CO", "US"))
        #expect(result.rows.compactMap(\.revenueCents).sorted() == [6_000_000_000, 8_480_000_000_000])
        #expect(result.rows.compactMap(\.domain).contains("salesforce.com"))
    }

    @Test("38 opportunities", .enabled(if: hasSamples, Shared.absent))
    func opportunities() throws {
        let reader = try CSVReader(path: Shared.path("\(CSVConformanceTests.samples)/opportunityData.csv"))
        let plan = try ImportPlan(header: reader.header)
        #expect(plan.title == "Salesforce Data Loader opportunities")
        var result = Imported<OpportunityRow>()
        result.summary = plan.readOpportunities(reader) { result.take($0) }
        #expect(result.rows.count == 38)
        #expect(result.problems.isEmpty)
        let first = try #require(result.rows.first)
        #expect(first.name == "George Foundation - 5000 Widgets")
        #expect(first.amountCents == 50_000_000)
        #expect((first.isClosed, first.isWon) == (true, true))
        #expect(first.closed == Day(iso: "2005-11-09"))
        #expect(first.created == Day(iso: "2006-06-15"))
        #expect(result.rows.allSatisfy { $0.isClosed == true || $0.closed == nil })
    }

    @Test("503 companies", .enabled(if: Shared.isThere("data/sp500"), Shared.absent))
    func companies() throws {
        let reader = try CSVReader(path: Shared.path("data/sp500/constituents.csv"))
        let plan = try ImportPlan(header: reader.header)
        #expect(plan.title == "accounts")
        #expect(plan.extraColumnNames == ["GICS Sub-Industry", "Date added", "CIK"])
        var result = Imported<AccountRow>()
        result.summary = plan.readAccounts(reader) { result.take($0) }
        #expect(result.rows.count == 503)
        #expect(result.problems.isEmpty)
        let first = try #require(result.rows.first)
        #expect((first.name, first.externalID, first.industry) == ("3M", "MMM", "Industrials"))
        #expect((first.location, first.founded) == ("Saint Paul, Minnesota", 1902))
        #expect(first.extra.first == ExtraCell(column: "GICS Sub-Industry", value: "Industrial Conglomerates"))
        #expect(result.rows.allSatisfy { $0.founded != nil && $0.domain == nil })
    }
}
