import Playbook
import Store

/// Takes what somebody wrote down in another system in as notes that wait for somebody to confirm them.
///
/// A note is a claim of low confidence without a clause: no draft can speak of it, `research list` shows it, and
/// `research confirm` makes a claim of it. As a touch it would count as an act of the buyer's, which it is not.
struct LoggedNotes {
    let pass: ImportPass
    private var session: Session { pass.session }

    init(_ pass: ImportPass) { self.pass = pass }

    /// - Parameters:
    ///   - externalID: The record's id in the system: what came in once does not come again, whatever became of it.
    ///   - source: Where it stands, for whoever wants to see it.
    /// - Returns: Whether it is new.
    func add(
        _ text: String, about subject: Claim.Subject, on day: Day, line: Int, externalID: String?, source: String
    ) throws -> Bool {
        if let externalID {
            if try session.read.record(.claim, system: pass.system, externalID: externalID) != nil { return false }
        } else {
            let known = try session.read.claims(about: subject)
            if known.contains(where: { $0.text == text && $0.day == day }) { return false }
        }
        let claim = Claim(
            id: Claim.ID(0), subject: subject, kind: .note, text: text, source: source, day: day, confidence: .low)
        let id = try session.write.add(claim)
        try pass.note(.claim, id.number, externalID: externalID, line: line)
        return true
    }

    /// What the user is told of new notes; `nil` for none.
    static func remark(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        let (notes, them) = count == 1 ? ("1 note waits", "it") : ("\(count) notes wait", "them")
        return "\(notes) to be confirmed: no draft speaks of \(them) until then. See: research list"
    }

    /// A note's text without HTML's tags, in one line.
    static func plain(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        // Behind the last of them nothing is a tag, and nothing is searched to the end for one again.
        let lastClose = text.lastIndex(of: ">")
        while let lastClose, let open = rest.firstIndex(of: "<"), open < lastClose {
            let after = rest.index(after: open)
            guard rest[after].isLetter || rest[after] == "/", let close = rest[after...].firstIndex(of: ">") else {
                result += rest[...open]
                rest = rest[after...]
                continue
            }
            result += rest[..<open] + " "
            rest = rest[rest.index(after: close)...]
        }
        result += rest
        for (name, character) in [
            ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            result = result.split(separator: name, omittingEmptySubsequences: false).joined(separator: character)
        }
        return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
