import Answers
import Playbook
import Store
import Workbench

/// What sales says of a lead, written down: the same for yes and no.
struct SpokenVerdict {
    var name: String
    var verdict: LeadVerdict.Verdict
    var reason: String?
    var note: String?
    var by: String?
    var on: Day?

    static let reads: Set<StoreTable> = [.account, .contact, .handoff, .leadVerdict]

    /// Keeps the verdict, on the newest hand-off that it may be about.
    func keep(in session: Session) throws -> Answer {
        let lead = try session.lead(name)
        let day = try session.pastDay(on, "A verdict is dated when it was given.")
        for (text, what) in [(note, "The note"), (by, "The name after --by")] {
            if let text { try checkWritten(text, what) }
        }
        let handoffs = try session.read.handoffs(of: lead.account.id).filter { handoff in
            lead.contact == nil || handoff.contact == nil || handoff.contact == lead.contact?.id
        }
        let handoff = handoffs.last { $0.day <= day }
        let at = on.map { $0 == session.today ? session.clock.now : Instant(noonOf: $0) } ?? session.clock.now
        let kept = LeadVerdict(
            id: LeadVerdict.ID(0), handoff: handoff?.id, account: lead.account.id,
            contact: lead.contact?.id ?? handoff?.contact,
            // Said on the day of the hand-off means said after it.
            at: max(at, handoff?.at ?? at), day: day, verdict: verdict, reason: reason, note: note, decidedBy: by)
        let before = try session.read.leadVerdicts(of: lead.account.id).last {
            $0.handoff == kept.handoff && (kept.handoff != nil || $0.contact == kept.contact)
        }
        let id = try session.write.add(kept)
        let what = verdict == .accepted ? "Accepted" : "Rejected"
        let why = reason.map { " (\($0))" } ?? ""
        var sentence = "\(what) \(lead.name)\(why)"
        if let handoff {
            sentence += ", handed over on \(handoff.day.iso)"
        }
        sentence += "."
        if let before, (before.at, before.id) > (kept.at, id) {
            sentence += " The verdict of \(before.day.iso) (\(before.verdict.rawValue)) is newer and still counts."
        } else if let before {
            sentence += " It takes the place of the verdict of \(before.day.iso) (\(before.verdict.rawValue))."
        }
        var answer = Answer.said(sentence)
        if handoff == nil { answer.blocks.append(.problems([Problem(.note, lonelySentence(handoffs, lead))])) }
        return answer
    }

    private func lonelySentence(_ later: [Handoff], _ lead: LeadChoice) -> String {
        guard let first = later.first else {
            return "\(lead.handle) was never handed to sales, so the verdict stands on its own."
        }
        return "\(lead.handle) was handed to sales on \(first.day.iso), after this verdict, so it stands on its own."
    }
}
