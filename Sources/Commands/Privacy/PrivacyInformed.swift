import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Notes that people were told where their data came from.
struct PrivacyInformed: Command {
    static let configuration = CommandConfiguration(
        commandName: "informed", abstract: "Note that people were told where their data came from.")
    static let reads = Set<StoreTable>.names
    static let writes: Set<StoreTable> = [.contact]
    static let examples = ["privacy informed anneli.kujanpaa sanna.hietakangas"]

    @Argument(help: "The people.") var contacts: [String]
    @Option(help: "The day; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        let day = try session.pastDay(on, "Note it once they were told.")
        let people = try contacts.map { try session.contact($0) }
        for person in people {
            var told = person
            told.informed = day
            if told != person { try session.write.update(told) }
        }
        let count = Set(people.map(\.id)).count
        return .said("\(counted(count, "person", "people")) told on \(day.iso) where their data came from.")
    }
}
