import Liquid
package import Playbook

/// All that is known of one account, as one page to be read, printed or sent.
///
/// The page stands alone: it asks for no other file, font or script. What it says comes from a layout that a workspace
/// may replace, so everything is handed to the layout as words, figures and drawings that are ready to print.
package struct AccountBrief: Sendable {
    /// What mistakes call the layout, and where it lies in the library of templates.
    package static let layoutFile = "pages/brief.html"
    /// The partials that the shipped layout calls, by name; they lie beside it.
    package static let partialNames = [
        "claim.html", "closed-deals.html", "references.html", "scorecard.html", "style.css", "touches.html",
    ]

    let account: Account
    let groupName: String?
    let people: [Contact.ID: Contact]
    let map: Playbook.StakeholderMap
    let scorecard: QualificationScorecard
    let bant: QualificationScorecard
    let questions: [QualificationQuestion]
    let claims: [Claim]
    let freshness: FreshnessRules
    let touches: [Touch]
    let campaigns: [Campaign.ID: String]
    let opportunities: [Opportunity]
    let stages: [Stage]
    let ledger: ScoreLedger
    let today: Day
    let language: Language
    let workspaceName: String

    /// - Parameters:
    ///   - groupName: The account's cluster or segment.
    ///   - contacts: The account's people; the map holds the same.
    ///   - scorecard: The account's by MEDDIC, or its most important deal's.
    ///   - bant: The same by BANT, which the page shows where anything is recorded of it.
    ///   - questions: Those still to ask, most important first, in the brief's language.
    ///   - claims: The account's own, its people's, its cluster's and its segment's, retired ones too.
    ///   - touches: The account's; those after `today` play no part.
    ///   - campaigns: Names of the campaigns that the touches belong to.
    ///   - opportunities: The account's deals, open and closed.
    ///   - stages: The workspace's stages, for their names.
    ///   - ledger: The account's score.
    ///   - language: Of the page's words, figures and days; what people recorded stays as they wrote it.
    package init(
        account: Account, groupName: String?, contacts: [Contact], map: Playbook.StakeholderMap,
        scorecard: QualificationScorecard, bant: QualificationScorecard, questions: [QualificationQuestion],
        claims: [Claim], freshness: FreshnessRules, touches: [Touch], campaigns: [Campaign.ID: String],
        opportunities: [Opportunity],
        stages: [Stage] = Stage.standard, ledger: ScoreLedger, today: Day, language: Language, workspaceName: String
    ) {
        self.account = account
        self.groupName = groupName
        people = Dictionary(contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.map = map
        self.scorecard = scorecard
        self.bant = bant
        self.questions = questions
        self.claims = claims
        self.freshness = freshness
        self.touches = touches.filter { $0.day <= today }
        self.campaigns = campaigns
        self.opportunities = opportunities
        self.stages = stages
        self.ledger = ledger
        self.today = today
        self.language = language
        self.workspaceName = workspaceName
    }

    /// The page as one HTML document.
    ///
    /// - Parameters:
    ///   - layout: Liquid, autoescaped and strict; see the shipped `pages/brief.html` for the values that it may print.
    ///   - partials: Texts by name, at least those that the layout calls.
    /// - Throws: ``PageProblem`` for a mistake in the layout or a partial.
    package func html(layout: String, partials: [String: String]) throws(PageProblem) -> String {
        try html(PageLayout(layout, file: AccountBrief.layoutFile, partials: partials))
    }

    /// The page in a layout that was read before, for who writes many.
    ///
    /// - Parameter home: The address of the page that leads to this one; `nil` where it stands alone.
    /// - Throws: ``PageProblem`` where the layout prints what is unknown or missing.
    package func html(_ layout: PageLayout, home: String? = nil) throws(PageProblem) -> String {
        var values = values
        values["home"] = .shown(home)
        return try layout.html(values)
    }

    /// The words by which a search finds the page: what people know of the account, and not what abm reckons.
    package var searchWords: String {
        let people = map.everyone.flatMap { person in
            [name(of: person.contact.id), person.contact.title].compactMap { $0 }
        }
        let facts = [account.industry, account.city, account.country, account.owner, groupName].compactMap { $0 }
        return (facts + people + shownClaims.map(\.text) + opportunities.map(\.name)).joined(separator: " · ")
    }

    /// What the layout may print.
    private var values: Object {
        [
            "language": .string(language.rawValue), "words": FixedWord.values(FixedWord.brief, language),
            "workspace": .shown(workspaceName), "today": dayValue(today), "account": summaryValue,
            "claims": claimsValue, "people": peopleValue, "meddic": value(of: scorecard, questions),
            "bant": value(of: bant, bant.questions(in: language)), "engagement": engagementValue,
            "deals": dealsValue, "actions": .list(nextActions, \.value), "sources": sourcesValue,
        ]
    }

    var format: BriefFormat { BriefFormat(language) }

    /// A day as its figures for programs and for people; `.null` for none.
    func dayValue(_ day: Day?) -> Value {
        guard let day else { return .null }
        return ["iso": .string(day.iso), "text": .string(format.day(day))]
    }

    func name(of contact: Contact.ID) -> String? {
        guard let contact = people[contact] else { return nil }
        if contact.isPlaceholder, let role = contact.role {
            return "\(role.word(language)) \(language.said("(not yet known)", "(ei vielä tiedossa)"))"
        }
        return contact.name.allSatisfy(\.isWhitespace) ? contact.handle : contact.name
    }
}
