import Playbook

/// A part of the message without words: personalisation, pain, solution or proof.
///
/// The playbook (section 6) asks for five parts; the fifth has ``NoCallToAction`` of its own.
enum EmptyPart: DraftCheck {
    static let name = DraftCheckName.emptyPart

    static func findings(on draft: DraftUnderCheck) -> [String] {
        let written = draft.writtenParts
        let empty = MessageParts.names.filter { $0 != MessageParts.callToAction && !written.contains($0) }
        return empty.isEmpty ? [] : ["it says nothing under \(empty.joined(separator: ", "))"]
    }
}
