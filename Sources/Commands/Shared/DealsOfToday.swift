import Answers
import Playbook
import Settings
import Store
import Workbench

extension Session {
    /// All deals, or those of one account, as they stand today: what every figure of deals is made of.
    func knownDeals(of account: Account.ID? = nil) throws -> KnownDeals {
        KnownDeals(try read.opportunities(of: account), on: today)
    }
}

extension KnownDeals {
    /// Which deals count otherwise than their records say, in a sentence each way.
    func remarks(in language: Language = .english) -> [String] {
        let isFinnish = language == .finnish
        return [
            listed(closedLater.map(\.handle), in: language).map {
                isFinnish
                    ? "Voitto tai tappio vasta tulossa, joten vielä avoinna: \($0)."
                    : "Won or lost on a day that is still to come, so counted as open: \($0)."
            },
            listed(openedLater.map(\.handle), in: language).map {
                isFinnish
                    ? "Avataan vasta tulevana päivänä, joten ei mukana: \($0)."
                    : "Opened on a day that is still to come, so not counted: \($0)."
            },
        ].compactMap { $0 }
    }

    /// The same below an answer; nothing where every deal counts as its record says.
    var problems: [Answer.Block] {
        let remarks = remarks()
        return remarks.isEmpty ? [] : [.problems(remarks.map { Problem(.warning, $0) })]
    }
}
