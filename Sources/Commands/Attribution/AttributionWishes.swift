import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// What is divided and how: the options that all words of attribution share.
struct AttributionWishes: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: "How many days before the win a touch may have been, or all; the workspace's otherwise.")
    var window: String?
    @Option(
        help: "Which touches count: those until the win, or before the opportunity.",
        transform: CreditSpan.End.init(reading:))
    var until: CreditSpan.End?
    @Option(parsing: .unconditional, help: "The half-life of time decay, in days; the workspace's otherwise.")
    var halfLife: String?
    @Flag(help: "Weigh each touch by its person's buying role, as workspace.yml says.") var roles = false

    /// The workspace's rules with what was asked for here.
    ///
    /// - Throws: `Refusal` for a window or a half-life that is none.
    func rules(in session: Session) throws -> AttributionRules {
        var rules = session.settings.attribution
        if let window { rules.span.windowDays = try Self.window(window) }
        if let until { rules.span.end = until }
        if let halfLife {
            guard let days = Int(halfLife), AttributionRules.halfLives.contains(days) else {
                throw Refusal(
                    "--half-life takes days from 1 to \(AttributionRules.halfLives.upperBound), not “\(halfLife)”.")
            }
            rules.halfLifeDays = days
        }
        return rules
    }

    private static func window(_ text: String) throws(Refusal) -> Int? {
        if text.lowercased() == "all" { return nil }
        if let days = Int(text), CreditSpan.windows.contains(days) { return days }
        if Int(text) == 0 {
            throw Refusal(
                "A window of 0 days holds no touch, so nothing could have credit. Give 1 day or more, or all.")
        }
        throw Refusal("--window takes days from 1 to \(CreditSpan.windows.upperBound), or all, not “\(text)”.")
    }

    /// Words that ask for the same again, behind a line.
    var words: String {
        var words = ""
        if let window { words += " --window \(window)" }
        if let until { words += " --until \(until.rawValue)" }
        if let halfLife { words += " --half-life \(halfLife)" }
        if roles { words += " --roles" }
        return words
    }
}

/// The deals of a period: those that were won or lost in it.
struct AttributionPeriod: ParsableArguments {
    @Option(help: "Only deals closed in a quarter, as 2026-Q4.", transform: QuarterName.init(reading:))
    var quarter: QuarterName?
    @Option(help: "Only deals closed on this day or later.", transform: Day.init(reading:)) var from: Day?
    @Option(help: "Only deals closed on this day or before.", transform: Day.init(reading:)) var to: Day?

    /// - Throws: `Refusal` where the options contradict each other.
    func days(in session: Session) throws -> (first: Day?, last: Day?) {
        guard let quarter else {
            if let from, let to, to < from {
                throw Refusal("--to (\(to.iso)) is before --from (\(from.iso)). Swap them.")
            }
            return (from, to)
        }
        guard from == nil, to == nil else { throw Refusal("Give either --quarter or --from and --to.") }
        let days = session.quarter(quarter).days
        return (days.lowerBound, days.upperBound)
    }

    /// How a caption says it; `nil` for all deals.
    func caption(in session: Session) throws -> String? {
        if let quarter { return session.quarter(quarter).caption }
        let days = try days(in: session)
        return switch (days.first, days.last) {
        case (let first?, let last?): "\(first.iso) to \(last.iso)"
        case (let first?, nil): "since \(first.iso)"
        case (nil, let last?): "until \(last.iso)"
        case (nil, nil): nil
        }
    }
}
