import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Ends the guided first session.
struct TourStop: Command {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Leave the tour and go back to the workspace that was open before.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["tour stop"]

    func run(in session: Session) throws -> Answer {
        guard var tour = session.evaluator.tour, !tour.isStopped else {
            return .said(TourSteps.notOn(in: session.evaluator.tour?.language ?? session.surroundings.language))
        }
        tour.isStopped = true
        session.evaluator.tour = tour
        let home = session.evaluator.goHome()
        return .said(TourSteps.goodbye(backIn: home?.name, isOver: tour.isOver, in: tour.language))
    }
}
