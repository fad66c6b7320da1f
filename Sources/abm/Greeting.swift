import Foundation
import Playbook
import Workbench

/// What the program says when it is started without words: where the user is and what to type next.
struct Greeting {
    let evaluator: Evaluator

    struct Opened {
        var workspace: Workspace?
        var problem: String?
    }

    func text(workspace opened: Opened) -> String {
        var lines = [
            "abm \(Program.version), a workbench for account-based marketing. It works offline; your data stays in its folder.",
            "",
        ]
        let examples = ExampleWorkspaces.found(from: evaluator.directory)
        if !examples.isEmpty {
            lines.append("Example workspaces:")
            let width = examples.map { $0.path.count }.max() ?? 0
            for example in examples {
                lines.append(
                    "  open \(example.path)\(String(repeating: " ", count: width - example.path.count))   \(example.name)"
                )
            }
            lines.append("")
        }
        if let workspace = opened.workspace {
            let today = evaluator.clock(for: evaluator.options, workspace: workspace).today
            let fixed = workspace.fixedDay == nil ? "" : " (this example stands still on that day)"
            lines.append("Open: \(workspace.name), today \(today.iso)\(fixed).")
            lines.append(
                "Next: status, account list, score, or help for all words. undo takes back what was done last.")
        } else {
            let first = examples.first.map { "open \($0.path)" } ?? "init my-accounts"
            lines.append(
                "No workspace is open. Next: \(first), or init my-accounts to make your own; help lists all words.")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// The workspaces that stand in a folder `workspaces` near the user or near the program.
enum ExampleWorkspaces {
    /// - Returns: Their paths as the user can type them, with their names.
    static func found(from directory: String) -> [(path: String, name: String)] {
        let program = Bundle.main.executablePath.map { Files.folder(of: $0) }
        guard let root = [directory, program].compactMap({ $0 }).lazy.compactMap(enclosing).first else { return [] }
        let examples = Files.names(in: root + "/workspaces").compactMap { name -> Example? in
            let folder = "\(root)/workspaces/\(name)"
            guard let settings = try? Files.text(at: folder + "/workspace.yml") else { return nil }
            let path = folder.hasPrefix(directory + "/") ? String(folder.dropFirst(directory.count + 1)) : folder
            return Example(path: path, name: value("name", in: settings) ?? name, tier: value("tier", in: settings))
        }
        // The closest worked first: one company is easier to look round in than three hundred.
        let order = Tier.allCases.map(\.rawValue)
        return examples.enumerated().sorted { left, right in
            let places = [left, right].map { order.firstIndex(of: $0.element.tier ?? "") ?? order.count }
            return (places[0], left.offset) < (places[1], right.offset)
        }.map { ($0.element.path, $0.element.name) }
    }

    private struct Example {
        var path: String
        var name: String
        var tier: String?
    }

    /// A value at the top of a settings file, read without the cost of reading all of it.
    private static func value(_ key: String, in settings: String) -> String? {
        settings.split(separator: "\n").first { $0.hasPrefix("\(key):") }.map {
            $0.dropFirst(key.count + 1).filter { $0 != "\"" }.trimmingPrefix(while: \.isWhitespace)
        }.map(String.init)
    }

    private static func enclosing(_ start: String) -> String? {
        var folder = start
        while folder.count > 1 {
            if Files.isFolder(folder + "/workspaces") { return folder }
            folder = Files.folder(of: folder)
        }
        return nil
    }
}
