package import Outreach
package import Playbook
package import Settings
import ShippedTemplates

/// The templates that a workspace can use: its own first, then those that travel in the binary.
package struct TemplateLibrary {
    /// The folder of the workspace, whose `templates` win; `nil` for the shipped ones alone.
    private let folder: String?
    /// How names are bent in messages.
    private let names: NameForms
    /// The names of values that a template may use, such as `account.name`.
    private let known: [String]

    /// - Parameters:
    ///   - folder: The workspace's, whose `templates` win; `nil` for the shipped ones alone.
    ///   - names: How names are bent in messages.
    ///   - known: The values that a template may use; needed where templates are read whole.
    package init(workspace folder: String?, names: NameForms = NameForms(), known: [String] = []) {
        self.folder = folder
        self.names = names
        self.known = known
    }

    /// A template's file, before it is read.
    package struct Entry: Hashable, Sendable {
        /// In `templates/`, such as `outreach/en/intro.md`.
        package var path: String
        package var language: Language
        /// Without language or ending, such as `intro`.
        package var name: String
        /// Whether the workspace has a file of its own here.
        package var isOwn: Bool
    }

    /// All outreach templates, by name and language; a workspace's own stands in the place of the shipped one.
    package func entries() -> [Entry] {
        Footprint.current?.noteTemplates()
        var entries: [String: Entry] = [:]
        for path in ShippedTemplates.paths {
            if let entry = Self.entry(path, isOwn: false) { entries[path] = entry }
        }
        if let folder {
            for language in Language.allCases {
                for file in Files.names(in: "\(folder)/templates/outreach/\(language.rawValue)") {
                    let path = "outreach/\(language.rawValue)/\(file)"
                    if let entry = Self.entry(path, isOwn: true) { entries[path] = entry }
                }
            }
        }
        return entries.values.sorted { ($0.name, $0.language.rawValue) < ($1.name, $1.language.rawValue) }
    }

    /// The template of a name in a language, else in the fallback language.
    ///
    /// - Throws: ``UnknownName``, ``Refusal``; what ``template(_:)`` throws.
    package func template(_ name: String, language: Language, fallback: Language) throws -> MessageTemplate {
        try template(try entry(name, language: language, fallback: fallback))
    }

    /// The file of a name in a language, else in the fallback language.
    ///
    /// - Throws: ``UnknownName``, ``Refusal``.
    package func entry(_ name: String, language: Language, fallback: Language? = nil) throws -> Entry {
        let entries = entries()
        let named = entries.filter { $0.name == name }
        for wished in [language, fallback] {
            if let entry = named.first(where: { $0.language == wished }) { return entry }
        }
        guard let other = named.first else {
            throw UnknownName(name, kind: "template", known: Set(entries.map(\.name)).sorted(), list: "template list")
        }
        let (wished, there) = (language.rawValue, other.language.rawValue)
        throw Refusal(
            "The template \(name) is not there in \(wished), only in \(there). Write templates/outreach/\(wished)/\(name).md in the workspace, or say --language \(there)."
        )
    }

    /// Reads a template's file.
    ///
    /// - Throws: `SettingsProblems`, `TemplateProblems`, ``FileProblem``.
    package func template(_ entry: Entry) throws -> MessageTemplate {
        let file = try TemplateFile.parse(try text(at: entry.path), file: "templates/\(entry.path)")
        let message = message(of: file, entry)
        let problems = message.problems(known: known)
        guard problems.isEmpty else { throw TemplateProblems(problems) }
        return message
    }

    private func message(of file: TemplateFile, _ entry: Entry) -> MessageTemplate {
        MessageTemplate(
            name: entry.name, file: "templates/\(entry.path)", language: entry.language, channel: file.settings.channel,
            maxLength: file.settings.maxLength,
            requires: file.settings.requires.map {
                MessageTemplate.Requirement(variable: $0.text, line: $0.line, column: $0.column)
            },
            subject: file.settings.subject.map {
                MessageTemplate.Source(text: $0.text, line: $0.line, column: $0.column)
            },
            body: MessageTemplate.Source(text: file.body, line: file.bodyLine, column: 1), names: names)
    }

    /// Everything that is wrong with a template's file, all at once: its settings, its language, its parts.
    ///
    /// - Parameter stages: The stages that a template may be for.
    /// - Throws: ``FileProblem`` where the file cannot be read.
    package func problems(of entry: Entry, stages: [String]) throws(FileProblem) -> [any Mistake] {
        let file = "templates/\(entry.path)"
        let text = try text(at: entry.path)
        var mistakes: [any Mistake] = []
        do throws(SettingsProblems) {
            let parsed = try TemplateFile.parse(text, file: file, stages: stages)
            mistakes += mismatches(parsed.settings, entry)
            let problems = message(of: parsed, entry).problems(known: known)
            if !problems.isEmpty { mistakes.append(TemplateProblems(problems)) }
        } catch {
            mistakes.append(error)
        }
        let parts = try? FrontMatter(text, file: file)
        // Where the front matter never ends there is no body to look at, and that has been told.
        if let parts {
            if !mistakes.isEmpty, mistakes[0] is SettingsProblems {
                // Settings that do not read must not hide what is wrong with the text.
                let body = MessageTemplate(
                    name: entry.name, file: file, language: entry.language, channel: .email, maxLength: nil,
                    subject: nil, body: .init(text: String(parts.body), line: parts.bodyLine, column: 1), names: names)
                let problems = body.problems(known: known)
                if !problems.isEmpty { mistakes.append(TemplateProblems(problems)) }
            }
            let outline = MessageOutline.problems(in: String(parts.body), file: file, line: parts.bodyLine)
            if !outline.isEmpty { mistakes.append(TemplateProblems(outline)) }
        }
        return mistakes
    }

    /// Where a file's name and folder say one thing and its settings another.
    private func mismatches(_ settings: TemplateSettings, _ entry: Entry) -> [any Mistake] {
        var problems: [TemplateProblem] = []
        func report(_ message: String) {
            problems.append(TemplateProblem(file: "templates/\(entry.path)", line: 1, column: 1, message: message))
        }
        if settings.name != entry.name {
            report("name: \(settings.name) and the file's name differ; commands know it as \(entry.name)")
        }
        if settings.language != entry.language {
            report("language: \(settings.language.rawValue), but the file is in outreach/\(entry.language.rawValue)/")
        }
        if let limit = settings.channel.lengthLimit, let own = settings.maxLength, own > limit {
            report("max_length: \(own) is more than a \(settings.channel.rawValue) takes, which is \(limit)")
        }
        return problems.isEmpty ? [] : [TemplateProblems(problems)]
    }

    /// What a template's file says of itself.
    package func settings(of entry: Entry) throws -> TemplateSettings {
        try TemplateFile.parse(try text(at: entry.path), file: "templates/\(entry.path)").settings
    }

    /// The text of a file in `templates/`.
    ///
    /// - Throws: ``FileProblem``.
    package func text(at path: String) throws(FileProblem) -> String {
        Footprint.current?.noteTemplates()
        if let folder, Files.exists("\(folder)/templates/\(path)") {
            return try Files.text(at: "\(folder)/templates/\(path)")
        }
        guard let text = ShippedTemplates.text(at: path) else {
            throw FileProblem(path: "templates/\(path)", reason: "there is no such template")
        }
        return text
    }

    private static func entry(_ path: String, isOwn: Bool) -> Entry? {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count == 3, parts[0] == "outreach", let language = Language(rawValue: parts[1]),
            parts[2].hasSuffix(".md")
        else { return nil }
        return Entry(path: path, language: language, name: String(parts[2].dropLast(3)), isOwn: isOwn)
    }
}
