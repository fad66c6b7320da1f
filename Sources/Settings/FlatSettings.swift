/// A file of `key: value` lines whose keys are the reader's own business, such as the description of a dump.
///
/// Values are texts; a key whose value is nothing is left out.
package struct FlatSettings: Sendable {
    /// A line, and the place of its value.
    package struct Entry: Sendable {
        package var key: String
        package var value: String
        package var line: Int
        package var column: Int
    }

    package private(set) var entries: [Entry] = []

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - file: What to call the file in messages.
    ///   - firstLine: The line of the file that the text begins on.
    /// - Throws: ``SettingsProblems``.
    package init(_ text: some StringProtocol, file: String, firstLine: Int = 1) throws(SettingsProblems) {
        let (root, composed) = YAMLComposer.compose(text, file: file, firstLine: firstLine)
        var problems = composed
        func report(_ place: TextPlace, _ message: String) {
            problems.append(SettingsProblem(file: file, line: place.line, column: place.column, message: message))
        }
        switch root?.content {
        case .group(let group):
            for entry in group {
                switch entry.value.content {
                case .text(let value, let isQuoted):
                    let place = entry.value.place
                    guard isQuoted || !value.isEmpty else { continue }
                    entries.append(Entry(key: entry.key, value: value, line: place.line, column: place.column))
                case .reported: continue
                default: report(entry.value.place, "\(entry.key) takes one text; put it in quotes")
                }
            }
        case .text, .list: report(TextPlace(line: firstLine, column: 1), "expected lines of “key: value”")
        case .reported, nil: break
        }
        guard problems.isEmpty else { throw SettingsProblems(problems) }
    }

    /// A line of such a file, with its line break: the value as it is where it is a plain number or day, else in quotes.
    package static func line(_ key: String, _ value: String) -> String {
        let isPlain = !value.isEmpty && value.utf8.allSatisfy { 48...57 ~= $0 || $0 == 45 } && !value.hasPrefix("-")
        return "\(key): \(isPlain ? value : YAMLText.quoted(value))\n"
    }
}
