import ArgumentParser
package import Playbook

/// The manual as a page for `man`: every word of the vocabulary, out of the parser that reads the lines.
///
/// Only what no parser knows (what abm keeps where, and how it leaves) is written down besides, in ``ManualFacts``.
package struct ManualPage {
    private let vocabulary: Vocabulary
    private let date: Day

    /// - Parameter date: The day that stands at the foot of the page.
    package init(vocabulary: Vocabulary, date: Day) {
        self.vocabulary = vocabulary
        self.date = date
    }

    /// The page of the whole vocabulary.
    ///
    /// - Throws: `DecodingError` where ArgumentParser has changed its dump.
    package func whole() throws -> String {
        let root = vocabulary.root
        var page = opened("abm", root.configuration.abstract)
        page.section("SYNOPSIS")
        page.line(.bold("abm"), .plain(" ["), .italic("options"), .plain("]"))
        page.nextLine(
            .bold("abm"), .plain(" ["), .italic("options"), .plain("] "), .italic("word"), .plain(" ["),
            .italic("verb"), .plain("] ["), .italic("arguments"), .plain("]"))
        page.section("DESCRIPTION")
        page.line(
            .plain("Without words abm opens a prompt, where a line is typed as it would be in the shell, without "),
            .bold("abm"), .plain(" before it. Lines that come out of a file or a pipe are done one after the other."))
        page.paragraph(
            .plain("A line is a word, what to do with it, and its arguments. A word alone lists or shows. "),
            .bold("undo"), .plain(" takes back what was done last."))
        page.section("WORDS")
        for noun in root.configuration.subcommands { try add(noun, to: &page) }
        close(&page)
        return page.text
    }

    /// The page of one word and all that can be done with it.
    ///
    /// - Precondition: The word is of the vocabulary.
    /// - Throws: `DecodingError` where ArgumentParser has changed its dump.
    package func page(of word: String) throws -> String {
        guard let noun = vocabulary.type(for: [word])?.type else { preconditionFailure("no word of abm: \(word)") }
        var page = opened("abm-\(word)", noun.configuration.abstract)
        page.section("WORDS")
        try add(noun, to: &page)
        addGlobalOptions(to: &page)
        page.section("SEE ALSO")
        page.line(.bold("abm"), .plain("(1)"))
        return page.text
    }

    private func opened(_ name: String, _ abstract: String) -> RoffPage {
        var page = RoffPage(title: name, section: 1, date: date.iso, source: "abm", manual: "abm manual")
        page.section("NAME")
        page.line(.plain("\(name) "), .plain("- "), .plain(Self.unended(abstract)))
        return page
    }

    private static func unended(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }

    // MARK: Words

    private func add(_ noun: any ParsableCommand.Type, to page: inout RoffPage) throws {
        let dump = try CommandDump(of: noun)
        page.subsection(noun.commandWord)
        let verbs = noun.configuration.subcommands
        if !verbs.isEmpty { page.line(.plain(noun.configuration.abstract)) }
        if verbs.isEmpty { add(dump, called: noun.commandWord, type: noun, to: &page) }
        for verb in verbs {
            let isDefault = noun.configuration.defaultSubcommand.map { $0 == verb } ?? false
            let word = isDefault ? "[\(verb.commandWord)]" : verb.commandWord
            add(try CommandDump(of: verb), called: "\(noun.commandWord) \(word)", type: verb, to: &page)
        }
    }

    private func add(
        _ dump: CommandDump, called name: String, type: any ParsableCommand.Type, to page: inout RoffPage
    ) {
        let arguments = dump.shownArguments
        var tag: [RoffPage.Span] = [.bold("abm \(name)")]
        if arguments.contains(where: { $0.longName != nil }) {
            tag += [.plain(" ["), .italic("options"), .plain("]")]
        }
        for argument in arguments where argument.longName == nil { tag += Self.placeholder(of: argument) }
        page.item(tag, [.plain(dump.abstract ?? "")])
        let examples = (type as? any Command.Type)?.examples ?? []
        page.indented { page in
            if let discussion = dump.discussion, !discussion.isEmpty { page.paragraph(.plain(discussion)) }
            for argument in arguments {
                page.item(Self.tag(of: argument), [.plain(Self.explanation(of: argument))])
            }
            if !examples.isEmpty { page.verbatim(examples.map { "abm \($0)" }) }
        }
    }

    /// How an argument stands in the line that shows the command.
    private static func placeholder(of argument: CommandDump.Argument) -> [RoffPage.Span] {
        let isOptional = argument.isOptional ?? false
        let dots = argument.isRepeating ?? false ? " ..." : ""
        return [
            .plain(isOptional ? " [" : " "), .italic(argument.valueName ?? ""), .plain(dots + (isOptional ? "]" : "")),
        ]
    }

    private static func tag(of argument: CommandDump.Argument) -> [RoffPage.Span] {
        guard let name = argument.longName else { return [.italic(argument.valueName ?? "")] }
        guard argument.kind == "option", let value = argument.valueName else { return [.bold(name)] }
        return [.bold(name), .plain(" "), .italic(value)]
    }

    private static func explanation(of argument: CommandDump.Argument) -> String {
        let text = argument.abstract ?? ""
        guard argument.kind != "flag", let value = argument.defaultValue else { return text }
        return text + (text.isEmpty ? "" : " ") + "Without it: \(value)."
    }

    // MARK: Below the words

    private func close(_ page: inout RoffPage) {
        addGlobalOptions(to: &page)
        page.section("ENVIRONMENT")
        for fact in ManualFacts.environment { page.item([.bold(fact.name)], [.plain(fact.text)]) }
        page.section("FILES")
        for fact in ManualFacts.files { page.item([.bold(fact.name)], [.plain(fact.text)]) }
        page.section("EXIT STATUS")
        for status in Outcome.Status.allCases {
            page.item([.bold(String(status.rawValue))], [.plain(status.meaning)])
        }
        page.section("EXAMPLES")
        page.line(.plain("Open an example, see what wants doing, ask why, and take something back:"))
        page.verbatim([
            "abm open workspaces/one-to-one", "abm today", "abm score why tammerlift", "abm account list --format csv",
            "abm undo",
        ])
        page.paragraph(.plain("Run the lines of a file; see this page with man:"))
        page.verbatim(["abm < lines.txt", "abm manual > ~/.local/share/man/man1/abm.1", "man abm"])
    }

    private func addGlobalOptions(to page: inout RoffPage) {
        page.section("EVERY LINE TAKES")
        for (option, text) in GlobalOptions.help { page.item([.bold(option)], [.plain(text)]) }
    }
}
