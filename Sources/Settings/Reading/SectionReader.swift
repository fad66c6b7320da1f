import Playbook
import Spelling

/// Reads one group of `key: value` lines, and collects what is wrong with it instead of stopping.
///
/// Each getter names a key and what it takes, and answers `nil` both where the key is absent and where its value is
/// wrong; the latter has been noted. What was never asked for is unknown, so the list of keys lives in one place: the
/// code that reads them. ``finish()`` reports the unknown ones.
struct SectionReader {
    let file: String
    /// What the group is called in messages, such as `sender`; `nil` for the file itself.
    let name: String?
    /// Where the group begins, for what is missing from it.
    let place: TextPlace
    private let entries: [YAMLValue.Entry]
    private var asked: [String] = []
    private(set) var problems: [SettingsProblem] = []

    /// Reads a whole file: its form first, then its keys.
    init(_ text: some StringProtocol, file: String, firstLine: Int = 1) {
        self.file = file
        name = nil
        place = TextPlace(line: firstLine, column: 1)
        let (root, problems) = YAMLComposer.compose(text, file: file, firstLine: firstLine)
        self.problems = problems
        switch root?.content {
        case .group(let entries): self.entries = entries
        case .text, .list:
            entries = []
            if let root, !root.isEmpty {
                isReadable = false
                report(root.place, "expected lines of “key: value”, with a space after the colon")
            }
        case .reported:
            entries = []
            isReadable = false
        case nil:
            entries = []
            isReadable = problems.isEmpty
        }
    }

    private init(file: String, name: String, place: TextPlace, entries: [YAMLValue.Entry]) {
        self.file = file
        self.name = name
        self.place = place
        self.entries = entries
    }

    /// Whether there was anything to read; where not, it makes no sense to complain of what is missing.
    private(set) var isReadable = true

    mutating func report(_ place: TextPlace, _ message: String) {
        problems.append(SettingsProblem(file: file, line: place.line, column: place.column, message: message))
    }

    /// The lines of a group whose keys are words of one of the playbook's lists, in the order written.
    mutating func words<Known: Word>(of list: Known.Type = Known.self) -> [(word: Known, entry: YAMLValue.Entry)] {
        Known.allCases.forEach { ask(for: $0.rawValue) }
        var read: [(word: Known, entry: YAMLValue.Entry)] = []
        for entry in entries where !entry.value.isEmpty {
            guard let word = try? Known(reading: entry.key) else { continue }
            ask(for: entry.key)
            if read.contains(where: { $0.word == word }),
                !entries.contains(where: { $0 != entry && $0.key == entry.key })
            {
                report(entry.place, "“\(word.rawValue)” stands twice in \(name ?? "the file"); keep one of them")
            }
            read.append((word, entry))
        }
        return read
    }

    /// The lines whose keys nobody has asked for; they count as asked for from now on.
    mutating func remainingEntries() -> [YAMLValue.Entry] {
        let rest = entries.filter { !asked.contains($0.key) }
        for entry in rest { ask(for: entry.key) }
        return rest
    }

    /// The lines with a group of their own whose keys nobody has asked for; they count as asked for from now on.
    mutating func remainingGroups() -> [YAMLValue.Entry] {
        let rest = entries.filter { entry in
            guard case .group = entry.value.content else { return false }
            return !asked.contains(entry.key)
        }
        for entry in rest { ask(for: entry.key) }
        return rest
    }

    /// Adds the problems of a reader of the same group that are not known yet.
    mutating func adoptNew(of other: SectionReader) {
        for problem in other.problems where !problems.contains(problem) { problems.append(problem) }
    }

    /// What stands under a key, or `nil` where nothing does.
    ///
    /// Of a key that stands twice the last counts, and the composer has reported it.
    mutating func value(_ key: String) -> YAMLValue? {
        ask(for: key)
        guard let entry = entries.last(where: { $0.key == key }), !entry.value.isEmpty else { return nil }
        return entry.value
    }

    private mutating func ask(for key: String) {
        if !asked.contains(key) { asked.append(key) }
    }

    /// Reports a key that must be there and is not.
    ///
    /// - Parameter meaning: What to write, such as `what the workspace is called`.
    mutating func require(_ key: String, _ meaning: String) {
        guard isReadable else { return }
        if let entry = entries.last(where: { $0.key == key }) {
            if entry.value.isEmpty { report(entry.place, "\(key) is empty; write \(meaning)") }
        } else {
            report(place, "\(key) is missing; add a line “\(key): …” with \(meaning)")
        }
    }

    /// A group under a key, read by `body`; absent, it is read as an empty one, so that every key gets its default.
    mutating func section(_ key: String, _ body: (inout SectionReader) -> Void) {
        var reader = SectionReader(file: file, name: key, place: place, entries: [])
        if let value = value(key) {
            switch value.content {
            case .group(let entries):
                reader = SectionReader(file: file, name: key, place: value.place, entries: entries)
            case .reported: reader.isReadable = false
            case .text, .list:
                report(value.place, "\(key) takes a group of indented “key: value” lines")
                reader.isReadable = false
            }
        } else {
            reader.isReadable = false
        }
        body(&reader)
        reader.finish()
        problems += reader.problems
    }

    /// A list of groups under a key, each read by `body`; `nil` where the key is absent or no list.
    mutating func sections<Item>(
        _ key: String, _ example: String, _ body: (inout SectionReader) -> Item?
    ) -> [Item]? {
        guard let value = value(key) else { return nil }
        guard case .list(let items) = value.content else {
            complain(value, "\(key) takes a list, an item a line: \(example)")
            return nil
        }
        var read: [Item] = []
        for item in items {
            guard case .group(let entries) = item.content else {
                complain(item, "an item of \(key) looks like this: \(example)")
                continue
            }
            var reader = SectionReader(file: file, name: key, place: item.place, entries: entries)
            if let item = body(&reader) { read.append(item) }
            reader.finish()
            problems += reader.problems
        }
        return read
    }

    /// Complains of a value unless that has been done.
    mutating func complain(_ value: YAMLValue, _ message: String) {
        if value.content != .reported { report(value.place, message) }
    }

    /// Adds a reader's problems to this one's.
    mutating func adopt(_ other: SectionReader) { problems += other.problems }

    /// The first dozen names: a list of thirty is read by nobody, and all stand in the notes of a new workspace.yml.
    private static func list(of names: [String]) -> String {
        let shown = names.prefix(12).joined(separator: ", ")
        return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
    }

    /// Reports the keys that nobody asked for.
    mutating func finish() {
        for entry in entries where !asked.contains(entry.key) {
            let group = name.map { " of \($0)" } ?? ""
            let near = nearestName(to: entry.key, among: asked)
            let hint = near.map { " — did you mean \($0)?" } ?? "; use one of: \(SectionReader.list(of: asked))"
            report(entry.place, "“\(SettingsProblem.shortened(entry.key))” is not a setting\(group)\(hint)")
        }
    }
}

extension SettingsProblem {
    /// A value as it is quoted in a message: one line and short, whatever the file holds.
    static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        let plain = String(
            line.map { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } ? $0 : "�" })
        return plain.count > 60 || line.count < text.count ? plain.prefix(60) + "…" : plain
    }
}
