import Answers
import ArgumentParser
import Foundation
import Playbook
import Store
import Workbench

/// Starts the guided first session, or goes on with it.
struct TourStart: Command {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Be shown round in ten minutes, on a copy of an example; goes on where it was.",
        discussion: """
            Each step says what is to be seen and the line to type; Enter on an empty line types it for you. Any other line \
            may come in between: the tour waits. tour stop ends it, tour goes on, tour --from 1 starts over.
            """)
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["tour", "tour --from 7 --language fi"]

    @Option(help: "The step to begin with, on a fresh copy; 1 starts over.") var from: Int?
    @Option(help: "en or fi; the machine's language otherwise.", transform: Language.init(reading:)) var language:
        Language?
    @Option(help: "The folder to make the copy in; one in the machine's temporary folder otherwise.") var into: String?

    func run(in session: Session) throws -> Answer {
        let evaluator = session.evaluator
        if from == nil, into == nil, language == nil, var tour = evaluator.tour, !tour.isOver {
            // Whoever opened something else in between is led back.
            try evaluator.visit(tour.folder)
            tour.isStopped = false
            evaluator.tour = tour
            return tour.words
        }
        let language = language ?? evaluator.tour?.language ?? session.surroundings.language
        let steps = TourSteps.steps(in: language, for: evaluator.vocabulary)
        let first = from ?? 1
        guard steps.indices.contains(first - 1) else {
            throw Refusal("The tour has steps 1 to \(steps.count); there is no step \(first).")
        }
        guard let example = ExampleWorkspaces.found(from: session.directory).first else {
            throw Refusal(
                "There is no example here to be shown. Start abm in the folder that it came in, where workspaces/ lies, and type tour again."
            )
        }
        let folder = try self.folder(for: example, in: session)
        try ExampleWorkspaces.copy(example, to: folder)
        try evaluator.visit(folder)
        evaluator.tour = nil
        for step in steps[..<(first - 1)] where step.isNeededLater { _ = evaluator.evaluate(step.line) }
        let tour = Tour(
            steps: steps, farewell: TourSteps.farewell(in: language), language: language, folder: folder,
            position: first - 1)
        evaluator.tour = tour
        let told = into.map { "\($0)/\(Files.name(of: folder))" } ?? folder
        return Answer([.text(TourSteps.welcome(to: example.name, at: told, in: language))] + tour.words.blocks)
    }

    /// A folder for the copy in which nothing is.
    private func folder(for example: ExampleWorkspaces.Example, in session: Session) throws -> String {
        let name = Files.name(of: example.folder)
        guard let into else { return try Files.makeScratchFolder(named: "abm-tour") + "/" + name }
        let folder = Files.path(into, from: session.directory) + "/" + name
        guard !Files.exists(folder) else {
            throw Refusal("\(into)/\(name): is there already. Name another folder with --into.")
        }
        return folder
    }
}
