/// Where a lead or a deal came from, with the reason.
package struct SourceOrigin: Hashable, Sendable {
    package var direction: Direction
    /// As the record says; `nil` where nobody has said.
    package var source: String?
    /// The type of touch that the buyer began with; `nil` where there was none.
    package var content: String?
    /// The campaign of that touch.
    package var campaign: Campaign.ID?
    /// What tells the direction.
    package var reason: Reason

    /// What tells a direction.
    package enum Reason: Hashable, Sendable {
        /// The source, by its word.
        case source(String)
        case touch(FirstMoves.Move)
        case nothing
    }

    /// The origin of a person who became a lead: their own first touches tell, and not the source of their record, which
    /// is where we got the name.
    package init(lead moves: FirstMoves, source: String?, until day: Day) {
        self.init(moves, source: source, said: nil, until: day)
    }

    /// The origin of a deal: its source tells where it is a word for a direction, else the account's first touches until
    /// the day on which it was opened.
    package init(deal: Opportunity, account moves: FirstMoves, rules: SourceRules) {
        self.init(moves, source: deal.source, said: rules.direction(of: deal.source), until: deal.created)
    }

    private init(_ moves: FirstMoves, source: String?, said: Direction?, until day: Day) {
        let first = moves.theirs(until: day)
        direction = said ?? moves.direction(until: day)
        self.source = source
        content = first?.type
        campaign = first?.campaign
        reason =
            if said != nil, let source {
                .source(source)
            } else if let move = moves.deciding(until: day) {
                .touch(move)
            } else {
                .nothing
            }
    }

    /// What origins are told apart by.
    package enum Grouping: String, Word {
        case direction
        case source
        case content
        case campaign

        package static var called: String { "a way to group what came in" }
    }
}
