import ArgumentParser
import Commands
import Foundation
import Testing
import Workbench

/// The page for `man`: every word stands in it, and the programs that read such pages find nothing wrong.
@Suite struct ManualTests {
    private let manual = ManualPage(vocabulary: Registry.vocabulary, date: ExampleWorkspace.day)

    /// What the page holds for a text that is to be typed as it stands.
    private func typed(_ text: String) -> String {
        "\\fB"
            + text.replacing("\\", with: "\\(rs").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
            .replacing("'", with: "\\(aq").replacing("~", with: "\\(ti") + "\\fR"
    }

    @Test("every command stands in the manual with its options and examples")
    func everyCommand() throws {
        // What follows the name of a command is its own, up to the next name.
        let parts = try manual.whole().split(separator: ".TP\n\\fBabm ").map { "\\fBabm \($0)" }
        for subject in CommandSubject.all {
            let words = subject.words.split(separator: " ")
            let name = subject.isDefault ? "\(words[0]) [\(words[1])]" : subject.words
            let part = try #require(parts.first { $0.hasPrefix(typed("abm \(name)")) }, "\(subject.words)")
            #expect(part.contains(subject.type.configuration.abstract.prefix { $0.isLetter }), "\(subject.words)")
            for option in try ToolInformation.options(of: subject.type) {
                #expect(part.contains("\n" + typed(option)), "\(subject.words) \(option)")
            }
            for example in subject.type.examples where example.allSatisfy(\.isASCII) {
                #expect(part.contains("\n" + typed("abm \(example)") + "\n"), "\(subject.words): \(example)")
            }
        }
    }

    @Test("the manual has the parts that a reader of such pages looks for")
    func parts() throws {
        let page = try manual.whole()
        for part in [
            "NAME", "SYNOPSIS", "DESCRIPTION", "WORDS", "EVERY LINE TAKES", "ENVIRONMENT", "FILES", "EXIT STATUS",
            "EXAMPLES",
        ] { #expect(page.contains("\n.SH \"\(part)\"\n"), "\(part)") }
        #expect(page.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
        for (option, _) in GlobalOptions.help { #expect(page.contains(typed(option))) }
    }

    @Test(
        "every variable that abm asks the environment for stands in the manual",
        arguments: ["abm", "Terminal", "Workbench"])
    func environment(_ target: String) throws {
        let page = try manual.whole()
        let folder = URL(filePath: Checkout.path("Sources/\(target)"))
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            for match in try Files.text(at: file.path).matches(of: /environment[\[(]"([A-Z_]+)"[\])]/) {
                // Everybody has a home; nobody sets it for abm.
                guard match.output.1 != "HOME" else { continue }
                #expect(page.contains(match.output.1), "\(match.output.1), read in \(file.lastPathComponent)")
            }
        }
    }

    @Test(
        "mandoc finds nothing to warn of",
        .enabled(if: OtherProgram.path(of: "mandoc") != nil, "mandoc is not installed"))
    func mandoc() throws {
        let mandoc = try #require(OtherProgram.path(of: "mandoc"))
        let scratch = try ScratchFolder()
        let pages =
            [("abm", try manual.whole())] + (try Registry.vocabulary.nouns.map { ($0, try manual.page(of: $0)) })
        for (name, page) in pages {
            let path = "\(scratch.path)/\(name).1"
            try Files.write(page, to: path)
            let (status, text) = try OtherProgram.run(mandoc, ["-T", "lint", "-W", "warning", path])
            #expect(status == 0 && text.isEmpty, "\(name): \(text)")
        }
    }

    @Test(
        "groff sets the page without a warning",
        .enabled(if: OtherProgram.path(of: "groff") != nil, "groff is not installed"))
    func groff() throws {
        let groff = try #require(OtherProgram.path(of: "groff"))
        let scratch = try ScratchFolder()
        let path = scratch.path + "/abm.1"
        try Files.write(try manual.whole(), to: path)
        let (status, text) = try OtherProgram.run(groff, ["-man", "-ww", "-z", "-T", "utf8", path])
        #expect(status == 0 && text.isEmpty, "\(text)")
    }
}
