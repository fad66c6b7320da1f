/// The people of a buying group by influence and stance: who matters, and on whose side.
package struct StanceGrid: Hashable, Sendable {
    package struct Person: Hashable, Sendable {
        package var name: String
        /// The index of a column; `nil` where the stance is not known.
        package var stance: Int?
        /// The index of a row; `nil` where the influence is not known.
        package var influence: Int?
        package var tone: Tone

        package init(_ name: String, stance: Int?, influence: Int?, tone: Tone = .plain) {
            self.name = name
            self.stance = stance
            self.influence = influence
            self.tone = tone
        }
    }

    package var title: String
    /// The columns from the left, such as opponent to champion.
    package var stances: [String]
    /// The rows from the top, the most influential first.
    package var influences: [String]
    package var people: [Person]
    /// What is said before the people who have no place on the grid.
    package var unplaced: String
    /// The names of the two axes.
    package var stanceAxis: String
    package var influenceAxis: String

    /// - Precondition: There are rows and columns, and every index is one of them.
    package init(
        title: String, stances: [String], influences: [String], people: [Person], unplaced: String = "Not placed yet",
        stanceAxis: String = "Stance", influenceAxis: String = "Influence"
    ) {
        precondition(!stances.isEmpty && !influences.isEmpty, "a grid needs rows and columns")
        for person in people {
            precondition(person.stance.map(stances.indices.contains) ?? true, "a stance beyond the grid")
            precondition(person.influence.map(influences.indices.contains) ?? true, "an influence beyond the grid")
        }
        self.title = title
        self.stances = stances
        self.influences = influences
        self.people = people
        self.unplaced = unplaced
        self.stanceAxis = stanceAxis
        self.influenceAxis = influenceAxis
    }

    /// The people in one cell of the grid, in the order given.
    func people(influence: Int, stance: Int) -> [Person] {
        people.filter { $0.influence == influence && $0.stance == stance }
    }

    var withoutPlace: [Person] { people.filter { $0.influence == nil || $0.stance == nil } }

    /// The grid as a table of names, for places that do not draw; who has no place is left to the caller.
    package var table: Table {
        let columns = stances.enumerated().map { Table.Column("stance_\($0 + 1)", $1) }
        let rows = influences.indices.map { influence in
            [Cell.text(influences[influence])]
                + stances.indices.map { stance in
                    let names = people(influence: influence, stance: stance).map(\.name)
                    return names.isEmpty ? .none : .list(names)
                }
        }
        return Table(
            "influence_and_stance", caption: title, columns: [Table.Column("influence", influenceAxis)] + columns,
            rows: rows)
    }
}
