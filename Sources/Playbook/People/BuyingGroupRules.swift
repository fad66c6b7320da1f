/// Which roles a buying group should have, at large and in segments that buy otherwise.
package struct BuyingGroupRules: Hashable, Sendable {
    /// In the order in which they matter.
    package var roles: [BuyingRole]
    /// The roles of a segment, by its handle; they take the place of ``roles`` there.
    package var segments: [String: [BuyingRole]]

    package init(roles: [BuyingRole], segments: [String: [BuyingRole]] = [:]) {
        self.roles = roles
        self.segments = segments
    }

    /// Who pays, who pushes, who decides and who uses it (playbook, section 4, which gives the roles and no minimum).
    package static let standard = BuyingGroupRules(roles: [.economicBuyer, .champion, .decisionMaker, .user])

    /// - Parameter segment: The handle of an account's segment.
    package func required(in segment: String?) -> [BuyingRole] { segment.flatMap { segments[$0] } ?? roles }
}
