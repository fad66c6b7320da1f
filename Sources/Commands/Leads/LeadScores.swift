import Playbook
import Settings
import Store
import Workbench

/// Where leads meet the scoring: which model judges an account, and the scores of the past.
///
/// Everything else about leads asks here, so that another way of scoring is fitted in one place.
extension Session {
    /// The model that an account is scored by today.
    func scoringModel(of account: Account) -> ScoringModel { settings.scoring }

    /// The scores of some accounts on days up to the last one, with their touches read once.
    ///
    /// - Throws: What the store throws.
    func scoreReplay(of accounts: Set<Account.ID>, until day: Day) throws -> ScoreReplay {
        let model = settings.scoring
        let answers = settings.questions.isEmpty ? [] : try read.leadAnswers(of: accounts)
        let types = Set(model.behaviourRules.map(\.type)).union([LeadAnswer.earlierType])
            .union(settings.questions.flatMap { question in question.choices.map { question.touchType(of: $0) } })
        return ScoreReplay(
            touches: try read.touches(of: accounts, types: types, until: day), answers: answers,
            questions: settings.questions, ideal: settings.idealCustomer, model: { _ in model })
    }
}
