import ArgumentParser
import Exchange
import Playbook
import Workbench

/// Where a list goes and who reads it: the options that every export has.
struct ExportTarget: ParsableArguments {
    @Option(help: "The file; one in the workspace's exports otherwise.", completion: .file()) var to: String?
    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "\(exportSystems.map(\.name).dropLast().joined(separator: ", ")) or \(exportSystems.last?.name ?? ""); excel otherwise.",
            valueName: "system"),
        transform: ExportTarget.system(named:))
    var system: (any ExportSystem)?

    /// The system that was named, else the one whose files have the ending of `--to`, else a spreadsheet.
    var reader: any ExportSystem {
        if let system { return system }
        let ending = to?.split(separator: ".").last.map { $0.lowercased() }
        let byEnding = exportSystems.first { $0.form.fileEnding != "csv" && $0.form.fileEnding == ending }
        return byEnding ?? Self.spreadsheet
    }

    private static let spreadsheet: any ExportSystem = {
        guard let system = exportSystem(named: "excel") else { preconditionFailure("spreadsheets are written for") }
        return system
    }()

    private static func system(named name: String) throws(UnknownWord) -> any ExportSystem {
        guard let system = exportSystem(named: name) else {
            throw UnknownWord(
                word: name, called: "a system that lists are written for", known: exportSystems.map(\.name))
        }
        return system
    }
}
