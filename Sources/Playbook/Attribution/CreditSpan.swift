/// Which touches can have credit for a deal: how far back, and until when.
package struct CreditSpan: Hashable, Sendable {
    /// The last day whose touches count.
    package enum End: String, Word {
        /// The day on which the deal was opened: what brought it about.
        case opportunity
        /// The day on which it was won or lost: all that led to it.
        case win

        package static var called: String { "an end of the touches that count" }
    }

    /// How many days before the win the first day lies; `nil` for any age.
    package var windowDays: Int?
    package var end: End

    /// - Precondition: The window is a day or more.
    package init(windowDays: Int? = nil, end: End = .win) {
        precondition(windowDays ?? 1 > 0, "a window is a day or more")
        self.windowDays = windowDays
        self.end = end
    }

    /// Windows that may be asked for: up to ten years.
    package static let windows = 1...3650
}
