import Answers
import Commands
import Testing
import Workbench

/// The scripts that shells complete abm's words with: the shells themselves read them.
@Suite struct CompletionScriptTests {
    static let shells = ["bash", "zsh", "fish"]

    private func script(for shell: String) throws -> String {
        let bench = try ExampleWorkspace.built.get().copy()
        return try #require(bench.evaluator.evaluate("completions \(shell)").answer.file?.text)
    }

    @Test("every word and every verb stands in the script", arguments: shells)
    func everyWord(_ shell: String) throws {
        let words = Set(try script(for: shell).split { !$0.isLetter && $0 != "-" }.map(String.init))
        for subject in CommandSubject.all {
            for word in subject.words.split(separator: " ") {
                #expect(words.contains(String(word)), "\(subject.words)")
            }
        }
    }

    @Test("the shell can read the script", arguments: shells.filter { OtherProgram.path(of: $0) != nil })
    func reads(_ shell: String) throws {
        let program = try #require(OtherProgram.path(of: shell))
        let scratch = try ScratchFolder()
        let path = "\(scratch.path)/script"
        try Files.write(try script(for: shell), to: path)
        let (status, text) = try OtherProgram.run(program, ["-n", path])
        #expect(status == 0 && text.isEmpty, "\(text)")
    }

    @Test(
        "bash offers words, verbs, options and values",
        .enabled(if: OtherProgram.path(of: "bash") != nil, "bash is not installed"),
        arguments: [
            (["dr"], "draft"), (["draft", "ap"], "approve"), (["draft", "new", "intro", "--dr"], "--dry-run"),
            (["completions", "f"], "fish"), (["manua"], "manual"),
        ])
    func bashOffers(_ words: [String], _ offer: String) throws {
        let driver = """
            \(try script(for: "bash"))
            COMP_WORDS=(abm \(words.joined(separator: " "))); COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
            COMP_CWORD=\(words.count); COMPREPLY=()
            _abm abm "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            echo "${COMPREPLY[*]}"
            """
        let (status, text) = try OtherProgram.run(try #require(OtherProgram.path(of: "bash")), ["-c", driver])
        #expect(status == 0 && text == offer + "\n", "\(text)")
    }

    @Test(
        "fish offers words, verbs, options and values",
        .enabled(if: OtherProgram.path(of: "fish") != nil, "fish is not installed"),
        arguments: [
            ("abm dr", "draft"), ("abm draft ap", "approve"), ("abm draft new intro --dr", "--dry-run"),
            ("abm completions f", "fish"), ("abm manua", "manual"),
        ])
    func fishOffers(_ line: String, _ offer: String) throws {
        let scratch = try ScratchFolder()
        let path = "\(scratch.path)/abm.fish"
        try Files.write(try script(for: "fish"), to: path)
        let (_, text) = try OtherProgram.run(
            try #require(OtherProgram.path(of: "fish")), ["--no-config", "-c", "source \(path); complete -C '\(line)'"])
        #expect(text.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == [offer[...]], "\(text)")
    }
}
