import Liquid
import Spelling

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

    /// Any other mistake at a place of a template's file.
    package init(file: String, line: Int, column: Int, message: String, name: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.name = name
    }

    /// A variable that the front matter requires and that nobody knows.
    init(unknown requirement: MessageTemplate.Requirement, known: [String], in template: MessageTemplate) {
        self.init(
            file: template.body.file, line: requirement.line, column: requirement.column,
            message: "requires: \(requirement.variable) is not known\(didYouMean(requirement.variable, among: known))",
            name: requirement.variable)
    }

    /// A variable that the front matter requires and that has no value for this person.
    init(missing requirement: MessageTemplate.Requirement, because reason: String?, in template: MessageTemplate) {
        self.init(
            file: template.body.file, line: requirement.line, column: requirement.column,
            message: "{{ \(requirement.variable) }} is required and missing" + (reason.map { ": \($0)" } ?? ""),
            name: requirement.variable)
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

    package init(_ all: [TemplateProblem]) { self.all = all }

    package var description: String { all.map(\.description).joined(separator: "\n") }
}
