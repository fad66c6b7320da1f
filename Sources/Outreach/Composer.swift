import Liquid
package import Playbook

/// Makes a message of a template and facts: spans that know where each word came from.
///
/// A value that is missing stops it: nothing ships as a blank or a guess.
package enum Composer {
    /// A composed message, before the store has given it a number.
    package struct Message: Hashable, Sendable {
        package var spans: [Draft.Span]
        /// The subject as plain text; empty for a channel without one.
        package var subject: String
        /// The body as Markdown in which every value stays itself.
        package var body: String
        /// What a reader should look at before it is sent.
        package var warnings: [String]
    }

    /// Renders a template with facts.
    ///
    /// - Throws: ``TemplateProblems``: every missing or unknown value with its place in the template, and for a claim
    ///   the reason why none could be used.
    package static func compose(_ template: MessageTemplate, with facts: MessageFacts) throws(TemplateProblems)
        -> Message
    {
        let globals = facts.globals
        let marked = facts.marked
        var problems: [TemplateProblem] = []
        func render(_ liquid: Template, _ source: MessageTemplate.Source) -> [Liquid.Span] {
            do throws(Diagnostics) {
                return try liquid.render(globals)
            } catch {
                problems += error.all.map { diagnostic in
                    var problem = TemplateProblem(diagnostic, in: source)
                    // Where it is known why there is no value, a hint to change the template would mislead.
                    if diagnostic.kind == .missingValue, let reason = facts.explanations[diagnostic.name] {
                        problem.message = "{{ \(diagnostic.name) }} is missing: \(reason)"
                    }
                    return problem
                }
                return []
            }
        }
        var subject: [Draft.Span] = []
        if let liquid = template.subject, let source = template.subjectSource {
            subject = MessageParts.cited(render(liquid, source), field: .subject, line: source.line, facts: marked)
        }
        let rendered = render(template.body, template.bodySource)
        if problems.isEmpty, rendered.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) {
            problems.append(TemplateProblem(emptyBodyOf: template))
        }
        guard problems.isEmpty else { throw TemplateProblems(problems) }
        let body = MessageParts.divided(
            MessageParts.cited(rendered, field: .body, line: template.bodySource.line, facts: marked))
        var message = Message(
            spans: subject + body, subject: DraftText.plain(subject), body: DraftText.markdown(body), warnings: [])
        message.warnings = warnings(on: message, of: template)
        return message
    }

    private static func warnings(on message: Message, of template: MessageTemplate) -> [String] {
        var warnings: [String] = []
        let written = Set(
            message.spans.filter { $0.field == .body && !$0.text.allSatisfy(\.isWhitespace) }.compactMap(\.part))
        let empty = MessageParts.names.filter { !written.contains($0) }
        if !empty.isEmpty { warnings.append("it says nothing under \(empty.joined(separator: ", "))") }
        let length = DraftText.length(of: message.spans)
        if let limit = template.maxLength, length > limit {
            warnings.append("it is \(length) characters long; the limit is \(limit)")
        }
        if template.channel == .email, message.subject.count > 50 {
            warnings.append("its subject is \(message.subject.count) characters long; aim for 50")
        }
        return warnings
    }
}
