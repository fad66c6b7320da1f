import Liquid
package import Playbook

/// A message to be personalised: its channel, and its subject and body as parsed Liquid.
package struct MessageTemplate: Sendable {
    package let name: String
    package let language: Language
    package let channel: MessageChannel
    /// The most characters that the message may have.
    package let maxLength: Int?
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

    /// Parses both pieces and reports every mistake in either.
    ///
    /// - Parameters:
    ///   - file: What diagnostics call the file.
    ///   - subject: `nil` for a channel without one.
    /// - Throws: ``TemplateProblems``.
    package init(
        name: String, file: String, language: Language, channel: MessageChannel, maxLength: Int?, subject: Source?,
        body: Source
    ) throws(TemplateProblems) {
        var problems: [TemplateProblem] = []
        func parse(_ source: Source) -> Template? {
            do throws(Diagnostics) {
                return try Template(parsing: source.text, file: file)
            } catch {
                problems += error.all.map { TemplateProblem($0, in: source) }
                return nil
            }
        }
        let parsedSubject = subject.flatMap(parse)
        let parsedBody = parse(body)
        guard let parsedBody, problems.isEmpty else { throw TemplateProblems(problems) }
        self.name = name
        self.language = language
        self.channel = channel
        self.maxLength = maxLength ?? channel.lengthLimit
        self.subject = parsedSubject
        self.body = parsedBody
        self.subjectSource = subject
        self.bodySource = body
    }

    let subjectSource: Source?
    let bodySource: Source

    /// The variables that the message prints, as written, in order.
    package var variables: [String] {
        var seen: Set<String> = []
        return ((subject?.variables ?? []) + body.variables).map(\.path).filter { seen.insert($0).inserted }
    }
}
