import Answers
import Playbook
import Store
import Workbench

/// Tells what was erased with a person, or would be.
struct ForgetAnswer {
    let person: PersonToForget
    let tally: ForgottenTally
    let isReal: Bool

    /// - Parameter files: The files that name the person; `nil` where they could not be looked through.
    func answer(files: NamingFiles?, remarks: [String]) -> Answer {
        var blocks: [Answer.Block] = [.text(sentence), .table(counts)]
        blocks += named(
            "named", caption: isReal ? "The name was taken out of" : "The name goes out of", tally.redacted)
        blocks += named(
            "may_name", caption: "May mean them and \(isReal ? "is" : "stays") as it was: look yourself", tally.doubtful
        )
        if let files { blocks += told(files) }
        let all = remarks + more
        if !all.isEmpty { blocks.append(.list(all)) }
        return Answer(blocks)
    }

    private var sentence: String {
        isReal
            ? "Forgot one person. This cannot be undone."
            : "\(person.contact.name) would be erased for good, with:"
    }

    private var counts: Table {
        var rows: [[Cell]] = StoreTable.allCases.compactMap { table in
            tally.erased[table].map {
                [.text(table.rawValue.replacing("_", with: " ")), .integer($0), .text("erased")]
            }
        }
        if tally.anonymousTouches > 0 {
            rows.append([.text("touch"), .integer(tally.anonymousTouches), .text("kept with the account, by nobody")])
        }
        if tally.emptiedElements > 0 {
            rows.append([.text("element of a qualification"), .integer(tally.emptiedElements), .text("unknown again")])
        }
        if !tally.entries.isEmpty {
            rows.append([
                .text("entry of the history"), .integer(tally.entries.count), .text("can no longer be undone"),
            ])
        }
        if tally.lines > 0 {
            rows.append([.text("line of the history"), .integer(tally.lines), .text("name taken out")])
        }
        return Table(
            "forgotten", columns: [.init("what"), .init("count", nil, .trailing), .init("done", "What becomes of it")],
            rows: rows)
    }

    private func named(_ name: String, caption: String, _ texts: [NamingText]) -> [Answer.Block] {
        guard !texts.isEmpty else { return [] }
        let table = Table(
            name, caption: caption, columns: [.init("where"), .init("record"), .init("field")],
            rows: texts.map { text in
                [
                    .text(text.table.rawValue.replacing("_", with: " ")), .text(text.record),
                    .text(text.column.replacing("_", with: " ")),
                ]
            })
        return [.table(table)]
    }

    private func told(_ files: NamingFiles) -> [Answer.Block] {
        let table = Table(
            "files", caption: isReal ? "Files that still name them" : "Files that name them",
            columns: [.init("file"), .init("lines", nil, .trailing), .init("what")],
            rows: files.files.map { file in
                [.text(file.path), .integer(file.lines), .text(file.isExport ? "an export" : "yours to clean")]
            })
        var blocks: [Answer.Block] =
            files.files.isEmpty ? [.text("No file in the workspace's folder names them.")] : [.table(table)]
        if let closed = listed(files.closed) { blocks.append(.text("Not looked into, since it is packed: \(closed).")) }
        if files.hasGit { blocks.append(.text("The folder's history in git may still name them.")) }
        return blocks
    }

    private var more: [String] {
        var lines = tally.renamed.map { "Is called \($0.handle) now: the \($0.old.rawValue) that had their name." }
        if let numbers = listed(tally.draftsToOthers.map(String.init)) {
            lines.append("Unsent drafts to others that named them \(isReal ? "went" : "go") too: \(numbers).")
        }
        return lines
    }
}
