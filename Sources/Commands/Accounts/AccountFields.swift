import ArgumentParser
import Exchange
import Playbook
import Settings
import Store
import Workbench

/// What can be said of an account when it is added or edited.
struct AccountFields: ParsableArguments {
    @Option(help: "The domain of its web site.") var domain: String?
    @Option(help: "Its industry.") var industry: String?
    @Option(parsing: .unconditional, help: "How many people work there.") var employees: Int?
    @Option(parsing: .unconditional, help: "Its yearly revenue, in the workspace's currency.") var revenue: String?
    @Option(help: "Its country.") var country: String?
    @Option(help: "Its city.") var city: String?
    @Option(parsing: .unconditional, help: "The year it was founded.") var founded: Int?
    @Option(help: "How closely it is worked: 1:1, 1:few or 1:many.", transform: Tier.init(reading:)) var tier: Tier?
    @Option(help: "Its cluster, by handle.") var cluster: String?
    @Option(help: "Its segment, by handle.") var segment: String?
    @Option(help: "Who owns it on our side.") var owner: String?
    @Option(help: "What it does, in a sentence.") var description: String?

    /// Writes what was given over an account's fields.
    func apply(to account: inout Account, in session: Session) throws {
        if domain == "" {
            account.domain = nil
        } else if let domain {
            guard let normalised = DomainCell.normalized(domain) else {
                throw Refusal("“\(domain)” is not a domain. Write it as example.com.")
            }
            if let other = try session.read.account(domain: normalised), other.id != account.id {
                throw Refusal("\(other.handle) has the domain \(normalised) already.")
            }
            account.domain = normalised
        }
        if let employees {
            guard employees >= 0 else { throw Refusal("A company cannot have \(employees) employees.") }
            account.employees = employees
        }
        if let revenue { account.revenue = try session.amount(revenue) }
        if let cluster { account.cluster = try session.cluster(cluster).id }
        if let segment { account.segment = try session.segment(segment).id }
        account.industry = replaced(account.industry, by: industry)
        account.country = replaced(account.country, by: country)
        account.city = replaced(account.city, by: city)
        if let founded {
            guard (1000...2200).contains(founded) else {
                throw Refusal("\(founded) is no year that a company was founded in.")
            }
            account.founded = founded
        }
        account.tier = tier ?? account.tier
        account.owner = replaced(account.owner, by: owner)
        account.description = replaced(account.description, by: description)
    }
}
