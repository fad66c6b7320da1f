import ArgumentParser
import Playbook
import Workbench

/// The noun that a qualification is called by: `meddic` or `bant`.
///
/// Both nouns have the same verbs, so that each verb is written once and takes its noun as a type.
protocol FrameworkWord: Sendable {
    static var framework: QualificationFramework { get }
    /// What the noun is about, for help.
    static var abstract: String { get }
    /// A line that sets an element, on the example workspace.
    static var settingExample: String { get }
}

/// The noun `meddic`.
enum Meddic: FrameworkWord {
    static var framework: QualificationFramework { .meddic }
    static var abstract: String { "How well a deal is qualified, element by element." }
    static var settingExample: String {
        #"meddic set champion --account tammerlift --contact sanna.hietakangas --note "Presents the case to the management group herself" --evidence 6 --state confirmed"#
    }
}

/// The noun `bant`.
enum Bant: FrameworkWord {
    static var framework: QualificationFramework { .bant }
    static var abstract: String { "Budget, authority, need and timing: the first four questions about a deal." }
    static var settingExample: String {
        #"bant set need --account granberga --note "One repair has many prices" --evidence 65 --state confirmed"#
    }
}

/// What can be done with a qualification.
struct QualificationWords<Noun: FrameworkWord>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: Noun.framework.rawValue, abstract: Noun.abstract,
            subcommands: [
                QualificationShow<Noun>.self, QualificationSet<Noun>.self, QualificationNext<Noun>.self,
                QualificationDeals<Noun>.self,
            ], defaultSubcommand: QualificationShow<Noun>.self)
    }
}
