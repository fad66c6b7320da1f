import Liquid

/// One thing that keeps a template from becoming a message, with the line and column of the template's file.
package struct TemplateProblem: Hashable, Sendable, CustomStringConvertible {
    package var file: String
    package var line: Int
    package var column: Int
    package var message: String
    /// The variable, filter or tag that it is about.
    package var name: String

    /// A diagnostic of a piece of a file, moved to where the piece stands in it.
    init(_ diagnostic: Diagnostic, in source: MessageTemplate.Source) {
        file = diagnostic.file
        line = diagnostic.line + source.line - 1
        // Only the first line of a piece is moved sideways.
        column = diagnostic.line == 1 ? diagnostic.column + source.column - 1 : diagnostic.column
        message = diagnostic.message
        name = diagnostic.name
    }

    /// A template that says nothing.
    init(emptyBodyOf template: MessageTemplate) {
        file = template.body.file
        line = template.bodySource.line
        column = 1
        message = "says nothing: write the message below the second ---"
        name = template.name
    }

    package var description: String { "\(file):\(line):\(column): \(message)" }
}

/// Everything that keeps a template from becoming a message, all at once.
package struct TemplateProblems: Error, Hashable, Sendable, CustomStringConvertible {
    package var all: [TemplateProblem]

    init(_ all: [TemplateProblem]) { self.all = all }

    package var description: String { all.map(\.description).joined(separator: "\n") }
}
