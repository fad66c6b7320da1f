import ArgumentParser
import Exchange
import Playbook
import Store
import Workbench

/// What can be said of a person when they are added or edited.
struct ContactFields: ParsableArguments {
    @Option(help: "The account they work at; the one in focus otherwise.") var account: String?
    @Option(help: "Their e-mail address.") var email: String?
    @Option(help: "Their title.") var title: String?
    @Option(
        help: "economic-buyer, champion, decision-maker, influencer, user, blocker or gatekeeper.",
        transform: BuyingRole.init(reading:)) var role: BuyingRole?
    @Option(help: "c-level, vp, director, manager or specialist.", transform: Seniority.init(reading:))
    var seniority: Seniority?
    @Option(parsing: .unconditional, help: "How much their view weighs, 1 to 5.") var influence: Int?
    @Option(help: "champion, supporter, neutral, sceptic or opponent.", transform: Stance.init(reading:)) var stance:
        Stance?
    @Option(help: "Their department.") var department: String?
    @Option(help: "Their telephone number.") var phone: String?
    @Option(help: "Their LinkedIn page.") var linkedin: String?
    @Option(help: "The language to write to them in: en or fi.", transform: Language.init(reading:)) var language:
        Language?
    @Option(help: "Where their data came from.") var source: String?
    @Option(
        help:
            "Why the law lets you keep it: consent, contract, legal-obligation, vital-interests, public-task or legitimate-interest.",
        transform: LawfulBasis.init(reading:)) var basis: LawfulBasis?
    @Option(help: "The day on which their data came.", transform: Day.init(reading:)) var obtained: Day?
    @Option(help: "The day on which they were told where it came from.", transform: Day.init(reading:))
    var informed: Day?

    /// Writes what was given over a person's fields.
    func apply(to contact: inout Contact, in session: Session) throws {
        if email == "" {
            contact.email = nil
        } else if let email {
            guard let normalised = EmailCell.normalized(email) else {
                throw Refusal("“\(email)” is not an e-mail address. Write it as name@example.com.")
            }
            if let other = try session.read.contact(email: normalised), other.id != contact.id {
                throw Refusal("\(other.handle) has the address \(normalised) already.")
            }
            contact.email = normalised
        }
        if let influence {
            guard (1...5).contains(influence) else {
                throw Refusal("Influence runs from 1 (little) to 5 (decides); \(influence) is outside.")
            }
            contact.influence = influence
        }
        if let account { contact.account = try session.account(account).id }
        contact.title = replaced(contact.title, by: title)
        contact.role = role ?? contact.role
        contact.seniority = seniority ?? contact.seniority
        contact.stance = stance ?? contact.stance
        contact.department = replaced(contact.department, by: department)
        contact.phone = replaced(contact.phone, by: phone)
        contact.linkedIn = replaced(contact.linkedIn, by: linkedin)
        contact.language = language ?? contact.language
        contact.source = replaced(contact.source, by: source)
        for (name, day) in [("--obtained", obtained), ("--informed", informed)] {
            if let day { try session.checkPast(day, "Write it down once it has happened.", of: name) }
        }
        contact.basis = basis ?? contact.basis
        contact.obtained = obtained ?? contact.obtained
        contact.informed = informed ?? contact.informed
    }
}
