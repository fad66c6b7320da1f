import Playbook
import Spelling

extension SectionReader {
    /// The qualifying questions in their order; `nil` where none are given.
    mutating func questions(_ key: String, in language: Language) -> [QualifyingQuestion]? {
        let example = "- { handle: timing, text: \"When?\", weight: 50, answers: [ … ] }"
        var handles: [String] = []
        return sections(key, example) { item -> QualifyingQuestion? in
            item.require("handle", "the question's short name, such as timing")
            item.require("text", "the question as it is asked")
            item.require("answers", "the answers that may be given")
            let handle = item.locatedText("handle")
            var question = QualifyingQuestion(
                "", text: item.textPerLanguage("text", or: language), weight: 0, choices: [])
            question.weight = item.wholeNumber("weight", 0...1000, of: "points of weight") ?? 0
            question.scope = item.word("about") ?? .company
            question.roles = item.words("roles", as: BuyingRole.self).map(Set.init) ?? []
            question.segments = Set(item.texts("segments") ?? [])
            let days = item.wholeNumber("again_after_days", 1...3650, of: "days")
            question.againAfterDays = days ?? question.againAfterDays
            let answersPlace = item.value("answers")?.place ?? item.place
            let choices = item.choices("answers", in: language)
            guard let handle else { return nil }
            if let mistake = Self.mistake(in: handle.text, taken: handles, what: "question") {
                item.report(TextPlace(line: handle.line, column: handle.column), mistake)
            }
            handles.append(handle.text)
            question.handle = handle.text
            question.choices = choices ?? []
            if let choices, choices.count < 2, item.problems.isEmpty {
                item.report(answersPlace, "a question needs at least two answers to choose from")
            }
            return question
        }
    }

    /// The answers of a question.
    private mutating func choices(_ key: String, in language: Language) -> [QualifyingQuestion.Choice]? {
        var words: [String] = []
        return sections(key, "- { answer: now, text: \"This quarter\", points: 10 }") { item in
            item.require("answer", "the answer's short name, such as now")
            let word = item.locatedText("answer")
            let text = item.textPerLanguage("text", or: language)
            let points = item.wholeNumber("points", -1000...1000, of: "points")
            let place = item.value("counts_as")?.place ?? item.place
            let countsAs = item.handle("counts_as")
            let say = item.textPerLanguage("say", or: language)
            let pitch = item.textPerLanguage("pitch", or: language)
            if let countsAs, points != nil {
                item.report(
                    place, "points and counts_as exclude each other: “\(countsAs)” has its points under scoring")
            } else if let countsAs, !TouchType.isBuyersAct(countsAs) {
                item.report(place, "“\(countsAs)” is what we do ourselves; an answer is the buyer's act")
            } else if let countsAs, let near = Self.slip(countsAs) {
                item.report(place, "counts_as: “\(countsAs)” is not a type of touch — did you mean \(near)?")
            }
            guard let word else { return nil }
            if let mistake = Self.mistake(in: word.text, taken: words, what: "answer") {
                item.report(TextPlace(line: word.line, column: word.column), mistake)
            }
            words.append(word.text)
            return QualifyingQuestion.Choice(
                word.text, text: text.isEmpty ? [language: word.text] : text, points: points ?? 0, countsAs: countsAs,
                say: say, pitch: pitch)
        }
    }

    /// The known type of touch that was meant by one that is nearly it.
    private static func slip(_ type: String) -> String? {
        let known = TouchType.allCases.map(\.rawValue)
        return known.contains(type) || type.count > 60 ? nil : nearestName(to: type, among: known)
    }

    private static func mistake(in handle: String, taken: [String], what: String) -> String? {
        let shown = SettingsProblem.shortened(handle)
        if taken.contains(handle) { return "the \(what) “\(shown)” stands twice; keep one of them" }
        guard Handle.of(handle) != handle else { return nil }
        let meant = Handle.of(handle).map { ", such as \(SettingsProblem.shortened($0))" } ?? ""
        return
            "“\(shown)” cannot name \(what == "answer" ? "an" : "a") \(what); use lower-case letters a–z, figures and -\(meant)"
    }
}
