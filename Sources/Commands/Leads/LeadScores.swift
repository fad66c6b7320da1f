import Playbook
import Settings
import Store
import Workbench

/// Where leads meet the scoring: which model judges an account, and the scores of the past.
///
/// Everything else about leads asks here, so that another way of scoring is fitted in one place.
extension Session {
    /// The scores of some accounts on days up to the last one, with their touches read once.
    ///
    /// - Throws: What the store throws.
    func scoreReplay(of accounts: Set<Account.ID>, until day: Day) throws -> ScoreReplay {
        let judge = try scorer(for: [])
        let answers = settings.questions.isEmpty ? [] : try read.leadAnswers(of: accounts)
        let types = settings.scoring.types.union([LeadAnswer.earlierType])
            .union(settings.questions.flatMap { question in question.choices.map { question.touchType(of: $0) } })
        return ScoreReplay(
            touches: try read.touches(of: accounts, types: types, until: day), answers: answers,
            questions: settings.questions, ideal: settings.idealCustomer, model: { judge.model(for: $0) })
    }
}
