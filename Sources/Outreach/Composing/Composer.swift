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
    }

    /// Renders a template with facts.
    ///
    /// - Throws: ``TemplateProblems``: every missing or unknown value with its place in the template, and for a claim
    ///   the reason why none could be used.
    package static func compose(_ template: MessageTemplate, with facts: MessageFacts) throws(TemplateProblems)
        -> Message
    {
        let globals = facts.globals
        var problems: [TemplateProblem] = []
        func render(_ liquid: Template, _ source: MessageTemplate.Source) -> [Liquid.Span] {
            do throws(Diagnostics) {
                return try liquid.render(globals)
            } catch {
                problems += error.all.map { diagnostic in
                    var problem = TemplateProblem(diagnostic, in: source)
                    // Where it is known why there is no value, a hint to change the template would mislead.
                    if diagnostic.kind == .missingValue, let reason = facts.explanation(of: diagnostic.name) {
                        problem.message = "{{ \(diagnostic.name) }} is missing: \(reason)"
                    }
                    return problem
                }
                return []
            }
        }
        var subject: [Draft.Span] = []
        if let liquid = template.subject, let source = template.subjectSource {
            subject = MessageParts.cited(render(liquid, source), field: .subject, line: source.line, facts: facts)
        }
        let rendered = render(template.body, template.bodySource)
        if problems.isEmpty, rendered.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) {
            problems.append(TemplateProblem(emptyBodyOf: template))
        }
        problems += missing(template.requires, of: template, in: facts, besides: problems)
        guard problems.isEmpty else { throw TemplateProblems(problems) }
        let body = MessageParts.divided(
            MessageParts.cited(rendered, field: .body, line: template.bodySource.line, facts: facts))
        return Message(
            spans: flaggingGuesses(in: subject + body, facts: facts, names: template.names),
            subject: DraftText.plain(subject), body: DraftText.markdown(body))
    }

    /// The variables that the front matter requires and that have no value; those told already are left out.
    private static func missing(
        _ requirements: [MessageTemplate.Requirement], of template: MessageTemplate, in facts: MessageFacts,
        besides problems: [TemplateProblem]
    ) -> [TemplateProblem] {
        requirements.filter { requirement in
            facts.fact(requirement.variable)?.value == nil
                && !problems.contains { $0.name == requirement.variable }
        }.map { TemplateProblem(missing: $0, because: facts.explanation(of: $0.variable), in: template) }
    }

    /// Notes beside each bent name that was guessed why it may be wrong.
    private static func flaggingGuesses(
        in spans: [Draft.Span], facts: MessageFacts, names: NameForms
    ) -> [Draft.Span] {
        spans.map { span in
            guard let citation = span.citation, !citation.filters.isEmpty,
                let value = facts.fact(citation.variable)?.value,
                let guess = names.guess(bending: value, through: citation.filters)
            else { return span }
            var span = span
            span.citation?.guess = guess
            return span
        }
    }
}
