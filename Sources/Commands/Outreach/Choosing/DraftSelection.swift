import ArgumentParser
import Playbook
import Store
import Workbench

/// Which drafts a line is about: numbers and ranges such as `3 7-12`, or all that are ripe for it.
struct DraftSelection: ParsableArguments {
    @Argument(help: "The drafts' numbers; 4-9 for several in a row.") var drafts: [String] = []
    @Flag(help: "All drafts that are ripe for it.") var all = false
    @Option(help: "Of --all, only those of a template.") var template: String?

    /// The most numbers that a range may stand for.
    private static let longestRange = 100_000

    /// The drafts with their spans, in the order of their numbers, each once.
    ///
    /// - Parameter states: Those that `--all` means.
    /// - Throws: `Refusal` for a number that is none or a draft that is not there; `MissingArgument` for neither numbers
    ///   nor `--all`.
    func drafts(in session: Session, ripe states: Set<DraftState>) throws -> [Draft] {
        if all {
            guard drafts.isEmpty else { throw Refusal("Say either numbers or --all, not both.") }
            let ripe = try session.read.drafts(in: states).filter { template == nil || $0.template == template }
            guard !ripe.isEmpty else {
                let words = DraftState.allCases.filter(states.contains).map(\.rawValue).joined(separator: " or ")
                throw Refusal("No draft\(template.map { " of \($0)" } ?? "") is \(words). See: draft list")
            }
            return try session.read.drafts(ripe.map(\.id))
        }
        guard template == nil else { throw Refusal("--template chooses among --all; say --all too.") }
        guard !drafts.isEmpty else {
            throw MissingArgument(
                .positional("drafts"), "Which drafts? Give their numbers, or --all. See: draft list",
                remark: "Or --all.")
        }
        return try Self.drafts(numbered: drafts, in: session)
    }

    /// The drafts of numbers and ranges, with their spans, in the order of their numbers, each once.
    ///
    /// - Throws: `Refusal` for a word that is no number, or a draft that is not there.
    static func drafts(numbered words: [String], in session: Session) throws -> [Draft] {
        var numbers: [Int] = []
        for word in words { numbers += try Self.numbers(of: word) }
        let ids = Set(numbers).sorted().map { Draft.ID($0) }
        let found = try session.read.drafts(ids)
        let there = Set(found.map(\.id))
        if let missing = ids.first(where: { !there.contains($0) }) {
            throw Refusal("There is no draft \(missing.number). See: draft list")
        }
        return found
    }

    private static func numbers(of word: String) throws(Refusal) -> [Int] {
        if let number = Int(word), number > 0 { return [number] }
        let ends = word.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { Int($0) }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first > 0, first <= last else {
            throw Refusal("“\(word)” is not a draft's number, nor a range such as 4-9.")
        }
        guard last - first < longestRange else { throw Refusal("\(word) is too long a range; use --all.") }
        return Array(first...last)
    }
}
