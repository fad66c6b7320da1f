/// The part that a person plays in the buying group (playbook, section 4).
package enum BuyingRole: String, Word {
    case economicBuyer = "economic-buyer"
    case champion
    case decisionMaker = "decision-maker"
    case influencer
    case user
    case blocker
    case gatekeeper

    package static var called: String { "a role in the buying group" }
}
