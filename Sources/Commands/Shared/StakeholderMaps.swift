import Playbook
import Store
import Workbench

extension Session {
    /// The people of an account as a map, with how engaged each is.
    func stakeholderMap(of account: Account) throws -> StakeholderMap {
        StakeholderMap(
            contacts: try read.contacts(of: account.id, includingPlaceholders: true),
            relations: try read.relations(of: account.id),
            engagement: Engagement.tally(try read.touches(of: account.id), on: today), on: today)
    }
}
