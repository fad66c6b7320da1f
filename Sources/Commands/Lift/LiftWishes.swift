import ArgumentParser
import Playbook
import Workbench

/// Which accounts a comparison is of, since when, and by what others are like them.
struct LiftWishes: ParsableArguments {
    /// What accounts must share to be compared.
    enum Likeness: String, Word {
        case industry
        case segment

        static var called: String { "what accounts are matched by" }
    }

    @OptionGroup var group: AccountGroup
    @Option(help: "Only those that a campaign reached.") var campaign: String?
    @Option(
        help: "The first day that counts; the campaign's first, or a year ago otherwise.", transform: Day.init(reading:)
    )
    var from: Day?
    @Option(
        help: "What makes accounts comparable, beside their size: industry or segment.",
        transform: Likeness.init(reading:))
    var by = Likeness.industry
    @Option(parsing: .unconditional, help: "The seed of the intervals' draws; 1 otherwise.") var seed: Int?
}
