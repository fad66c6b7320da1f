import ArgumentParser
import Workbench

/// What can be done with discovery.
struct DiscoveryWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discovery", abstract: "What they told of their state, goals, process, schedule and budget.",
        subcommands: [DiscoveryShow.self, DiscoverySet.self], defaultSubcommand: DiscoveryShow.self)
}

/// What can be done with a proposal's calculation.
struct ProposalWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposal", abstract: "What a deal brings the customer, reckoned from figures with a source.",
        subcommands: [ProposalShow.self, ProposalSet.self, ProposalWhy.self], defaultSubcommand: ProposalShow.self)
}

/// What can be done with negotiations.
struct NegotiationWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "negotiation", abstract: "Objections, terms and urgencies, open or answered.",
        subcommands: [NegotiationList.self, NegotiationAdd.self, NegotiationAnswer.self],
        defaultSubcommand: NegotiationList.self)
}

/// What can be done with the days after a win.
struct CheckinWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkin", abstract: "Days on which to see to customers after the win.",
        subcommands: [CheckinList.self, CheckinAdd.self, CheckinDone.self], defaultSubcommand: CheckinList.self)
}

/// What can be done with renewals.
struct RenewalWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renewal", abstract: "Contracts that renew, and talks about more.",
        subcommands: [RenewalList.self], defaultSubcommand: RenewalList.self)
}
