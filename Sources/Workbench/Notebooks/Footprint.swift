import Synchronization

/// What a line looked at and what it left behind, noted while it runs.
///
/// A kept answer is as good as what it stands on; so the session notes tables, files, the day and the settings where they
/// are asked for, and nobody has to declare them rightly.
package final class Footprint: Sendable {
    /// The line that runs here and now; `nil` where nobody wants to know.
    @TaskLocal package static var current: Footprint?

    private struct State {
        var tables: Set<String> = []
        var readFiles: Set<String> = []
        var writtenFiles: Set<String> = []
        var usesDay = false
        var usesSettings = false
        var usesTemplates = false
    }

    private let state = Mutex(State())
    /// The line that runs this one, which stands on the same files.
    private let outer: Footprint?

    /// A footprint without a step yet.
    package init() { outer = Footprint.current }

    /// Tables by their names in SQL, `focus` and `entry` among them.
    package var tables: Set<String> { state.withLock(\.tables) }
    /// Files that were read, by their full paths.
    package var readFiles: Set<String> { state.withLock { $0.readFiles.subtracting($0.writtenFiles) } }
    /// Files that were written, by their full paths.
    package var writtenFiles: Set<String> { state.withLock(\.writtenFiles) }
    package var usesDay: Bool { state.withLock(\.usesDay) }
    package var usesSettings: Bool { state.withLock(\.usesSettings) }
    package var usesTemplates: Bool { state.withLock(\.usesTemplates) }

    func note(tables: Set<String>) { state.withLock { $0.tables.formUnion(tables) } }

    func noteDay() { state.withLock { $0.usesDay = true } }

    func noteSettings() { state.withLock { $0.usesSettings = true } }

    func noteTemplates() {
        state.withLock { $0.usesTemplates = true }
        outer?.noteTemplates()
    }

    func note(readFile path: String) {
        state.withLock { _ = $0.readFiles.insert(path) }
        outer?.note(readFile: path)
    }

    func note(writtenFile path: String) {
        state.withLock { _ = $0.writtenFiles.insert(path) }
        outer?.note(writtenFile: path)
    }

    /// What a line looked at behind a door to another day.
    func addAllButDay(of other: Footprint) {
        let usedDay = usesDay
        add(other)
        state.withLock { $0.usesDay = usedDay }
    }

    /// What several lines of one cell looked at and left behind.
    func add(_ other: Footprint) {
        let added = other.state.withLock { $0 }
        state.withLock { state in
            state.tables.formUnion(added.tables)
            state.readFiles.formUnion(added.readFiles)
            state.writtenFiles.formUnion(added.writtenFiles)
            state.usesDay = state.usesDay || added.usesDay
            state.usesSettings = state.usesSettings || added.usesSettings
            state.usesTemplates = state.usesTemplates || added.usesTemplates
        }
    }
}
