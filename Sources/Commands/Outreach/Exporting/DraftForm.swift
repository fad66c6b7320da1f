import Exchange
import Playbook

/// The forms that a draft leaves in.
enum DraftForm: String, Word {
    // One file for each draft.
    case eml, md, html, txt
    // For the user's own hands.
    case mailto, clipboard
    // One list of all of them, for the system that sends.
    case outreach, salesloft, hubspot

    static var called: String { "a form of draft" }

    /// Whether each draft becomes a file of its own.
    var isFile: Bool { [.eml, .md, .html, .txt].contains(self) }

    /// Whether only an e-mail can leave in it.
    var isForEmail: Bool { ![.md, .html, .txt, .clipboard].contains(self) }

    /// The list that a system imports, for those that are one.
    var list: (any EngagementList)? { engagementList(named: rawValue) }
}
