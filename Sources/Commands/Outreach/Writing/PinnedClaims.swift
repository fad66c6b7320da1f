import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Claims that the user picked for a message: never passed over in silence.
///
/// Each must be about the person, their account, its cluster or its segment, and able to speak.
struct PinnedClaims {
    private let claims: [Claim]
    private let desk: MessageDesk

    init(_ claims: [Claim], desk: MessageDesk) {
        self.claims = claims
        self.desk = desk
    }

    /// - Throws: `Refusal` for the first claim that cannot be used for one of the people.
    func check(for contacts: [Contact], template: String, language: Language?) throws {
        guard !claims.isEmpty else { return }
        for (kind, same) in Dictionary(grouping: claims, by: \.kind).sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where same.count > 1 {
            let numbers = same.map { "\($0.id.number)" }.joined(separator: " and ")
            throw Refusal("Claims \(numbers) are both of the kind \(kind.rawValue). Pin one of them.")
        }
        for contact in contacts {
            let written = try desk.template(template, for: contact, language: language).language
            try check(for: contact, language: written)
        }
    }

    private func check(for contact: Contact, language: Language) throws {
        let session = desk.session
        let subjects = desk.subjects(for: contact)
        for claim in claims where !subjects.contains(claim.subject) {
            throw Refusal(
                "Claim \(claim.id.number) is about \(try session.name(of: claim.subject)), not about \(contact.name) or their company."
            )
        }
        for claim in claims {
            let choice = ClaimChoice(
                of: claim.kind, in: language, subjects: subjects, claims: [claim], on: session.today,
                rules: session.settings.freshness)
            guard let obstacle = choice.passedOver.first else { continue }
            throw Refusal("\(obstacle.sentence.capitalisedFirstLetter), so it cannot be pinned.")
        }
    }
}
