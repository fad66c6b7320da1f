import Playbook
import Settings
import Testing

/// A mapping is text that a user can read and change, and reads back as it was written.
@Suite struct SavedMappingTests {
    @Test("what is written is read again, whatever the columns are called")
    func roundTrip() throws {
        var mapping = SavedMapping(
            object: "contacts",
            columns: ["Nimi", "", "He said \"so\"", "a: b # c", "- x", "C:\\new", "Company\nName", "tab\tbed\u{85}"])
        mapping.sheet = "Taul 1"
        mapping.fields = [
            .init(field: "name", column: "He said \"so\""), .init(field: "email", column: "a: b # c"),
            .init(field: "domain", column: "Company\nName"),
        ]
        mapping.rules = [.init(field: nil, rule: .newest), .init(field: "phone", rule: .mine)]
        mapping.decimals = .comma
        mapping.days = .dayFirst
        #expect(try SavedMapping.parse(bytes: Array(mapping.text.utf8), file: "imports/x.yml") == mapping)
    }

    @Test(
        "every mistake is told with its place",
        arguments: [
            ("columns: [a]\n", "object is missing"), ("object: accounts\n", "columns is missing"),
            ("object: accounts\ncolumns: a\n", "columns takes a list"),
            ("object: accounts\ncolumns: [a]\nrules: { all: newset }\n", "did you mean newest"),
            ("object: accounts\ncolumns: [a]\ndays: dayfirst\n", "dayfirst"),
            ("object: accounts\ncolumns: [a]\nfeilds: { name: a }\n", "did you mean fields"),
        ])
    func mistakes(text: String, expected: String) throws {
        let error = try #require(throws: SettingsProblems.self) {
            try SavedMapping.parse(bytes: Array(text.utf8), file: "imports/x.yml")
        }
        #expect("\(error)".contains(expected), "\(error)")
    }
}
