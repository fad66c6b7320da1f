import Exchange
import Playbook

/// Other systems' words for what abm has a list of.
enum ImportedWords {
    /// The tier of a word, or of the figures that many lists use for the same three.
    static func tier(_ text: String) throws(UnknownWord) -> Tier {
        switch plain(text) {
        case "1", "tier-1", "one-to-one", "1-to-1", "1:1": .oneToOne
        case "2", "tier-2", "one-to-few", "1-to-few": .oneToFew
        case "3", "tier-3", "one-to-many", "1-to-many": .oneToMany
        default: try Tier(reading: text)
        }
    }

    static func role(_ text: String) -> BuyingRole? {
        let plain = plain(text)
        if let role = BuyingRole(rawValue: plain) { return role }
        switch plain {
        case "budget-holder", "economic-decision-maker", "executive-sponsor", "economic-buyer-(budget)",
            "budjetin-haltija", "taloudellinen-päättäjä":
            return .economicBuyer
        case "business-user", "end-user", "technical-buyer-(user)": return .user
        case "evaluator", "technical-buyer", "business-evaluator": return .influencer
        case "decision-taker", "decision": return .decisionMaker
        case "päättäjä", "päätöksentekijä": return .decisionMaker
        case "vaikuttaja", "legal-and-compliance": return .influencer
        case "käyttäjä", "loppukäyttäjä": return .user
        case "coach", "puolestapuhuja", "internal-champion": return .champion
        default: return nil
        }
    }

    static func seniority(_ text: String) -> Seniority? {
        let plain = plain(text)
        if let seniority = Seniority(rawValue: plain) { return seniority }
        switch plain {
        case "c", "cxo", "c-suite", "c-level-exec", "founder", "owner", "partner": return .cLevel
        case "vp-level", "vice-president", "svp", "evp": return .vicePresident
        case "dir", "director-level", "head": return .director
        case "mgr", "manager-level": return .manager
        case "ic", "senior", "entry", "intern", "non-manager", "staff": return .specialist
        default: return nil
        }
    }

    /// Why a person's data may be kept: systems put more words round ours, as in `Legitimate interest – prospect/lead`.
    static func basis(_ text: String) -> LawfulBasis? {
        let plain = plain(text)
        if let basis = LawfulBasis(rawValue: plain) { return basis }
        let signs: [(String, LawfulBasis)] = [
            ("legitimate-interest", .legitimateInterest), ("oikeutettu-etu", .legitimateInterest),
            ("consent", .consent), ("suostumus", .consent), ("contract", .contract), ("sopimu", .contract),
            ("legal-obligation", .legalObligation), ("lakisääteinen", .legalObligation),
            ("vital-interest", .vitalInterests), ("elintärke", .vitalInterests), ("public-task", .publicTask),
            ("public-interest", .publicTask), ("yleinen-etu", .publicTask),
        ]
        return signs.first { plain.contains($0.0) && !plain.hasPrefix("no-") && !plain.hasPrefix("not-") }?.1
    }

    /// The workspace's stage that another system's stage stands for.
    static func stage(_ text: String, in stages: [Stage]) -> Stage? {
        let plain = plain(text)
        let wanted: String
        switch plain {
        case "tapaaminen-sovittu", "needs-analysis", "id.-decision-makers", "discover", "appointment-scheduled",
            "contact-made":
            wanted = "discovery"
        case "value-proposition", "perception-analysis", "presentation-scheduled", "demo-scheduled",
            "esitys-aikataulutettu", "esittely-sovittu":
            wanted = "demo"
        case "proposal/price-quote", "propose", "proposal-made", "decision-maker-bought-in",
            "päätöksentekijä-mukana", "päätöksentekijä-sitoutunut", "tarjous-tehty", "tarjous":
            wanted = "proposal"
        case "negotiation/review", "negotiate", "negotiations-started", "contract-sent", "sopimus-lähetetty",
            "neuvottelu":
            wanted = "negotiation"
        case "qualify", "qualified", "qualified-to-buy", "qualified-lead", "kelpuutettu-ostamaan",
            "ostokelpoinen":
            wanted = "qualification"
        default: wanted = plain
        }
        return stages.first { $0.handle == wanted || self.plain($0.name) == wanted }
    }

    /// The workspace's stage that another system's stage stands for.
    ///
    /// - Throws: ``RowRefusal`` where there is none: no stage is guessed.
    static func knownStage(_ text: String, in stages: [Stage]) throws -> Stage {
        if let stage = stage(text, in: stages) { return stage }
        let known = stages.map(\.handle).joined(separator: ", ")
        throw RowRefusal(
            field: .stage,
            reason:
                "“\(text)” is no stage of this workspace (\(known), won, lost); correct it, or add it under stages: in workspace.yml"
        )
    }

    /// Whether a stage's name says that the deal is closed, and how.
    static func outcome(_ text: String) -> Opportunity.Outcome? {
        OutcomeWords.outcome(text).flatMap { $0 == .open ? nil : $0 }
    }

    /// Lower case, hyphens for spaces; a comma or a dash between two words is none.
    static func plain(_ text: String) -> String {
        text.lowercased().split { $0.isWhitespace || "_,–—".contains($0) }.joined(separator: "-")
    }
}
