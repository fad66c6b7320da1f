import Settings
import Testing

/// A table of wrong files with every message that they get.
@Suite struct WrongWorkspaceTests {
    private func messages(_ text: String) -> String {
        do {
            _ = try WorkspaceSettings.parse(text, file: "w")
            return ""
        } catch {
            return error.description
        }
    }

    @Test(arguments: [
        ("name: x\ntire: 1:1\n", "w:2:1: “tire” is not a setting — did you mean tier?"),
        ("", "w:1:1: name is missing; add a line “name: …” with what the workspace is called"),
        ("# only a note\n", "w:1:1: name is missing; add a line “name: …” with what the workspace is called"),
        ("name:\n", "w:1:1: name is empty; write what the workspace is called"),
        ("name: '  '\n", "w:1:7: name is empty; write a text or delete the line"),
        ("name: |\n  two\n  lines\n", "w:1:7: name takes a text of one line, without tabs or other control characters"),
        ("name: \"\\u001B[2J\"\n", "w:1:7: name takes a text of one line, without tabs or other control characters"),
        ("name: [x]\n", "w:1:7: name takes a text; put it in quotes if it begins with [ or {"),
        ("name: x\ntier: 1:fwe\n", "w:2:7: tier: “1:fwe” is not a tier — did you mean 1:few?"),
        ("name: x\ntier: enterprise\n", "w:2:7: tier: “enterprise” is not a tier; use one of: 1:1, 1:few, 1:many"),
        (
            "name: x\nchecks:\n  - { name: a, forbid: industy = Paper }\n",
            "w:3:24: forbid: “industy” is not a field — did you mean industry?"
        ),
        (
            "name: x\nchecks:\n  - name: a\n    expect: employees > 'many'\n    severity: eror\n",
            """
            w:4:25: expect: employees takes a whole number of people, not “many”
            w:5:15: severity: “eror” is not how serious a check is — did you mean error?
            """
        ),
        (
            "name: x\nchecks:\n  - { name: a }\n",
            "w:3:13: a needs an expect: or a forbid: with an expression, such as forbid: owner is unknown"
        ),
        (
            "name: x\nchecks:\n  - { name: tier-rang, severity: off }\n",
            "w:3:13: tier-rang needs an expect: or a forbid: with an expression, such as forbid: owner is unknown — did you mean tier-range?"
        ),
        (
            "name: x\nchecks:\n  - { name: tier-range, expect: score > 3 }\n",
            "w:3:13: “tier-range” is a check of abm; give yours another name"
        ),
        (
            "name: x\nchecks:\n  - { name: tier-range }\n",
            "w:3:13: say how serious tier-range is here: severity: error, warning or off"
        ),
        (
            "name: x\nchecks:\n  - { name: a, expect: score > 3, forbid: score > 3 }\n",
            "w:3:13: a has both an expect and a forbid; make two checks of them"
        ),
        (
            "name: x\nchecks:\n  - { name: a, expect: score > 3 }\n  - { name: a, forbid: fit > 3 }\n",
            "w:4:13: the check “a” stands twice; keep one of them"
        ),
        (
            "name: x\nchecks: tier-range\n",
            "w:2:9: checks takes a list, an item a line: - { name: key-account-owner, forbid: tier = \"1:1\" and owner is unknown }"
        ),
        ("name: x\nlanguage: sv\n", "w:2:11: language: “sv” is not a language; use one of: en, fi"),
        ("name: x\ncurrency: €\n", "w:2:11: currency: “€” is not a currency code; write EUR"),
        (
            "name: x\ntimezone: Helsinki\n",
            "w:2:11: timezone: “Helsinki” is not a time zone — did you mean Europe/Helsinki?"
        ),
        (
            "name: x\ntimezone: Europe/Helsinky\n",
            "w:2:11: timezone: “Europe/Helsinky” is not a time zone — did you mean Europe/Helsinki?"
        ),
        ("name: x\ntoday: 22.11.2026\n", "w:2:8: today: “22.11.2026” is not a day; write it as 2026-11-22"),
        (
            "name: x\ntoday: 2026-02-30\n",
            "w:2:8: today: “2026-02-30” is not a day; write a day of the calendar as YYYY-MM-DD"
        ),
        ("name: x\nsender: Mia\n", "w:2:9: sender takes a group of indented “key: value” lines"),
        ("name: x\nsender:\n  emial: x\n", "w:3:3: “emial” is not a setting of sender — did you mean email?"),
        (
            "name: x\nsender: { email: mia at x.example }\n",
            "w:2:18: email: “mia at x.example” is not an e-mail address"
        ),
        ("name: x\noffer: { proof: { sv: y } }\n", "w:2:19: “sv” is not a setting of proof; use one of: en, fi"),
        ("name: x\nicp: { employees: 50-100 }\n", "w:2:19: employees takes a group such as { min: 50, max: 500 }"),
        (
            "name: x\nicp: { employees: { min: 9, max: 3 } }\n",
            "w:2:19: employees: min (9) is greater than max (3); swap them"
        ),
        ("name: x\nicp: { employees: {} }\n", "w:2:19: employees needs a min, a max or both"),
        ("name: x\nicp: { industries: [Pulp, pulp] }\n", "w:2:27: “pulp” stands twice in industries; keep one of them"),
        (
            "name: x\nicp: { wrong_roles: [gatekeepr] }\n",
            "w:2:22: wrong_roles: “gatekeepr” is not a role in the buying group — did you mean gatekeeper?"
        ),
        (
            "name: x\nicp: { employees: { min: 5 }, served_employees: { max: 9 } }\n",
            "w:2:6: employees (the sweet spot) must lie within served_employees (the sizes you can serve at all)"
        ),
        (
            "name: x\nscoring: { threshold: 0 }\n",
            "w:2:23: threshold takes a whole number of points from 1 to 1000, not “0”"
        ),
        (
            "name: x\nscoring: { fit: { size: 5 } }\n",
            """
            w:2:19: “size” is not a setting of fit; use one of: company-size, industry, title, wrong-decision-maker, \
            student, opted-out
            """
        ),
        (
            "name: x\nscoring: { fit: { company_size: 5, company-size: 6 } }\n",
            "w:2:36: “company-size” stands twice in fit; keep one of them"
        ),
        (
            "name: x\nscoring: { behaviour: { buyer-guide: 5 } }\n",
            "w:2:25: “buyer-guide” is not a type of touch — did you mean buyers-guide?"
        ),
        (
            "name: x\nscoring: { behaviour: { sent: 5 } }\n",
            "w:2:25: “sent” is what we do ourselves; only what the buyer does earns points"
        ),
        (
            "name: x\nscoring: { behaviour: { click: { points: 5, at_moost: 2 } } }\n",
            "w:2:45: “at_moost” is not a setting of click — did you mean at_most?"
        ),
        (
            "name: x\nfreshness: { trigger: 0 }\n",
            "w:2:23: trigger takes a whole number of days from 1 to 3650, not “0”"
        ),
        (
            "name: x\nengaged_within_days: 90 days\n",
            "w:2:22: engaged_within_days takes a whole number of days from 1 to 3650, not “90 days”"
        ),
        (
            "name: x\nengaged_within_days: 99999999999999999999\n",
            "w:2:22: engaged_within_days takes a whole number of days from 1 to 3650, not “99999999999999999999”"
        ),
        (
            "name: x\nstages: demo\n",
            "w:2:9: stages takes a list, an item a line: - { handle: demo, name: Demo, probability: 40 }"
        ),
        (
            "name: x\nstages: []\n",
            "w:2:9: stages is empty; write at least one stage: - { handle: demo, name: Demo, probability: 40 }"
        ),
        (
            "name: x\nstages:\n- { handle: a, probability: 1 }\n- { handle: a, probability: 2 }\n",
            "w:4:13: the stage “a” stands twice; keep one of them"
        ),
        (
            "name: x\nstages:\n- { handle: won, probability: 1 }\n",
            "w:3:13: “won” is how a deal ends, not a stage; delete it"
        ),
        (
            "name: x\nstages:\n- { handle: Demo Day, probability: 1 }\n",
            "w:3:13: “Demo Day” cannot be a handle; use lower-case letters a–z, figures and -, such as demo-day"
        ),
    ])
    func `A wrong value is told apart`(text: String, expected: String) {
        #expect(messages(text) == expected)
    }

    @Test(arguments: [
        ("just some words", "w:1:1: expected lines of “key: value”, with a space after the colon"),
        ("- a\n- b\n", "w:1:1: expected lines of “key: value”, with a space after the colon"),
        ("name: A: b\n", "w:1:8: a value with a colon in it must stand in quotes"),
        ("name: \"abc\ntier: 1:1\n", "w:1:7: the quote that opens here is never closed"),
        ("name: x\n\ttier: 1:1\n", "w:2:1: a tab stands here; indent with spaces"),
        (
            "name: x\n  tier: 1:1\n",
            "w:2:7: this line is indented further than the ones it belongs to, or the line above lacks its colon"
        ),
        ("name:x\ntier: y\n", "w:2:5: the line above needs a space after its colon"),
        ("name: @x\n", "w:1:7: a value that begins with @ must stand in quotes"),
        ("name: {{ x }}\n", "w:1:7: a value that begins with { or {{ must stand in quotes: \"{{ … }}\""),
        ("name: {{ x }}: y\n", "w:1:7: a value that begins with { or {{ must stand in quotes: \"{{ … }}\""),
        ("name: 'x' y\n", "w:1:11: this line does not fit those above it; check its indentation, quotes and brackets"),
        ("name: \"a\\d\"\n", "w:1:9: in double quotes a backslash is a special sign; use single quotes instead"),
        ("icp: { industries: [a, b\n", "w:1:20: the list that opens here with [ is not closed, or lacks a comma"),
        ("icp: { employees: { min: 5 }\n", "w:1:6: the group that opens here with { is not closed, or lacks a comma"),
        ("name: x\n---\nname: y\n", "w:2:1: “---” begins a second document here; settings are one — delete it"),
        ("name: x\nname: y\n", "w:2:1: “name” stands here again (first on line 1); keep one of them"),
        ("'name': x\n\"name\": y\n", "w:2:1: “name” stands here again (first on line 1); keep one of them"),
        ("name: !secret x\n", "w:1:7: a value that begins with “!” is not read as text; put it in quotes"),
    ])
    func `A slip of form is told in plain words`(text: String, expected: String) {
        #expect(messages(text) == expected)
    }

    @Test func `Every mistake of a file is reported at once, in order`() {
        let text = """
            name: x
            tire: 1:1
            name: y
            language: english please
            sender:
              emial: x
              phone: [1]
            stages:
              - { handle: demo, probability: 140 }
              - demo
            today: *now
            """
        #expect(
            messages(text) == """
                w:2:1: “tire” is not a setting — did you mean tier?
                w:3:1: “name” stands here again (first on line 1); keep one of them
                w:4:11: language: “english please” is not a language; use one of: en, fi
                w:6:3: “emial” is not a setting of sender — did you mean email?
                w:7:10: phone takes a text; put it in quotes if it begins with [ or {
                w:9:34: probability takes a whole number of per cents from 0 to 100, not “140”
                w:10:5: an item of stages looks like this: - { handle: demo, name: Demo, probability: 40 }
                w:11:8: a value that begins with & or * (here “*now”) must stand in quotes
                """)
    }

    @Test func `A file of another encoding is told where it fails`() {
        let bytes = Array("name: x\nsender: { name: M".utf8) + [0xE4] + Array("ki }\n".utf8)
        let error = #expect(throws: SettingsProblems.self) { try WorkspaceSettings.parse(bytes: bytes, file: "w") }
        #expect(error?.description == "w:2:18: this character is not UTF-8; save the file as UTF-8")
    }
}
