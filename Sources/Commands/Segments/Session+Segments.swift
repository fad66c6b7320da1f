import Answers
import Playbook
import Settings
import Store
import Workbench

extension Set<StoreTable> {
    /// Where an expression may look: what a command that takes `--where` or a segment reads.
    static var accountFacts: Set<StoreTable> {
        [
            .account, .contact, .cluster, .segment, .claim, .opportunity, .touch, .touchNote, .touchType, .channel,
            .campaign,
        ]
    }
}

extension Session {
    /// The accounts of a segment today, by name: those that somebody put in and those for which its expression holds.
    ///
    /// - Throws: `Refusal` where its expression cannot be worked out.
    func members(of segment: Segment) throws -> [Account] {
        // Without an expression, the store knows them.
        guard segment.expression != nil else { return try read.accounts(segment: segment.id) }
        let candidates = try read.accounts(among: try candidates(in: segment, where: nil))
        return try SegmentBook(session: self, about: candidates).members(of: segment)
    }

    /// The accounts that a segment and an expression leave by the accounts' own records, or `nil` for all of them.
    private func candidates(in segment: Segment?, where expression: AccountExpression?) throws -> Set<Account.ID>? {
        let fitting = { (expression: AccountExpression) in
            try self.read.accounts(fitting: expression, on: self.today, in: self.settings.currency)
        }
        var chosen = try segment.flatMap { segment in
            try segment.parsedExpression()?.ownPart.map { try fitting($0).union(try read.accountsPut(in: segment.id)) }
        }
        if let own = try expression?.ownPart.map(fitting) { chosen = chosen?.intersection(own) ?? own }
        return chosen
    }

    /// An account's segments today: the one that somebody put it in first, then those by expression, by their names.
    ///
    /// - Throws: `Refusal` where an expression cannot be worked out.
    func segments(of account: Account) throws -> [Segment] {
        try SegmentBook(session: self, about: [account]).segments(of: account)
    }

    /// The segments of several accounts, in the order of ``segments(of:)``.
    ///
    /// - Parameter areWithClaims: Only those that something is said about, and the one that somebody put it in.
    /// - Throws: `Refusal` where an expression cannot be worked out.
    func segments(
        of accounts: some Collection<Account>, withClaims areWithClaims: Bool = false
    ) throws -> [Account.ID: [Segment.ID]] {
        let byExpression = try read.segments().filter { $0.expression != nil }
        let wanted = areWithClaims && !byExpression.isEmpty ? try read.segmentsWithClaims() : nil
        guard byExpression.contains(where: { wanted?.contains($0.id) ?? true }) else {
            return Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, [$0.segment].compactMap { $0 }) })
        }
        let book = try SegmentBook(session: self, about: Array(accounts))
        return Dictionary(
            uniqueKeysWithValues: try accounts.map {
                ($0.id, try book.segments(of: $0, among: wanted).map(\.id))
            })
    }

    /// The claims that an account's page or a draft may stand on, also those about segments that it is in by their
    /// expressions; oldest first.
    func claims(reaching account: Account) throws -> [Claim] {
        let segments = try segments(of: [account], withClaims: true)[account.id] ?? []
        return try read.claims(reaching: account, segments: segments)
    }

    /// The accounts, by name, that fit all that is asked; what is `nil` rules nobody out.
    ///
    /// - Parameter condition: An expression as it was typed after `--where`.
    /// - Throws: `UnknownName`; `Refusal` where an expression cannot be read or worked out.
    func accounts(
        tier: Tier? = nil, cluster: String? = nil, segment: String? = nil, where condition: String? = nil
    ) throws -> [Account] {
        let group = try segment.map { try self.segment($0) }
        let expression = try condition.map { try whereExpression($0) }
        let byExpression = group?.expression == nil ? nil : group
        var accounts = try read.accounts(
            tier: tier, cluster: try cluster.map { try self.cluster($0).id },
            segment: byExpression == nil ? group?.id : nil,
            among: try candidates(in: byExpression, where: expression))
        guard byExpression != nil || expression != nil else { return accounts }
        let book = try SegmentBook(session: self, about: accounts)
        if let byExpression { accounts = try book.members(of: byExpression) }
        guard let expression else { return accounts }
        let chosen = Set(try book.accounts(where: expression).map(\.id))
        return accounts.filter { chosen.contains($0.id) }
    }

    /// Reads what was typed after `--where`, and warns of each name in it that nothing has.
    ///
    /// - Throws: `Refusal` with the column of the mistake; what the store throws.
    func whereExpression(_ text: String) throws -> AccountExpression {
        let expression: AccountExpression
        do {
            expression = try AccountExpression(parsing: text)
        } catch {
            throw Refusal("--where, \(error)")
        }
        for unknown in try unknownNames(in: expression) { remarks.add(Problem(.warning, unknown.sentence)) }
        return expression
    }
}
