import Exchange
import Playbook

/// What the value of an argument is one of, so that Tab can offer it.
package enum ValueKind: Hashable, Sendable {
    case account, contact, cluster, segment, campaign, template, sequence, claim, draft, deal, stage, touchType, file
    /// Anything that research can be about.
    case subject
    /// A model of attribution, the workspace's own with the shipped ones.
    case attributionModel
    /// What credit is asked of: a won deal, a channel or a campaign.
    case credited
    /// Where anything came from, as source list names it.
    case origin
    /// A closed list.
    case words([String])
    /// A closed list whose words say what they mean.
    case told([Told])
    case anything

    /// A word with what it means.
    package struct Told: Hashable, Sendable {
        package var word: String
        package var meaning: String
    }

    /// Where an export goes to: the same in each of its commands.
    private static func export(_ name: String) -> ValueKind? {
        switch name {
        case "to": .file
        case "for": .words(exportSystems.map(\.name))
        case "outcome": .words(Opportunity.Outcome.allCases.map(\.rawValue))
        default: nil
        }
    }

    /// The kind of an argument, by its command and by what the manual calls it.
    static func of(_ argument: CommandShape.Argument, in command: [String]) -> ValueKind {
        let name = argument.name.map { String($0.dropFirst(2)) } ?? argument.value ?? ""
        if command.first == "export", let kind = export(name) { return kind }
        if let special = special[command.joined(separator: " ") + " " + name] { return special }
        return common[name] ?? .anything
    }

    /// Where a name means something else than elsewhere.
    private static let special: [String: ValueKind] = [
        "draft export to": .words([
            "eml", "md", "html", "txt", "mailto", "clipboard", "outreach", "salesloft", "hubspot",
        ]),
        "draft new export": .words(["eml", "md", "html", "txt"]), "load to": .file, "handoff make to": .anything,
        "use account": .account,
        "brief account": .account,
        "account merge keep": .account, "account merge other": .account, "contact merge keep": .contact,
        "contact merge other": .contact,
        "relate person": .contact, "relate other": .contact,
        "relate relation": .words(Relation.Kind.allCases.map(\.rawValue)), "touch add type": .touchType,
        "campaign add channel": .anything,
        "research list kind": kinds, "import as": .words(["accounts", "contacts", "touches", "opportunities"]),
        "sequence show sequence": .sequence, "sequence start sequence": .sequence, "template render data": .file,
        "template render file": .file, "template render partials": .file, "notebook run notebook": .file,
        "notebook check notebook": .file, "account add name": .anything, "contact add name": .anything,
        "attribution list by": words(CreditGrouping.allCases), "attribution list until": words(CreditSpan.End.allCases),
        "attribution why until": words(CreditSpan.End.allCases), "attribution list model": .attributionModel,
        "attribution why model": .attributionModel, "attribution why deal": .credited,
        "attribution why of": .words(["deal", "channel", "campaign"]), "attribution list from": .anything,
        "attribution list to": .anything, "attribution why from": .anything, "attribution why to": .anything,
        "score list class": .words(LeadClass.allCases.map(\.rawValue) + ["mqa"]),
        "research add account": .account, "template check names": .template, "name show name": .anything,
        "meddic set element": elements(of: .meddic), "bant set element": elements(of: .bant),
        "meddic set state": states, "bant set state": states,
        "score why name": .subject, "lead why name": .subject, "lead accept name": .subject,
        "lead reject name": .subject,
        "lead reject why": .words(LeadRules.standardReasons), "question list of": .subject,
        "question next name": .subject, "lead report by": .words(LeadReport.Grouping.allCases.map(\.rawValue)),
        "source list by": origins, "source why by": origins,
        "source why name": .origin,
        "content why persona": .words(Persona.standard.map(\.handle) + [Persona.others]),
        "lead list class": .words(LeadClass.allCases.map(\.rawValue)), "lead list of": .words(["accounts", "people"]),
        "lead list verdict": .words(["accepted", "rejected", "waiting", "new"]),
        "score calibrate by": .words(["verdicts", "deals"]),
        "funnel show by": .words(["tier", "segment", "cohort", "owner"]),
        "funnel why stage": told(FunnelStage.allCases, \.definition),
        "pipeline changes only": told(PipelineChange.Kind.allCases, \.definition),
        "metric list by": .words(["seller", "campaign"]),
        "metric why metric": .told(metrics.map { Told(word: $0.name, meaning: $0.title) }),
        "opportunity criterion criterion": .anything, "discovery set topic": words(DealNote.Kind.discovery),
        "negotiation add point": words(DealNote.Kind.negotiation),
        "forecast show method": told(ForecastMethod.allCases, \.definition),
        "forecast test every": words(ForecastTest.Span.allCases),
        "lift show by": .words(["industry", "segment"]), "lift why by": .words(["industry", "segment"]),
        "lift why metric": told(LiftMetric.allCases, \.definition), "lift show from": .anything,
        "lift why from": .anything,
        "checkin add kind": dateKinds, "checkin list kind": dateKinds, "checkin done checkin": .deal,
    ]

    private static func elements(of framework: QualificationFramework) -> ValueKind {
        .words(framework.elements.map(\.rawValue))
    }

    private static func words(_ words: [some Word]) -> ValueKind { .words(words.map(\.rawValue)) }

    private static func told<Choice: Word>(_ words: [Choice], _ meaning: (Choice) -> String) -> ValueKind {
        .told(words.map { Told(word: $0.rawValue, meaning: meaning($0)) })
    }

    private static let origins = words(SourceOrigin.Grouping.allCases)
    private static let dateKinds = words(CustomerDate.Kind.allCases)
    private static let states = ValueKind.words(QualificationState.allCases.map(\.rawValue))
    private static let kinds = ValueKind.words(ClaimKind.allCases.map(\.rawValue))

    private static let common: [String: ValueKind] = [
        "account": .account, "company": .account, "parent": .account, "accounts": .account,
        "contact": .contact, "contacts": .contact, "to": .contact, "cluster": .cluster, "segment": .segment,
        "campaign": .campaign, "template": .template, "sequence": .sequence, "claim": .claim, "claims": .claim,
        "number": .claim, "draft": .draft, "drafts": .draft, "opportunity": .deal, "deal": .deal, "stage": .stage,
        "about": .subject, "subject": .subject, "file": .file, "files": .file, "out": .file, "from": .file,
        "folder": .file, "kind": kinds, "type": .touchType,
        "role": .words(BuyingRole.allCases.map(\.rawValue)), "tier": .words(Tier.allCases.map(\.rawValue)),
        "language": .words(Language.allCases.map(\.rawValue)), "stance": .words(Stance.allCases.map(\.rawValue)),
        "seniority": .words(Seniority.allCases.map(\.rawValue)),
        "basis": .words(LawfulBasis.allCases.map(\.rawValue)),
        "opt-out": .words(ContactChannel.allCases.map(\.rawValue) + ["all"]),
        "opt-in": .words(ContactChannel.allCases.map(\.rawValue) + ["all"]),
        "confidence": .words(Confidence.allCases.map(\.rawValue)),
        "state": .words(DraftState.allCases.map(\.rawValue)),
        "allow": .words(DraftCheckName.allCases.filter(\.canBeOverridden).map(\.rawValue)),
        "channel": .words(MessageChannel.allCases.map(\.rawValue)),
    ]
}
