import Answers

/// One part of the page `today`: what of one sort wants doing.
protocol TodaySection: Sendable {
    /// What it has to say, what costs most to leave first; nothing where nothing wants doing.
    ///
    /// - Throws: What the store throws.
    func blocks(at desk: TodayDesk) throws -> [Answer.Block]
}

/// The parts in the order in which they are read: people who wait come before what we planned ourselves, and that before
/// what only grows old.
let todaySections: [any TodaySection] = [
    AnswersOwed(), PromisesOwed(), StepsDue(), NewlyReady(), CustomersToSee(), DraftsWaiting(), NoticesDue(),
    StaleEvidence(),
    GapsWorthAnHour(),
]
