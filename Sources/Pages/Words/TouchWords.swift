import Playbook

extension TouchType: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .contactRequest: language.said("Contact request", "Yhteydenottopyyntö")
        case .open: language.said("Email opened", "Sähköposti avattu")
        case .click: language.said("Email clicked", "Linkkiä klikattu")
        case .reply: language.said("Reply", "Vastaus")
        case .visit: language.said("Website visit", "Käynti sivustolla")
        case .productPage: language.said("Product page viewed", "Tuotesivu katsottu")
        case .guide: language.said("Guide downloaded", "Opas ladattu")
        case .buyersGuide: language.said("Buyer’s guide downloaded", "Ostajan opas ladattu")
        case .matterCurrent: language.said("Said that the matter is current", "Kertoi asian olevan ajankohtainen")
        case .webinar: language.said("Webinar", "Webinaari")
        case .event: language.said("Event", "Tapahtuma")
        case .meeting: language.said("Meeting", "Tapaaminen")
        case .demo: language.said("Demo", "Demo")
        case .referral: language.said("Referral", "Suositus")
        case .sent: language.said("Email sent", "Sähköposti lähetetty")
        case .call: language.said("Call", "Puhelu")
        case .message: language.said("Message", "Viesti")
        case .connectionRequest: language.said("Connection request", "Verkostoitumispyyntö")
        case .impression: language.said("Ad shown", "Mainos näytetty")
        case .delivered: language.said("Delivered", "Toimitettu")
        case .invitation: language.said("Invitation", "Kutsu")
        case .proposal: language.said("Proposal", "Tarjous")
        case .bounce: language.said("Email returned", "Sähköposti palautui")
        case .autoReply: language.said("Automatic reply", "Automaattinen vastaus")
        }
    }
}

/// What a page calls a channel; a workspace's own word is shown as it was written.
func channelWord(_ channel: String, _ language: Language) -> String {
    switch channel {
    case "email": language.said("Email", "Sähköposti")
    case "linkedin": "LinkedIn"
    case "phone": language.said("Phone", "Puhelin")
    case "website": language.said("Website", "Verkkosivusto")
    case "event": language.said("Events", "Tapahtumat")
    case "webinar": language.said("Webinars", "Webinaarit")
    case "direct-mail": language.said("Direct mail", "Kirjeposti")
    case "partner": language.said("Partners", "Kumppanit")
    case "ads": language.said("Ads", "Mainonta")
    default: channel
    }
}

/// What a page calls a scoring rule; a workspace's own rule is shown as it was written.
func ruleWord(_ rule: String, _ language: Language) -> String {
    FitCriterion(rawValue: rule)?.word(language) ?? TouchType(rawValue: rule)?.word(language) ?? rule
}

/// What a page calls a stage: the workspace's own name, or the word of the language where the name is the shipped one.
func stageWord(_ handle: String, stages: [Stage], _ language: Language) -> String {
    guard let stage = stages.first(where: { $0.handle == handle }) else { return handle }
    guard Stage.standard.contains(where: { $0.handle == handle && $0.name == stage.name }) else { return stage.name }
    return switch handle {
    case "prospecting": language.said(stage.name, "Prospektointi")
    case "qualification": language.said(stage.name, "Kvalifiointi")
    case "discovery": language.said(stage.name, "Kartoitus")
    case "demo": language.said(stage.name, "Demo")
    case "proposal": language.said(stage.name, "Tarjous")
    case "negotiation": language.said(stage.name, "Neuvottelu")
    default: stage.name
    }
}
