/// What was taken back so that a copy of a workspace stands as it was written down at the end of a day.
package struct Rewinding: Hashable, Sendable {
    /// How many entries of the history came later.
    package var takenBack: Int
    /// How many of the later ones forgot a person or touched one: these cannot be taken back.
    package var kept: Int
    /// How many were written on a clock that had been set back, and went with those that they stand on.
    package var outOfOrder: Int
    /// Whether anything had been written down by then.
    package var hasHistory: Bool
}
