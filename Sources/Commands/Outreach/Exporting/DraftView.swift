import Outreach
import Playbook

/// A draft as a person reads it: its subject, then its text without marks.
enum DraftView {
    static func text(of draft: Draft) -> String {
        (draft.subject.isEmpty ? "" : "Subject: \(draft.subject)\n\n") + DraftText.bodyText(of: draft)
    }
}
