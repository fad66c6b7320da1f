import Playbook
import Settings
import Store
import Workbench

extension Session {
    /// The question of a handle.
    ///
    /// - Throws: `UnknownName`.
    func question(_ handle: String) throws -> QualifyingQuestion {
        if let question = settings.questions.first(where: { $0.handle == handle.lowercased() }) { return question }
        throw UnknownName(
            handle, kind: "question", known: settings.questions.map(\.handle), list: "question list")
    }

    /// What was asked of the people of an account, and what is still to be asked of each.
    func questionSheets(of account: Account) throws -> [(contact: Contact, sheet: QuestionSheet)] {
        let answers = try read.leadAnswers(of: [account.id])
        let segments = Set(try segments(of: account).map(\.handle))
        return try read.contacts(of: account.id).map { contact in
            (
                contact,
                QuestionSheet(
                    of: contact, segments: segments, questions: settings.questions, answers: answers, on: today)
            )
        }
    }

    /// What was asked of a person, and what is still to be asked.
    func questionSheet(of contact: Contact) throws -> QuestionSheet {
        guard let account = try contact.account.flatMap({ try read.account($0) }) else {
            return QuestionSheet(
                of: contact, segments: [], questions: settings.questions, answers: try read.leadAnswers(of: contact.id),
                on: today)
        }
        let segments = Set(try segments(of: account).map(\.handle))
        return QuestionSheet(
            of: contact, segments: segments, questions: settings.questions,
            answers: try read.leadAnswers(of: [account.id]), on: today)
    }
}

extension QualifyingQuestion.Choice {
    /// What the answer is worth, in words.
    func worth(by model: ScoringModel, in question: QualifyingQuestion) -> Int {
        let type = question.touchType(of: self)
        return model.behaviourRules.first { $0.type == type }?.points ?? 0
    }
}
