import Liquid
package import Playbook

/// A message to be personalised: its channel, and its subject and body as parsed Liquid.
package struct MessageTemplate: Sendable {
    package let name: String
    package let language: Language
    package let channel: MessageChannel
    /// The most characters that the message may have.
    package let maxLength: Int?
    /// Variables that must have a value besides those that the text prints.
    let requires: [Requirement]
    let subject: Template?
    let body: Template

    /// A piece of a file with the place where it starts, so that a diagnostic names the file's own line.
    package struct Source: Hashable, Sendable {
        package var text: String
        package var line: Int
        package var column: Int

        package init(text: String, line: Int, column: Int) {
            self.text = text
            self.line = line
            self.column = column
        }
    }

    /// A variable that the front matter asks for, with its place in the file.
    package struct Requirement: Hashable, Sendable {
        package var variable: String
        package var line: Int
        package var column: Int

        package init(variable: String, line: Int, column: Int) {
            self.variable = variable
            self.line = line
            self.column = column
        }
    }

    /// What is wrong with the language of the pieces; a template with mistakes holds what could be read.
    package let mistakes: [TemplateProblem]

    /// Reads both pieces as far as they go.
    ///
    /// - Parameters:
    ///   - file: What diagnostics call the file.
    ///   - requires: Variables that must have a value besides those that the text prints.
    ///   - subject: `nil` for a channel without one.
    ///   - names: How names are bent, for the filters of the language.
    package init(
        name: String, file: String, language: Language, channel: MessageChannel, maxLength: Int?,
        requires: [Requirement] = [], subject: Source?, body: Source, names: NameForms = NameForms()
    ) {
        var mistakes: [TemplateProblem] = []
        let dialect = Dialect(filters: names.filters(for: language))
        func read(_ source: Source) -> Template {
            let (template, found) = Template.read(source.text, file: file, dialect: dialect)
            mistakes += found.map { TemplateProblem($0, in: source) }
            return template
        }
        self.name = name
        self.language = language
        self.channel = channel
        self.maxLength = maxLength ?? channel.lengthLimit
        self.requires = requires
        self.names = names
        self.subject = subject.map(read)
        self.body = read(body)
        self.subjectSource = subject
        self.bodySource = body
        self.mistakes = mistakes
    }

    let subjectSource: Source?
    let bodySource: Source
    let names: NameForms

    /// A variable that the message reads, and whether the message can do without it.
    package struct Variable: Hashable, Sendable {
        /// Such as `claim.trigger`.
        package var path: String
        /// Whether the template looks if there is a value, or says something else where there is none.
        package var isOptional: Bool
    }

    /// The variables that the message reads, in the order of the file.
    package var variables: [Variable] {
        let uses = (subject?.variables ?? []) + body.variables
        let asked = Set(uses.filter { !$0.isPrinted }.map(\.path))
        let required = Set(requires.map(\.variable))
        var seen: Set<String> = []
        let read = uses.filter { seen.insert($0.path).inserted }.map { use in
            Variable(
                path: use.path,
                isOptional: !required.contains(use.path) && (use.hasDefault || asked.contains(use.path)))
        }
        return read
            + requires.map(\.variable).filter { !seen.contains($0) }.map { Variable(path: $0, isOptional: false) }
    }

    /// Everything that is wrong with the message whoever it is for: its language, and what is not known in any part of
    /// it, printed or not.
    ///
    /// - Parameter known: The names that a template may use, such as `account.name`.
    package func problems(known: [String]) -> [TemplateProblem] {
        let paths = KnownPaths(known)
        var problems = mistakes
        if let subject, let subjectSource {
            problems += subject.check(known: paths, partials: Partials.none).map {
                TemplateProblem($0, in: subjectSource)
            }
        }
        problems += body.check(known: paths, partials: Partials.none).map { TemplateProblem($0, in: bodySource) }
        for requirement in requires where !known.contains(requirement.variable) {
            problems.append(TemplateProblem(unknown: requirement, known: known, in: self))
        }
        return problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }
}
