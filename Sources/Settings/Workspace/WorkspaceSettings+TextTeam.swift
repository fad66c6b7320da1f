import Playbook

/// Who sells and who gets which lead, as a new workspace's settings explain it.
extension WorkspaceSettings {
    static var teamText: String {
        let roles = TeamRole.allCases.map(\.rawValue).joined(separator: ", ")
        let pod = PodPlace.allCases.map { "\($0.rawValue): \(Team.standardPod[$0] ?? 0)" }.joined(separator: ", ")
        let pay = TeamRole.allCases.compactMap { role in role.standardBasePay.map { "\(role.rawValue): \($0)" } }
        return """
            # Who sells: abm team. role is one of these:
            # \(roles).
            # sells is inside or field. accounts and leads_per_month are how much a person can take; what they have no room
            # for goes to their deputy. quota is the won revenue of a quarter that was agreed. territory is a condition on
            # accounts, as in: segment add --where. pods is what each pod should have; base_pay is the fixed share of pay in
            # per cent.
            # team:
            #   people:
            #     - name: Aino Salmi
            #       role: ae
            #       email: aino.salmi@esimerkki.example
            #       sells: field
            #       languages: [fi, en]
            #       accounts: 40
            #       leads_per_month: 20
            #       quota: 250000
            #       territory: country = "FI" and employees >= 1000
            #       pod: north
            #       deputy: Leo Lampi
            #     - { name: Leo Lampi, role: sdr-inbound, sells: inside, pod: north }
            #   pods: { \(pod) }
            #   base_pay: { \(pay.joined(separator: ", ")) }
            #   touches_per_week: 20

            # Who gets a lead that is ready, the first rule that applies first: abm route. when is a condition on accounts;
            # without it the rule is for all. to is a person, a pod, first-to-claim, booker or manager.
            # routing:
            #   - { name: key accounts, when: 'handle in ("esimerkki")', to: Aino Salmi }
            #   - { name: Nordic forestry, when: 'industry = "Forestry" and country = "FI"', to: north }
            #   - { name: the rest, to: first-to-claim }

            """
    }
}
