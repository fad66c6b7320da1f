import Exchange
import Playbook
import Store

/// Finds the deal that a row of a system's history belongs to.
struct DealLookup {
    let session: Session
    let system: String

    /// The deal of an id in the file's system, else of a handle or a name, within the account where one is named.
    ///
    /// - Returns: `nil` where the row names none.
    /// - Throws: ``RowRefusal`` where it names one that is not here, or several.
    func deal(externalID: String?, name: String?, account: Account?) throws -> Opportunity? {
        let read = session.read
        if let externalID {
            if let number = try read.record(.opportunity, system: system, externalID: externalID) {
                return try read.opportunity(Opportunity.ID(number))
            }
            guard name != nil else { throw refusal(.opportunityExternalID, externalID) }
        }
        guard let name else { return nil }
        if let deal = try read.opportunity(handle: name.lowercased()) { return deal }
        let named = try read.opportunities(of: account?.id).filter { $0.name == name }
        guard named.count <= 1 else {
            throw RowRefusal(
                field: .opportunity,
                reason: "“\(name)” may be any of \(named.map(\.handle).joined(separator: ", ")); write the handle")
        }
        guard let deal = named.first else { throw refusal(.opportunity, name) }
        return deal
    }

    private func refusal(_ field: ImportField, _ value: String) -> RowRefusal {
        RowRefusal(
            field: field, reason: "there is no opportunity “\(value)”; import the opportunities first, or correct it")
    }
}
