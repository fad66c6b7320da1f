extension Touch {
    /// Whether the buyer did it: effort of ours shows no interest of theirs. A type that no rule knows counts as
    /// theirs.
    package var isBuyersAct: Bool { TouchType.isBuyersAct(type) }
}

extension TouchType {
    /// Whether a touch of this type, known or not, is the buyer's own act.
    package static func isBuyersAct(_ type: String) -> Bool {
        TouchType(rawValue: type).map { !$0.isOutbound && !$0.isAutomatic } ?? true
    }
}
