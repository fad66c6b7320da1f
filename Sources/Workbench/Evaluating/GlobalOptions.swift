package import Answers
package import Playbook

/// The options that every line takes, wherever they stand in it: whose workspace, which clock, which form of answer.
///
/// They are taken out of the words before a command sees them, so that a command never declares them; all words after
/// `--` are left alone.
package struct GlobalOptions: Hashable, Sendable {
    package var workspace: String?
    package var today: Day?
    package var now: Instant?
    package var format: Format?
    package var yes = false
    package var noColour = false
    package var noPager = false
    /// Whether nothing may be cut to fit the window.
    package var full = false

    package init() {}

    /// What is written about them below every command's help.
    package static let help: [(option: String, text: String)] = [
        ("-w, --workspace DIR", "the workspace to work in; without it the one used last"),
        ("--today DAY", "the day to take for today, as 2026-11-22 (also ABM_TODAY)"),
        ("--now INSTANT", "the time to take for now, as 2026-11-22T09:30:00+02:00 (also ABM_NOW)"),
        ("--format FORM", "text, md, csv, json or html"),
        ("--yes", "answer yes to every question"),
        ("--full", "cut nothing to fit the window"),
        ("--no-pager", "print long answers at once (also PAGER=cat)"),
        ("--no-color", "no colours (also NO_COLOR)"),
    ]

    /// Their long names, with hyphens.
    static var names: [String] {
        help.compactMap { option, _ in option.split(separator: " ").first { $0.hasPrefix("--") }.map(String.init) }
    }

    /// A global option without its value, or with one that does not read.
    package struct Misused: Error, Hashable, Sendable, CustomStringConvertible {
        package var description: String
    }

    /// Takes the global options out of a line's words.
    ///
    /// - Throws: ``Misused``.
    package init(takingFrom words: inout [String]) throws {
        var rest: [String] = []
        var remaining = words[...]
        while let word = remaining.popFirst() {
            if word == "--" {
                rest.append(word)
                rest += remaining
                break
            }
            let (name, attached) = Self.split(word)
            func value(_ what: String) throws -> String {
                if let attached { return attached }
                guard let next = remaining.popFirst() else {
                    throw Misused(description: "\(name) needs \(what) after it.")
                }
                return next
            }
            switch name {
            case "-w", "--workspace": workspace = try value("the folder of a workspace")
            case "--today": today = try Day(reading: try value("a day, as 2026-11-22"))
            case "--now":
                now = try Self.instant(try value("a time, as 2026-11-22T09:30:00+02:00"))
            case "--format": format = try Self.format(try value("text, md, csv, json or html"))
            case "--yes" where attached == nil: yes = true
            case "--full" where attached == nil: full = true
            case "--no-pager" where attached == nil: noPager = true
            case "--no-color" where attached == nil, "--no-colour" where attached == nil: noColour = true
            default: rest.append(word)
            }
        }
        words = rest
    }

    /// A point in time as it was typed.
    ///
    /// - Parameter origin: Where it stands, where that is not the line.
    /// - Throws: ``Misused``, which says whether the zone, the calendar or the form is wrong.
    package static func instant(_ text: String, from origin: String? = nil) throws(Misused) -> Instant {
        if let instant = Instant(iso: text) { return instant }
        let found = "\(origin.map { "\($0): " } ?? "")“\(text)”"
        guard Instant(iso: text + "Z") == nil else {
            throw Misused(
                description: "\(found) has no time zone. Write it behind, as in \(text)+02:00, or Z for UTC.")
        }
        let isOfNoDay =
            text.prefix(10).allSatisfy { $0.isNumber || $0 == "-" }
            && Instant(iso: "2000-01-02\(text.dropFirst(10))") != nil
        guard !isOfNoDay else {
            throw Misused(description: "\(found) is not in the calendar (years run from 1900 to 2200).")
        }
        throw Misused(description: "\(found) is not a time. Write it as 2026-11-22T09:30:00+02:00.")
    }

    private static func format(_ word: String) throws(UnknownWord) -> Format {
        guard let format = Format(rawValue: word.lowercased()) else {
            throw UnknownWord(word: word, called: "a form of answer", known: Format.allCases.map(\.rawValue))
        }
        return format
    }

    private static func split(_ word: String) -> (name: String, value: String?) {
        guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return (word, nil) }
        return (String(word[..<equals]), String(word[word.index(after: equals)...]))
    }
}
