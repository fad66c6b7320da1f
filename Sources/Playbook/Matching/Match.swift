/// Which record of the workspace a row of a file stands for, as far as that can be told.
///
/// What is certain is taken, what is doubtful is asked: two records that were joined by mistake are hard to part.
package enum Match<Record: Sendable>: Sendable {
    /// Nothing here is like it.
    case none
    case same(Record, by: MatchSign)
    /// It may be one of these; somebody has to say.
    case doubtful([Record], reason: String)

    /// This, or where nothing here is like it, a doubt whether it is a record whose id alone agrees.
    package func unlessNew(_ record: Record, reason: @autoclosure () -> String) -> Match {
        if case .none = self { return .doubtful([record], reason: reason()) }
        return self
    }
}

/// By what a row was known to be a record, from the surest sign to the weakest.
package enum MatchSign: Hashable, Sendable, CustomStringConvertible {
    /// The record's id in another system.
    case id(system: String)
    case domain(String)
    case email(String)
    /// The name, case, punctuation and legal forms left out.
    case name
    /// What a record was known by that went into this one: its domain, address or name.
    case former(String)
    /// The user said so.
    case choice

    /// Whether the row is of a record that went into the one it means, so that what it says comes second.
    package var isFormer: Bool {
        if case .former = self { return true }
        return false
    }

    package var description: String {
        switch self {
        case .id("generic"): "id"
        case .id(let system): "id in \(system)"
        case .domain(let domain): "domain \(domain)"
        case .email(let email): "e-mail \(email)"
        case .name: "name"
        case .former(let sign): "\(sign), before the merge"
        case .choice: "your word"
        }
    }
}
