import Playbook
import Settings
import Testing

@Suite struct SequenceFileTests {
    private func messages(_ text: String) -> String {
        do {
            _ = try SequenceFile.parse(text, file: "s")
            return ""
        } catch {
            return error.description
        }
    }

    @Test func `A full file becomes a sequence`() throws {
        let text = """
            name: autumn-dinner
            title: After the dinner
            audience: "Guests: all of them"
            days: office
            stop: [reply, open_deal]
            steps:
              - { day: 1, template: event-follow-up }
              - day: 4
                template: call-script
                channel: call
                skip: [no-phone, engaged]
              - { day: 9, template: break-up, skip: meeting }
            """
        #expect(
            try SequenceFile.parse(text, file: "s")
                == OutreachSequence(
                    name: "autumn-dinner", title: "After the dinner", audience: "Guests: all of them",
                    counting: .officeDays,
                    steps: [
                        SequenceStep(number: 1, day: 1, template: "event-follow-up"),
                        SequenceStep(
                            number: 2, day: 4, template: "call-script", channel: .call, skip: [.noPhone, .engaged]),
                        SequenceStep(number: 3, day: 9, template: "break-up", skip: [.meetingHeld]),
                    ], stopsOn: [.replied, .openDeal]))
    }

    @Test func `A name and a step are enough`() throws {
        let sequence = try SequenceFile.parse(
            bytes: Array("name: short\nsteps: [{ day: 2, template: intro }]".utf8), file: "s")
        #expect(
            sequence
                == OutreachSequence(
                    name: "short", title: "short", steps: [SequenceStep(number: 1, day: 2, template: "intro")]))
        #expect(sequence.stopsOn == [.replied, .meetingHeld, .optedOut])
        #expect(sequence.counting == .calendarDays)
    }

    @Test func `Nothing ends it early but opting out, if the list is empty`() throws {
        let text = "name: x\nstop: []\nsteps: [{ day: 1, template: intro }]"
        #expect(try SequenceFile.parse(text, file: "s").stopsOn == [.optedOut])
    }

    @Test func `Every mistake is reported at once, in its place`() {
        let text = """
            name: Autumn Dinner
            titel: x
            days: weekdays
            stop: [reply, repply]
            steps:
              - { day: 1, templat: intro }
              - { day: 5, template: Follow Up, channel: mail }
              - { day: 5, template: call, skip: [no-fone, engaged] }
              - { day: soon, template: call }
              - { template: call }
              - break-up
              - { day: 4, template: call }
            """
        #expect(
            messages(text) == """
                s:1:7: name: use lower-case letters a–z, figures and -, such as autumn-dinner
                s:2:1: “titel” is not a setting — did you mean title?
                s:3:7: days: “weekdays” is not a way to count days; use one of: calendar, office
                s:4:15: stop: “repply” is not a reason to stop a sequence — did you mean reply?
                s:6:5: template is missing; add a line “template: …” with the name of a template, such as intro
                s:6:15: “templat” is not a setting of steps — did you mean template?
                s:7:25: template: use lower-case letters a–z, figures and -, such as follow-up
                s:7:45: channel: “mail” is not a channel of a message — did you mean email?
                s:8:12: day 5 is not after day 5 of the step before it; put the steps in order
                s:8:38: skip: “no-fone” is not a reason to skip a step — did you mean no-phone?
                s:9:12: day takes a whole number of days from 1 to 3650, not “soon”
                s:10:5: day is missing; add a line “day: …” with the day of the sequence, from 1
                s:11:5: an item of steps looks like this: - { day: 1, template: intro }
                s:12:12: day 4 is not after day 5 of the step before it; put the steps in order
                """)
    }

    @Test(arguments: [
        (
            "",
            """
            s:1:1: name is missing; add a line “name: …” with a short name, such as default
            s:1:1: steps is missing; add a line “steps: …” with a list, an item a line: - { day: 1, template: intro }
            """
        ),
        (
            "name: x\nsteps: []",
            "s:2:8: steps is empty; write at least one step: - { day: 1, template: intro }"
        ),
        ("name: x\nsteps: intro", "s:2:8: steps takes a list, an item a line: - { day: 1, template: intro }"),
        (
            "name: x\nsteps: [{ day: 0, template: a }]",
            "s:2:16: day takes a whole number of days from 1 to 3650, not “0”"
        ),
        ("Hello!", "s:1:1: expected lines of “key: value”, with a space after the colon"),
        ("name: x\nsteps:\n\t- a", "s:3:1: a tab stands here; indent with spaces"),
    ])
    func `A wrong file says so`(text: String, expected: String) {
        #expect(messages(text) == expected)
    }

    @Test(arguments: [100, 101]) func `A hundred steps are enough`(count: Int) {
        let steps = (1...count).map { "  - { day: \($0), template: t }\n" }.joined()
        let expected = count <= 100 ? "" : "s:3:3: a sequence has at most 100 steps, and here are 101"
        #expect(messages("name: x\nsteps:\n" + steps) == expected)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `A damaged file is read or refused, never worse`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var bytes = Array(
            "name: x\ndays: office\nstop: [reply]\nsteps:\n  - { day: 1, template: a, skip: [engaged] }\n  - day: 3\n    template: b\n"
                .utf8)
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let piece = ["-", "0", "[", "}", "\n", " ", ":", "1", "ä"].randomElement(using: &generator) ?? ""
            bytes.replaceSubrange(place...place, with: Array(piece.utf8))
        }
        do {
            let sequence = try SequenceFile.parse(bytes: bytes, file: "s")
            #expect(zip(sequence.steps, sequence.steps.dropFirst()).allSatisfy { $0.day < $1.day })
        } catch {
            #expect(error.problems.allSatisfy { $0.line >= 1 && !$0.message.contains { $0.isNewline } })
        }
    }
}
