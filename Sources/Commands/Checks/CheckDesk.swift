import Playbook
import Settings
import Store
import Workbench

/// What the checks of a workspace share, read once.
final class CheckDesk {
    let session: Session
    /// All accounts, by name.
    let accounts: [Account]
    /// All people.
    let contacts: [Contact]
    /// All deals, in the order of their creation.
    let deals: [Opportunity]
    private var book: SegmentBook?
    private let accountHandles: [Account.ID: String]
    private let contactHandles: [Contact.ID: String]

    /// - Throws: What the store throws.
    init(session: Session) throws {
        self.session = session
        accounts = try session.read.accounts()
        contacts = try session.read.contacts()
        deals = try session.read.opportunities()
        accountHandles = Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0.handle) })
        contactHandles = Dictionary(uniqueKeysWithValues: contacts.map { ($0.id, $0.handle) })
    }

    /// The segments with what expressions ask for, read once for all checks.
    ///
    /// - Throws: What the store throws.
    func segmentBook() throws -> SegmentBook {
        let book = try self.book ?? SegmentBook(session: session, about: accounts)
        self.book = book
        return book
    }

    /// The handle of an account.
    func handle(_ account: Account.ID) -> String { accountHandles[account] ?? "?" }

    /// The handle of a person.
    func handle(_ contact: Contact.ID) -> String { contactHandles[contact] ?? "?" }

    /// The deals that are open.
    var openDeals: [Opportunity] { deals.filter { $0.outcome == .open } }

    /// Groups of accounts that share what they should not, the first of each by name.
    func twins<Key: Hashable>(by key: (Account) -> Key?) -> [(key: Key, accounts: [Account])] {
        var groups: [Key: [Account]] = [:]
        var order: [Key] = []
        for account in accounts {
            guard let key = key(account) else { continue }
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(account)
        }
        return order.compactMap { key in groups[key].flatMap { $0.count > 1 ? (key, $0) : nil } }
    }
}
