import Playbook
import Settings
import Testing

/// Files that mean harm or are no settings at all: one clear answer each, and no trap.
@Suite struct HostileWorkspaceTests {
    private func problems(_ text: String) -> [SettingsProblem] {
        do {
            _ = try WorkspaceSettings.parse(text, file: "w")
            return []
        } catch {
            return error.problems
        }
    }

    @Test func `Anchors that would grow without bound are refused`() {
        var text = "a: &a [x, x]\n"
        for (letter, next) in zip("abcdefghijklmnopqrstuvwxy", "bcdefghijklmnopqrstuvwxyz") {
            text += "\(next): &\(next) [\(String(repeating: "*\(letter), ", count: 9))*\(letter)]\n"
        }
        text += "? *z\n: {*z: 1}\n"
        #expect(problems(text).contains { $0.message.contains("begins with & or *") })
    }

    @Test(arguments: [
        (String(repeating: "[", count: 100_000), "the brackets nest too deep for settings"),
        (String(repeating: "{a: ", count: 100_000), "the brackets nest too deep for settings"),
        (String(repeating: "- ", count: 100_000), "the lists nest too deep for settings"),
        (String(repeating: "? ", count: 100_000), "the lists nest too deep for settings"),
        (
            String(repeating: "name: x\n", count: 100_000),
            "this file is too large for settings (over 512 kB) — is it the right file?"
        ),
        ("name: x\u{0}y", "an unprintable character (U+0000) stands here; settings are plain text — delete it"),
        ("\u{7F}ELF\u{2}\u{1}", "an unprintable character (U+007F) stands here; settings are plain text — delete it"),
        ("name: \u{FFFF}", "an unprintable character (U+FFFF) stands here; settings are plain text — delete it"),
    ])
    func `One refusal is enough`(text: String, message: String) {
        #expect(problems(text).map(\.message) == [message])
    }

    @Test func `Deep indentation ends in a problem`() {
        let text = (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(!problems(text).isEmpty)
    }

    @Test func `A thousand twin keys end in a problem`() {
        #expect(!problems("name: x\n" + String(repeating: "sender: { name: y }\n", count: 1000)).isEmpty)
    }

    @Test func `A long key is shown short`() {
        let text = "name: x\n? " + String(repeating: "k", count: 5000) + "\n: y\n"
        #expect(problems(text).count == 1)
        #expect(problems(text).allSatisfy { $0.message.count < 300 && !$0.message.contains("\n") })
    }

    @Test func `Stand-ins in the text itself are kept`() throws {
        let name = "R & D * \u{E000}\u{E001}\u{F8FF}"
        #expect(try WorkspaceSettings.parse("name: \(name)").name == name)
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `Damaged files never trap, and every problem is one line within the file`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var bytes = Array(
            WorkspaceSettings.text(name: "Työtila", tier: .oneToFew, currency: .eur, language: .finnish)
                .replacing("# ", with: "").utf8)
        let pieces = [
            "&a ", "*a", "{{", "}}", "[", "\"", "'", ": ", "\t", "\n- ", "? ", "!t ", "---\n", "|\n", "<<: ", "ä",
            "\u{0}",
        ]
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            if Bool.random(using: &generator) {
                bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...20, using: &generator)))
            } else {
                bytes.insert(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8), at: place)
            }
        }
        let lines = bytes.count { $0 == 0x0A } + 1
        do {
            _ = try WorkspaceSettings.parse(bytes: bytes, file: "w")
        } catch {
            #expect(error.problems.allSatisfy { (1...lines + 1).contains($0.line) && $0.column >= 1 })
            #expect(error.problems.allSatisfy { !$0.message.contains { $0.isNewline } })
        }
    }
}
