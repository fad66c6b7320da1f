import Playbook
import Store
import Workbench

extension Session {
    /// The account of a name, else the one that a deal belongs to, else the one in focus.
    func account(_ name: String?, of deal: Opportunity?) throws -> Account {
        guard name == nil, let deal, let account = try read.account(deal.account) else { return try self.account(name) }
        return account
    }
}
