/// What was erased with a person, and what of them may be left.
package struct ForgottenTally: Sendable {
    /// How many rows of each table went, in the order of the house.
    package internal(set) var erased: [StoreTable: Int] = [:]
    /// How many touches stay with the account, without the person.
    package internal(set) var anonymousTouches = 0
    /// How many elements of MEDDIC and BANT stood on the person and are unknown again.
    package internal(set) var emptiedElements = 0
    /// The texts of others that named the person, and no longer do.
    package internal(set) var redacted: [NamingText] = []
    /// Texts that say a name which may be theirs: of several people of one name, or a last name alone.
    package internal(set) var doubtful: [NamingText] = []
    /// Accounts, deals and groups that had the person's name in their handle, with the new one.
    package internal(set) var renamed: [(old: StoreTable, handle: String)] = []
    /// Unsent drafts to others that named the person.
    package internal(set) var draftsToOthers: [Int] = []
    /// The entries of the history that can no longer be taken back.
    package internal(set) var entries: [Int] = []
    /// How many other lines of the history named the person, and no longer do.
    package internal(set) var lines = 0
    /// Every table that changed.
    package internal(set) var tables: Set<StoreTable> = []

    /// Nothing yet.
    package init() {}

    mutating func count(_ table: StoreTable, _ count: Int) {
        guard count > 0 else { return }
        erased[table, default: 0] += count
        tables.insert(table)
    }
}
