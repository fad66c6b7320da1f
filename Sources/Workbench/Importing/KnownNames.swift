import Playbook

/// The records of accounts by their names in lower case, asked for once for each account.
///
/// A file may hold all people of one large company: reading them anew for every row would take the square of their
/// number. SQL cannot do it either, since SQLite knows the lower case of ASCII alone.
final class KnownNames<Record> {
    private var names: [Account.ID: [String: [Record]]] = [:]
    private let name: (Record) -> String
    private let load: (Account.ID) throws -> [Record]

    /// - Parameters:
    ///   - name: What a record is looked for by.
    ///   - load: Gives all records of an account.
    init(name: @escaping (Record) -> String, load: @escaping (Account.ID) throws -> [Record]) {
        self.name = name
        self.load = load
    }

    /// The records of an account with a name, in whichever case.
    func records(named wanted: String, of account: Account.ID) throws -> [Record] {
        let known = try names[account] ?? Dictionary(grouping: load(account)) { name($0).lowercased() }
        names[account] = known
        return known[wanted.lowercased()] ?? []
    }

    /// Takes in a new record.
    func add(_ record: Record, to account: Account.ID?) {
        guard let account, names[account] != nil else { return }
        names[account]?[name(record).lowercased(), default: []].append(record)
    }

    /// Forgets what is known of accounts of which a record was changed.
    func forget(_ accounts: Account.ID?...) {
        for account in accounts.compactMap({ $0 }) { names[account] = nil }
    }
}
