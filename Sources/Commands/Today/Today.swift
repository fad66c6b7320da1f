import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Says what wants doing today: the page to land on in the morning.
struct Today: Command {
    static let configuration = CommandConfiguration(
        commandName: "today",
        abstract: "Say what wants doing today: who waits, what is due, what grew old.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["today", "today --all"]

    @Flag(help: "All of each list instead of the first few.") var all = false

    func run(in session: Session) throws -> Answer {
        let calendar = session.settings.calendar
        var heading = "\(Weekday(of: session.today).name.capitalisedFirstLetter) \(session.today.iso)"
        if let closure = calendar.closure(on: session.today) {
            heading += ", no office day (\(closure)); the next is \(calendar.officeDay(onOrAfter: session.today).iso)"
        }
        // A program counts the rows itself.
        let desk = try TodayDesk(session: session, showsAll: all || session.options.format?.isForPrograms == true)
        let blocks = try todaySections.flatMap { try $0.blocks(at: desk) }
        guard blocks.isEmpty else { return Answer([.text(heading + ".")] + blocks) }
        return Answer([.text(heading + "."), .text(try quietWords(in: session))])
    }

    /// What is said where nothing wants doing.
    private func quietWords(in session: Session) throws -> String {
        guard try !session.read.accountCounts().isEmpty else {
            return "Nothing is here yet. Begin with: account add NAME — or bring a list with: import FILE --as accounts"
        }
        return "Nothing is due, late, new or old. A good day to meet somebody: score list"
    }
}
