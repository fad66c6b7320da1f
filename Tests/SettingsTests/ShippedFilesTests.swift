import Playbook
import Settings
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The templates and example workspaces that the project itself ships are read without a problem.
@Suite struct ShippedFilesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func files(in folder: String, where isWanted: (String) -> Bool) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path + "/" + folder)) ?? []
        return names.filter(isWanted).sorted().map { folder + "/" + $0 }
    }

    private static let templates = files(in: "templates/outreach") { $0.hasSuffix(".md") }
    private static let sequences = files(in: "templates/sequences") { $0.hasSuffix(".yml") }
    private static let workspaces = files(in: "workspaces") { $0.hasSuffix("workspace.yml") }

    private func bytes(_ file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: Self.root.path + "/" + file)))
    }

    @Test(.disabled(if: templates.isEmpty, "there are no templates beside the sources"), arguments: templates)
    func `A shipped template is read, and its folder is its language`(file: String) throws {
        let template = try TemplateFile.parse(bytes: bytes(file), file: file)
        #expect(file.contains("/\(template.settings.language.rawValue)/"))
        #expect(file.hasSuffix("/\(template.settings.name).md"))
    }

    @Test(.disabled(if: sequences.isEmpty, "there are no sequences beside the sources"), arguments: sequences)
    func `A shipped sequence is read, and its file is its name`(file: String) throws {
        let sequence = try SequenceFile.parse(bytes: bytes(file), file: file)
        #expect(file.hasSuffix("/\(sequence.name).yml"))
        #expect(sequence.title != sequence.name && sequence.audience != nil)
    }

    @Test("the library has the same templates in both languages, twenty at least")
    func sameInBothLanguages() {
        func names(_ language: Language) -> Set<String> {
            let folder = "templates/outreach/\(language.rawValue)/"
            return Set(Self.templates.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) })
        }
        #expect(names(.english) == names(.finnish))
        #expect(names(.english).count >= 20)
    }

    @Test(arguments: sequences)
    func `A shipped sequence has its templates in both languages`(file: String) throws {
        for step in try SequenceFile.parse(bytes: bytes(file), file: file).steps {
            for language in Language.allCases {
                #expect(Self.templates.contains("templates/outreach/\(language.rawValue)/\(step.template).md"))
            }
        }
    }

    @Test(.disabled(if: workspaces.isEmpty, "there are no workspaces beside the sources"), arguments: workspaces)
    func `An example's settings are read`(file: String) throws {
        let settings = try WorkspaceSettings.parse(bytes: bytes(file), file: file)
        #expect(settings.today != nil)
        #expect(settings.offer.outcome[settings.language] != nil)
    }
}
