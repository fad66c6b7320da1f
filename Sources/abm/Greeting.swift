import Commands
import Playbook
import Workbench

/// What the program says when it is started without words: where the user is and what to type next.
struct Greeting {
    let evaluator: Evaluator

    struct Opened {
        var workspace: Workspace?
        var problem: String?
    }

    /// What wants doing, in a line; `nil` where nothing does, or where the workspace cannot say: then the next line will.
    private var digest: String? { (try? evaluator.look { try TodayDigest(in: $0).sentence }).flatMap { $0 } ?? nil }

    /// The account in focus; `nil` where there is none, or where the workspace cannot say: then the next line will.
    private var focus: String? { (try? evaluator.accountInFocus) ?? nil }

    func text(workspace opened: Opened) -> String {
        var lines = [
            "abm \(Program.version), a workbench for account-based marketing. It works offline; your data stays in its folder.",
            "",
        ]
        let examples = ExampleWorkspaces.found(from: evaluator.directory)
        if !examples.isEmpty {
            if opened.workspace?.fixedDay != nil || opened.workspace == nil {
                lines.append("New here? Type tour: ten minutes on a copy of an example; nothing of yours is touched.")
                lines.append("")
            }
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
            if let focus {
                lines.append("In focus: \(focus). Lines that name no account are about it; use --none leaves it.")
            }
            if let digest { lines.append(digest) }
            lines.append(
                "Next: status, account list, score, or help for all words. undo takes back what was done last.")
        } else {
            let first = examples.isEmpty ? "" : "tour, or "
            lines.append("No workspace is open. Next: \(first)init my-accounts to make your own; help lists all words.")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
