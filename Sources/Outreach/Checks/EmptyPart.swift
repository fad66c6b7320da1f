import Playbook

/// A part of the message without words: the subject, personalisation, pain, solution or proof.
///
/// The playbook (section 6) asks for five parts; the fifth has ``NoCallToAction`` of its own.
enum EmptyPart: DraftRule {
    static let name = DraftCheckName.emptyPart

    static func findings(on draft: DraftUnderCheck) -> [String] {
        let written = draft.writtenParts
        let empty = MessageParts.names.filter { $0 != MessageParts.callToAction && !written.contains($0) }
        var findings = empty.isEmpty ? [] : ["it says nothing under \(empty.joined(separator: ", "))"]
        if draft.draft.channel == .email, draft.draft.subject.allSatisfy(\.isWhitespace) {
            findings.append("it has no subject")
        }
        return findings
    }
}
