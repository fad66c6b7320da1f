/// A step of the sales process that an open deal can stand in.
package struct Stage: Hashable, Sendable {
    package var handle: String
    package var name: String
    /// The chance that a deal in this stage is won, in whole per cents; the weight of the pipeline.
    package var probability: Int
    /// What must be true before a deal leaves it.
    package var exit: [StageCriterion]

    /// - Parameter exit: The playbook's criteria of a stage of this handle where none are given.
    package init(handle: String, name: String, probability: Int, exit: [StageCriterion]? = nil) {
        self.handle = handle
        self.name = name
        self.probability = probability
        self.exit = exit ?? StageCriterion.standard(of: handle)
    }

    /// The playbook's stages before the win (section 5). The playbook gives no probabilities: these are ours, rising
    /// with the stage, and a workspace sets its own.
    package static let standard = [
        Stage(handle: "prospecting", name: "Prospecting", probability: 5),
        Stage(handle: "qualification", name: "Qualification", probability: 10),
        Stage(handle: "discovery", name: "Discovery", probability: 25),
        Stage(handle: "demo", name: "Demo", probability: 40),
        Stage(handle: "proposal", name: "Proposal", probability: 60),
        Stage(handle: "negotiation", name: "Negotiation", probability: 80),
    ]
}
