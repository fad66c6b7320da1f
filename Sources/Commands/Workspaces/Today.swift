import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Says what wants doing today.
struct Today: Command {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Say what wants doing today: steps that are due, drafts that wait.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["today"]

    func run(in session: Session) throws -> Answer {
        let calendar = session.settings.calendar
        var heading = "\(Weekday(of: session.today).name.capitalisedFirstLetter) \(session.today.iso)"
        if let closure = calendar.closure(on: session.today) {
            heading += ", no office day (\(closure)); the next is \(calendar.officeDay(onOrAfter: session.today).iso)"
        }
        let due = try DueSteps(in: session, until: session.today)
        return Answer([.text(heading + "."), .table(due.table)] + due.endings + (try waiting(in: session)))
    }

    /// Drafts that are on their way and wait for the user's next word.
    private func waiting(in session: Session) throws -> [Answer.Block] {
        let drafts = try session.read.drafts(in: [.ready, .approved, .exported]).filter { $0.step == nil }
        guard !drafts.isEmpty else { return [] }
        let next: [(DraftState, String)] = [
            (.ready, "draft check, then draft approve"), (.approved, "draft export"), (.exported, "draft sent"),
        ]
        let byState = Dictionary(grouping: drafts, by: \.state)
        return [
            .table(
                Table(
                    "waiting", caption: "Drafts outside sequences",
                    columns: [.init("state"), .init("drafts", nil, .trailing), .init("next", "What comes next")],
                    rows: next.compactMap { state, words in
                        byState[state].map { [.word(state), .integer($0.count), .text(words)] }
                    }))
        ]
    }
}
