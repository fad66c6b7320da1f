import Playbook
import Settings
import Store
import Workbench

/// The scores that expressions ask for, made of the touches when the first one is asked for.
struct AccountScores {
    /// Whether a score is being made here and now. A model of scoring may hold for a segment, and a segment may ask for
    /// the score: one of the two has to give way.
    @TaskLocal private static var areUnderWay = false

    private let scorer: Scorer
    private let people: [Account.ID: [Contact.ID]]

    /// - Parameter only: The only account that is asked about.
    /// - Throws: `Refusal` where a segment asks for a score that hangs on the segment; what the store throws.
    init(session: Session, only: Account.ID?) throws {
        guard !Self.areUnderWay else {
            throw Refusal(
                "A segment that decides how accounts are scored cannot ask for their score, fit, behaviour, class or band. Mend it with: segment edit SEGMENT --where …"
            )
        }
        (scorer, people) = try Self.$areUnderWay.withValue(true) {
            let account = try only.flatMap { try session.read.account($0) }
            let scorer = try account.map { try session.scorer(of: $0) } ?? session.scorerOfAll()
            return (scorer, try session.read.peopleOfAccounts())
        }
    }

    func standing(of account: Account) -> ScoreStanding {
        scorer.standing(of: account, people: people[account.id] ?? [])
    }
}
