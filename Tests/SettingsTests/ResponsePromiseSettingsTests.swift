import Playbook
import Settings
import Testing

/// The group `sla` of `workspace.yml`.
@Suite struct ResponsePromiseSettingsTests {
    private func promise(_ text: String) throws -> ResponsePromise {
        try WorkspaceSettings.parse("name: x\n\(text)\n", file: "w").promise
    }

    private func messages(_ text: String) -> String {
        do {
            _ = try WorkspaceSettings.parse("name: x\n\(text)\n", file: "w")
            return ""
        } catch {
            return error.description
        }
    }

    @Test(arguments: ["", "sla:", "sla: {}", "sla: { response: 1 office hour }", "sla: { any_contact: 24 Hours }"])
    func `What is not said is the playbook's`(text: String) throws {
        #expect(try promise(text) == .standard)
    }

    @Test func `Every unit is read, one or many`() throws {
        let read = try promise("sla: { response: 4 office hours, any_contact: 1 office days }")
        #expect(read.response == ResponseTime(4, .officeHours))
        #expect(read.anyContact == ResponseTime(1, .officeDays))
        #expect(read.response.phrase == "4 office hours" && read.anyContact.phrase == "1 office day")
        #expect(try promise("sla: { response: 2 days }").response == ResponseTime(2, .days))
    }

    @Test func `A new workspace's text says the promise`() throws {
        let text = WorkspaceSettings.text(name: "x", tier: .oneToOne, currency: .eur, language: .english)
        #expect(text.contains("#   first_contact: 1 office hour\n#   any_contact: 24 hours\n"))
        let uncommented = text.replacing("# sla:", with: "sla:").replacing("#   first_contact", with: "  first_contact")
        #expect(try WorkspaceSettings.parse(uncommented, file: "w").promise == .standard)
    }

    @Test(arguments: [
        ("sla: { respose: 1 day }", "w:2:8: “respose” is not a setting of sla — did you mean response?"),
        (
            "sla: { response: soon }",
            "w:2:18: response: “soon” is not a time; write a number and its unit, such as 4 office hours"
        ),
        (
            "sla: { response: 24 }",
            "w:2:18: response: “24” is not a time; write a number and its unit, such as 4 office hours"
        ),
        ("sla: { response: 0 hours }", "w:2:18: response takes a number from 1 to 366 before its unit, not 0"),
        (
            "sla: { response: 1 ofice hour }",
            "w:2:18: response: “ofice hour” is not a unit of time — did you mean office hour?"
        ),
        (
            "sla: { response: 2 moons }",
            "w:2:18: response: “moons” is not a unit of time; use one of: office hours, office days, hours, days"
        ),
        ("sla: 1 hour", "w:2:6: sla takes a group of indented “key: value” lines"),
        (
            "sla: { response: soon, any_contact: 3 weeks }",
            "w:2:18: response: “soon” is not a time; write a number and its unit, such as 4 office hours\n"
                + "w:2:37: any_contact: “weeks” is not a unit of time; use one of: office hours, office days, hours, days"
        ),
    ])
    func `Every mistake is told at once, each in its place`(text: String, expected: String) {
        #expect(messages(text) == expected)
    }
}
