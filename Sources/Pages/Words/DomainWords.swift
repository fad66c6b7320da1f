import Playbook

/// A word of the domain as a page says it, capitalised, in either language.
protocol PageWord {
    func word(_ language: Language) -> String
}

extension BuyingRole: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .economicBuyer: language.said("Economic buyer", "Taloudellinen päättäjä")
        case .champion: language.said("Champion", "Puolestapuhuja")
        case .decisionMaker: language.said("Decision maker", "Päättäjä")
        case .influencer: language.said("Influencer", "Vaikuttaja")
        case .user: language.said("User", "Käyttäjä")
        case .blocker: language.said("Blocker", "Jarruttaja")
        case .gatekeeper: language.said("Gatekeeper", "Portinvartija")
        }
    }
}

extension Stance: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .champion: language.said("Champion", "Puolestapuhuja")
        case .supporter: language.said("Supporter", "Kannattaja")
        case .neutral: language.said("Neutral", "Neutraali")
        case .sceptic: language.said("Sceptic", "Epäilijä")
        case .opponent: language.said("Opponent", "Vastustaja")
        }
    }
}

extension Seniority: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .cLevel: language.said("C-level", "Ylin johto")
        case .vicePresident: language.said("Vice president", "Johtajisto")
        case .director: language.said("Director", "Johtaja")
        case .manager: language.said("Manager", "Päällikkö")
        case .specialist: language.said("Specialist", "Asiantuntija")
        }
    }
}

extension ClaimKind: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .trigger: language.said("Trigger", "Heräte")
        case .pain: language.said("Pain", "Kipukohta")
        case .goal: language.said("Goal", "Tavoite")
        case .tech: language.said("Technology", "Teknologia")
        case .finance: language.said("Finance", "Talous")
        case .person: language.said("Person", "Henkilö")
        case .competitor: language.said("Competitor", "Kilpailija")
        case .note: language.said("Note", "Muistiinpano")
        }
    }
}

extension Confidence: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .low: language.said("Low confidence", "Epävarma")
        case .medium: language.said("Medium confidence", "Melko varma")
        case .high: language.said("High confidence", "Varma")
        }
    }
}

extension QualificationElement: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .metrics: language.said("Metrics", "Mittarit")
        case .economicBuyer: language.said("Economic buyer", "Taloudellinen päättäjä")
        case .decisionCriteria: language.said("Decision criteria", "Päätöskriteerit")
        case .decisionProcess: language.said("Decision process", "Päätösprosessi")
        case .identifyPain: language.said("Identify pain", "Kipukohta")
        case .champion: language.said("Champion", "Puolestapuhuja")
        case .budget: language.said("Budget", "Budjetti")
        case .authority: language.said("Authority", "Päätösvalta")
        case .need: language.said("Need", "Tarve")
        case .timing: language.said("Timing", "Ajoitus")
        }
    }
}

extension QualificationState: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .unknown: language.said("Unknown", "Ei tiedossa")
        case .assumed: language.said("Assumed", "Oletettu")
        case .confirmed: language.said("Confirmed", "Vahvistettu")
        }
    }
}

extension LeadClass: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .salesReady: language.said("Sales-ready", "Valmis myynnille")
        case .marketing: language.said("Marketing lead", "Markkinoinnin liidi")
        case .other: language.said("Not yet a lead", "Ei vielä liidi")
        }
    }
}

extension Opportunity.Outcome: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .open: language.said("Open", "Avoin")
        case .won: language.said("Won", "Voitettu")
        case .lost: language.said("Lost", "Hävitty")
        }
    }
}

extension FitCriterion: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .companySize: language.said("Company size", "Yrityksen koko")
        case .industry: language.said("Industry", "Toimiala")
        case .title: language.said("Title", "Tehtävänimike")
        case .wrongDecisionMaker: language.said("Wrong decision maker", "Väärä päättäjä")
        case .student: language.said("Student", "Opiskelija")
        case .optedOut: language.said("Opted out", "Kieltänyt viestit")
        }
    }
}
