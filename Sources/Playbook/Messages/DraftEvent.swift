/// Something that became of a draft, with its day: the first time that it happened.
package struct DraftEvent: Hashable, Sendable {
    package enum Kind: String, Word {
        case edited
        case approved
        case exported
        case sent
        case replied

        package static var called: String { "something that becomes of a draft" }
    }

    package var kind: Kind
    package var day: Day
    /// The touch that it made, where it made one.
    package var touch: Touch.ID?

    package init(kind: Kind, day: Day, touch: Touch.ID? = nil) {
        self.kind = kind
        self.day = day
        self.touch = touch
    }
}
