import Exchange
import Playbook
import Testing

/// Conversations as their systems' programming interfaces write them.
@Suite("Import: calls and chats in JSON")
struct ConversationTests {
    private static let calls = """
        {"requestId": "a1", "records": {"totalRecords": 2, "currentPageSize": 2}, "calls": [
          {"id": "6001", "url": "https://calls.example/call?id=6001", "title": "Meters: budget",
           "scheduled": "2026-10-20T09:00:00Z", "started": "2026-10-20T09:02:00.000+03:00", "duration": 1800,
           "direction": "Conference", "system": "Zoom", "isPrivate": false, "parties": [
             {"emailAddress": "mia.salo@ours.example", "affiliation": "Internal"},
             {"emailAddress": "Saara.Niemi@kemijokisahko.example", "affiliation": "External"}]},
          {"id": "6002", "url": "https://calls.example/call?id=6002", "title": "Intro", "started": "2026-10-21T09:00:00Z",
           "duration": 300, "direction": "Outbound", "parties": []}]}
        """

    @Test("Gong's calls come with everybody who took part")
    func gong() throws {
        let file = try RecordFile(MemoryBytes(Array(Self.calls.utf8), name: "calls.json"))
        let plan = try ImportPlan(header: file.header)
        #expect(plan.title == "Gong calls")
        var result = Imported<CallRow>()
        result.summary = plan.readCalls(file) { result.take($0) }
        #expect(result.problems.isEmpty)
        #expect(result.rows.map(\.externalID) == ["6001", "6002"])
        #expect(result.rows.map(\.day.iso) == ["2026-10-20", "2026-10-21"])
        #expect(result.rows.first?.emails == ["mia.salo@ours.example", "saara.niemi@kemijokisahko.example"])
        #expect(result.rows.last?.emails == [])
        #expect(result.rows.first?.title == "Meters: budget")
    }

    @Test("calls in one line, as the interface sends them, keep apart")
    func minified() throws {
        let text = Self.calls.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
            .replacing("2026-10-21T09:00:00Z", with: "soon")
        let file = try RecordFile(MemoryBytes(Array(text.utf8), name: "calls.json"))
        let plan = try ImportPlan(header: file.header)
        var result = Imported<CallRow>()
        result.summary = plan.readCalls(file) { result.take($0) }
        #expect(result.rows.map(\.line) == [1])
        #expect(result.problems.map(\.line) == [2])
    }

    @Test("Drift's contacts bear its name as their source, and are leads")
    func drift() throws {
        let text = """
            {"data": [{"id": 700100, "created_at": 1790000000000, "email": "kim.ojala@puruvesipaper.example",
              "name": "Kim Ojala", "phone": "+358 40 000 0005", "social_profiles": {}, "events": {}}]}
            """
        let file = try RecordFile(MemoryBytes(Array(text.utf8), name: "contacts.json"))
        let plan = try ImportPlan(header: file.header)
        #expect(plan.title == "Drift contacts")
        var result = Imported<ContactRow>()
        result.summary = plan.readContacts(file) { result.take($0) }
        let person = try #require(result.rows.first)
        #expect((person.externalID, person.name) == ("700100", "Kim Ojala"))
        #expect((person.source, person.usualSource, person.isLead) == (nil, "drift", true))
        #expect(person.extra == [ExtraCell(column: "created_at", value: "1790000000000")])
    }
}
