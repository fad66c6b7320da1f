import Playbook
import Settings
import Store

/// What a dump says of itself in its `dump.yml`: the form that it is in, what it is of, and how much there is of it.
struct DumpManifest {
    static let file = "dump.yml"
    /// The form that this abm writes, and the newest that it reads.
    static let format = 1

    /// The workspace's name.
    var name: String
    /// The highest number that a draft has had.
    var lastDraft: Int?
    /// How many rows each file has.
    var rows: [(file: String, count: Int)] = []

    /// The folder that a load makes where the user names none: no path can come out of a handle.
    var folder: String { Handle.of(name) ?? "workspace" }

    /// The text of the file.
    var text: String {
        var text = "# What this dump is of. It is read by: abm load\n"
        text += FlatSettings.line("format", "\(Self.format)")
        text += FlatSettings.line("workspace", name)
        if let lastDraft { text += FlatSettings.line("last_draft", "\(lastDraft)") }
        for (file, count) in rows { text += FlatSettings.line(file, "\(count)") }
        return text
    }

    init(name: String, lastDraft: Int?) {
        self.name = name
        self.lastDraft = lastDraft
    }

    /// - Throws: `SettingsProblems` with every place that does not read.
    init(_ text: String, file: String) throws(SettingsProblems) {
        let entries = try FlatSettings(text, file: file).entries
        var problems: [SettingsProblem] = []
        func report(_ line: Int, _ column: Int, _ message: String) {
            problems.append(SettingsProblem(file: file, line: line, column: column, message: message))
        }
        func number(_ entry: FlatSettings.Entry) -> Int? {
            if let number = Int(entry.value), number >= 0 { return number }
            report(entry.line, entry.column, "\(entry.key) takes a whole number, not “\(entry.value)”")
            return nil
        }
        name = ""
        var format: Int?
        for entry in entries {
            switch entry.key {
            case "format":
                format = number(entry)
                if let format, format > Self.format {
                    report(
                        entry.line, entry.column,
                        "this dump was written by a newer abm (its format is \(format), this one reads \(Self.format)); update abm to load it"
                    )
                }
            case "workspace": name = entry.value
            case "last_draft": lastDraft = number(entry)
            default: if let count = number(entry) { rows.append((entry.key, count)) }
            }
        }
        if format == nil, problems.isEmpty {
            report(1, 1, "this is not the description of a dump: it has no line “format: 1”")
        }
        guard problems.isEmpty else { throw SettingsProblems(problems) }
    }
}
