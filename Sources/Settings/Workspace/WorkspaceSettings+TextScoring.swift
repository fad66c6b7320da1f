import Playbook

extension WorkspaceSettings {
    /// The part of a new `workspace.yml` about scoring: the model in use, and by example what else there is.
    static var scoringText: String {
        let model = ScoringModel.standard
        let fit = model.fitRules.map { "#     \($0.criterion.rawValue): \($0.points)\n" }.joined()
        let behaviour = model.behaviourRules.map { rule in
            let cap = rule.cap.map { ", at_most: \($0)" } ?? ""
            return "#     \(rule.type): { points: \(rule.points)\(cap) }\n"
        }.joined()
        let mqa = model.qualification
        return """
            # When a lead is sales-ready, as sales and marketing agreed: with the threshold in all, and both minimums
            # besides. The figures shown are in use until you change them. at_most is how many of a kind count, of one
            # person; points below zero speak against a lead. mqa is what makes an account marketing-qualified.
            # See: score model, score test
            # scoring:
            #   threshold: \(model.threshold)
            #   marketing_threshold: \(model.marketingThreshold)
            #   minimum_fit: \(model.minimumFit)
            #   minimum_behaviour: \(model.minimumBehaviour)
            #   expires_after_days: \(ScoringModel.standardExpiryDays)
            #   mqa: { score: \(mqa.score), people: \(mqa.people), within_days: \(mqa.withinDays) }
            #   fit:
            \(fit)#   behaviour:
            \(behaviour)# In scoring there may also be, each beside threshold and written as shown after the arrow:
            #   points that halve with age → half_life_days: 30 (also in a rule: click: { points: 3, half_life_days: 60 })
            #   a fit of your own → fit: { nordic: { points: 5, when: country = "FI" } }
            #   a cap on rules together → groups: { content: { at_most: 40, types: [guide, click], per: person } }
            #   how people make their account's score → account: { person_at_most: 60, people_at_most: 3 }
            #   models for some accounts → models: [{ name: forestry, segment: forestry, threshold: 60 }]
            #   older versions, by which their days are judged → version: 2, from: 2026-09-01,
            #   and versions: [{ version: 1, threshold: 60 }]
            #   invented leads to try it on → profiles: [{ name: buyer, rank: 1, company: perfect, acts: { click: 2 } }]

            """
    }
}
