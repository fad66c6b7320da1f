/// An invented lead on whom a scoring model is tried: who it is, what it did, and where it must come.
package struct ScoringProfile: Hashable, Sendable {
    /// A company by its relation to the ideal customer, so that a profile fits any workspace.
    package enum CompanyWord: String, Word {
        /// A target industry and a size in the sweet spot.
        case perfect
        /// A size in the sweet spot, in no target industry.
        case rightSize = "right-size"
        /// Neither, though of a size that is served.
        case lesser

        package static var called: String { "a kind of company" }
    }

    /// A person by their relation to the ideal customer.
    package enum PersonWord: String, Word {
        case target
        case wrongDecisionMaker = "wrong-decision-maker"
        case student
        case unknown

        package static var called: String { "a kind of person" }
    }

    package enum Company: Hashable, Sendable {
        case word(CompanyWord)
        case facts(industry: String?, employees: Int?, country: String?, segment: String?)
        /// A lead whose company is not known.
        case unknown
    }

    package enum Person: Hashable, Sendable {
        case word(PersonWord)
        case facts(title: String?, role: BuyingRole?)
    }

    /// Something that the lead did.
    package struct Act: Hashable, Sendable {
        package var type: String
        package var times: Int
        package var daysAgo: Int

        package init(_ type: String, times: Int = 1, daysAgo: Int = 0) {
            self.type = type
            self.times = times
            self.daysAgo = daysAgo
        }
    }

    package var name: String
    package var company: Company
    package var person: Person
    package var acts: [Act]
    /// Which place it must take among the profiles with a rank, from 1; `nil` where only its score matters.
    package var rank: Int?
    package var score: Int?
    package var leadClass: LeadClass?
    /// The model to try it on; the one for its company otherwise.
    package var model: String?

    package init(
        _ name: String, company: Company = .unknown, person: Person = .word(.unknown), acts: [Act] = [],
        rank: Int? = nil, score: Int? = nil, leadClass: LeadClass? = nil, model: String? = nil
    ) {
        self.name = name
        self.company = company
        self.person = person
        self.acts = acts
        self.rank = rank
        self.score = score
        self.leadClass = leadClass
        self.model = model
    }

    /// The playbook's four profiles, in their order, and its worked example (section 7).
    package static let shipped = [
        ScoringProfile(
            "perfect-company", company: .word(.perfect), person: .word(.target), acts: [Act("click")], rank: 1),
        ScoringProfile(
            "lesser-but-very-active", company: .word(.rightSize), person: .word(.target),
            acts: [
                Act("buyers-guide"), Act("guide"), Act("matter-current"), Act("product-page", times: 3), Act("click"),
            ], rank: 2),
        ScoringProfile(
            "wrong-decision-maker", company: .word(.perfect), person: .word(.wrongDecisionMaker),
            acts: [Act("guide"), Act("product-page", times: 2), Act("click")], rank: 3),
        ScoringProfile(
            "student", person: .word(.student), acts: [Act("guide", times: 3)], rank: 4),
        ScoringProfile(
            "worked-example", company: .word(.rightSize),
            acts: [Act("buyers-guide"), Act("matter-current"), Act("product-page")], score: 50,
            leadClass: .salesReady),
    ]

    /// The shipped profiles for a model whose points are its owner's: the worked example is exactly 50 by the
    /// playbook's points only, so there its score is no demand.
    package static func shipped(for model: ScoringModel) -> [ScoringProfile] {
        guard !model.judges(like: .standard) else { return shipped }
        return shipped.map { profile in
            var profile = profile
            if profile.score != nil { (profile.score, profile.leadClass) = (nil, nil) }
            return profile
        }
    }
}
