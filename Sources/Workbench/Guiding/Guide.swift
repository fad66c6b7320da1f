import Answers
import Store

/// Leads a person from a line that lacks something to the line that they meant, one question at a time.
///
/// The line is run anew after every answer: what it lacks next, and whether an answer is right, is the command's own
/// judgement, so that no second list of required arguments can go out of date.
struct Guide {
    let evaluator: Evaluator

    /// An answer and the argument that it was given for.
    private struct Answered {
        var missing: MissingArgument
        var argument: CommandShape.Argument
        var words: AnswerWords
    }

    /// Runs a line; where it lacks something and somebody is there to ask, asks and runs it again.
    ///
    /// - Parameter attempt: Runs words as a line; throws where nothing was changed.
    /// - Returns: What came of it; a line that answers went into stands in ``Outcome/line``.
    /// - Throws: What `attempt` throws, where no answer could mend it.
    func run(
        _ words: [String], line: String, attempt: (_ words: [String], _ line: String) throws -> Outcome
    ) throws -> Outcome {
        var answers: [Answered] = []
        while true {
            let tried = Self.line(words, with: answers)
            let whole = answers.isEmpty ? line : LineTokens.line(of: tried)
            do {
                var outcome = try attempt(tried, whole)
                outcome.line = answers.isEmpty ? nil : whole
                return outcome
            } catch {
                guard evaluator.surroundings.asker.isPresent else { throw error }
                guard let next = try answered(error, in: tried, after: answers) else { return Self.givenUp }
                answers = next
            }
        }
    }

    /// Nothing was changed, because the person no longer wants it.
    private static let givenUp = Outcome(Answer([.text("Nothing was done.")]), status: .cancelled)

    /// The answers with one more, or with one given anew; `nil` where the person gives up.
    ///
    /// - Throws: `error`, where no answer could mend it.
    private func answered(_ error: any Error, in words: [String], after answers: [Answered]) throws -> [Answered]? {
        let told = Outcome(throwing: error, format: nil).naming(words, from: evaluator.directory)
        guard told.status == .mistake else { throw error }
        var next = answers
        let site = try Site(of: words, for: evaluator)
        if let missing = error as? MissingArgument, let argument = site?.argument(at: missing.place, lackedBy: words),
            let site,
            !answers.contains(where: { $0.argument == argument && (missing.stem == nil || $0.missing == missing) })
        {
            let explanation = Self.explanation(
                of: argument, missing, isFirst: answers.isEmpty,
                hasTab: evaluator.surroundings.asker.completes && site.kind(argument) != .anything)
            guard let given = try ask(argument, missing, at: site, explanation: explanation, problems: []) else {
                return nil
            }
            next.append(Answered(missing: missing, argument: argument, words: given))
            return next
        }
        let problems = told.answer.problems
        guard let site, let index = Self.blamed(problems, answers) else { throw error }
        let asked = answers[index]
        guard let given = try ask(asked.argument, asked.missing, at: site, explanation: nil, problems: problems) else {
            return nil
        }
        next[index].words = given
        return next
    }

    /// The answer that problems speak of; the last one where they quote none.
    private static func blamed(_ problems: [Problem], _ answers: [Answered]) -> Int? {
        let text = problems.map(\.message).joined(separator: "\n")
        return answers.lastIndex { $0.words.values.contains { $0.count > 1 && text.contains($0) } }
            ?? answers.indices.last
    }

    private func ask(
        _ argument: CommandShape.Argument, _ missing: MissingArgument, at site: Site, explanation: String?,
        problems: [Problem]
    ) throws -> AnswerWords? {
        let kind = site.kind(argument)
        var question = Question(
            name: argument.bareName, explanation: explanation, problems: problems, kind: kind,
            isList: argument.isRepeating && missing.stem == nil)
        let completer = Completer(evaluator)
        while true {
            let answer = evaluator.surroundings.asker.ask(question) { [isList = question.isList] text, cursor in
                completer.completions(ofAnswer: text, at: cursor, kind: kind, isList: isList)
            }
            guard let answer, !answer.allSatisfy(\.isWhitespace) else { return nil }
            do {
                return try site.words(of: answer, to: question).headed(by: missing.stem)
            } catch {
                let told = Outcome(throwing: error, format: nil)
                guard told.status == .mistake else { throw error }
                question.explanation = nil
                question.problems = told.answer.problems
            }
        }
    }

    /// What is wanted, in one line; with the first question of a line, how to answer at all.
    private static func explanation(
        of argument: CommandShape.Argument, _ missing: MissingArgument, isFirst: Bool, hasTab: Bool
    ) -> String {
        var help = missing.question ?? argument.help.replacing("; may be given more than once", with: "")
        if missing.place == .account {
            for end in ["; the one in focus otherwise", "; the account in focus otherwise"] {
                help = help.replacing(end, with: "")
            }
        }
        // Where the same argument is asked for again and again, each time says what it is about.
        var sentences = missing.stem == nil ? [help] : []
        if argument.isRepeating, missing.stem == nil { sentences.append("Several: with commas between them.") }
        if let remark = missing.remark { sentences.append(remark) }
        if isFirst {
            sentences.append(
                hasTab ? "Tab shows what there is; Enter alone gives up." : "Enter alone gives up.")
        }
        return sentences.joined(separator: " ")
    }

    /// A line's words with the answers in their places: options before a `--`, arguments without a name at the end.
    private static func line(_ words: [String], with answers: [Answered]) -> [String] {
        var words = words
        for answer in answers {
            let end = words.firstIndex(of: "--") ?? words.endIndex
            switch answer.words {
            case .options(let options): words.insert(contentsOf: options, at: end)
            case .values(let values):
                if let name = answer.argument.name {
                    // An option that was typed without its value gets it where it stands.
                    if words[..<end].last == name { words.remove(at: end - 1) }
                    let place = words.firstIndex(of: "--") ?? words.endIndex
                    words.insert(contentsOf: values.flatMap { named(name, $0) }, at: place)
                } else {
                    if end == words.endIndex, values.contains(where: { $0.hasPrefix("-") }) { words.append("--") }
                    words += values
                }
            }
        }
        return words
    }

    /// A value that begins with a hyphen would be read as an option of its own.
    private static func named(_ name: String, _ value: String) -> [String] {
        value.hasPrefix("-") ? ["\(name)=\(value)"] : [name, value]
    }
}

extension CommandShape.Argument {
    /// What it is called, without hyphens.
    var bareName: String { name.map { String($0.dropFirst(2)) } ?? value ?? "" }
}
