import Spelling

/// Decides which system wrote a file, and what its rows are, by its columns' names.
///
/// Columns are chosen by users: some are missing, some are added. So the dialect that knows most of them is taken,
/// but a system is named only on the evidence of a column that people would not name so by themselves.
struct DialectGuess {
    /// The file's column names, normalised.
    let names: [String]
    /// The same as they stand in the file.
    let header: [String]

    private static let commonNames = ImportDialect.all
        .filter { $0.system == ImportDialect.genericSystem }
        .reduce(into: Set<String>()) { $0.formUnion($1.known) }

    init(header: [String]) {
        self.header = header
        names = header.map(HeaderName.normalized)
    }

    /// The dialect of the file.
    ///
    /// - Parameter choice: What the user wrote after `--as`: an object, or `SYSTEM.OBJECT`.
    func dialect(as choice: String?) throws(ImportPlanError) -> ImportDialect {
        guard let choice else { return try recognized() }
        let word = choice.lowercased()
        if let object = ImportObject(rawValue: word) {
            let candidates = ImportDialect.all.filter { $0.object == object && (isCommon($0) || hasProof($0)) }
            return best(candidates) ?? ImportDialect.generic(object)
        }
        let named = ImportDialect.all.filter { $0.choices.contains(word) }
        if let found = best(named) { return found }
        let words = ImportObject.allCases.map(\.rawValue) + ImportDialect.all.flatMap(\.choices)
        throw .unknownChoice(choice, nearest: nearestName(to: word, among: words))
    }

    private func recognized() throws(ImportPlanError) -> ImportDialect {
        let candidates = ImportDialect.all.filter { isCommon($0) ? isMarked($0) : hasProof($0) }
        guard let found = best(candidates) else { throw .ambiguous(columns: header) }
        let count = found.knownCount(in: names)
        let rivals = candidates.filter { $0.knownCount(in: names) == count && $0.object != nil }
        // ZoomInfo's people carry all that its companies do, and are told by having names.
        let sufficient = rivals.filter(suffices)
        let remaining = sufficient.isEmpty ? rivals : sufficient
        guard Set(remaining.compactMap(\.object)).count <= 1 else { throw .ambiguous(columns: header) }
        guard let chosen = remaining.first else { throw .notImported(title: found.title) }
        return chosen
    }

    /// The dialect that knows the most columns; the earliest of several.
    private func best(_ candidates: [ImportDialect]) -> ImportDialect? {
        var best: (dialect: ImportDialect, count: Int)?
        for dialect in candidates {
            let count = dialect.knownCount(in: names)
            if count > best?.count ?? -1 { best = (dialect, count) }
        }
        return best?.dialect
    }

    private func isCommon(_ dialect: ImportDialect) -> Bool { dialect.system == ImportDialect.genericSystem }

    /// Whether the file has a column that the system writes and people do not.
    private func hasProof(_ dialect: ImportDialect) -> Bool {
        dialect.knownCount(in: names) >= min(3, names.count)
            && names.contains { dialect.known.contains($0) && !DialectGuess.commonNames.contains($0) }
    }

    /// Whether the file's plain columns suffice for an object, and tell it from the others.
    private func isMarked(_ dialect: ImportDialect) -> Bool {
        guard let object = dialect.object else { return false }
        return !fields(of: dialect).isDisjoint(with: object.marks) && suffices(dialect)
    }

    /// Whether the file has the fields without which a record is none.
    private func suffices(_ dialect: ImportDialect) -> Bool {
        let fields = fields(of: dialect)
        return dialect.object?.required.allSatisfy { !fields.isDisjoint(with: $0) } ?? false
    }

    /// The fields that a dialect finds in the file.
    private func fields(of dialect: ImportDialect) -> Set<ImportField> {
        Set(dialect.columns.filter { names.contains($0.name) }.map(\.field))
    }
}

extension ImportDialect {
    /// The plain dialect of an object.
    static func generic(_ object: ImportObject) -> ImportDialect {
        switch object {
        case .accounts: genericAccounts
        case .contacts: genericContacts
        case .touches: genericTouches
        case .opportunities: genericOpportunities
        case .activities: genericActivities
        case .campaigns: genericCampaigns
        case .members: genericMembers
        case .stages: genericStages
        case .roles: genericRoles
        case .calls: genericCalls
        }
    }
}
