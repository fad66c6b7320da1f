/// What changed in the pipeline from one day to another, deal by deal, and the bridge from then to now.
///
/// The pipeline then, plus what came in, less what went out, plus and minus what amounts changed by, is the pipeline now:
/// to the cent, in each currency by itself. Changes of stage and of the close day are told beside it; they move no money.
package struct PipelineChanges: Hashable, Sendable {
    /// The bridge in one currency.
    package struct Bridge: Hashable, Sendable {
        package var currency: Currency
        /// The open deals at the beginning of the first day: their sum in cents and their number.
        package var then: Int
        package var dealsThen: Int
        /// What each kind adds or takes, in cents; kinds that did not happen are missing.
        package var effects: [PipelineChange.Kind: Int]
        /// The open deals at the end of the last day, counted anew and not added up.
        package var now: Int
        package var dealsNow: Int

        /// The pipeline then with all effects: the same as ``now``.
        package var reckoned: Int { effects.values.reduce(then) { $0.addingClamped($1) } }
    }

    /// How many open deals have no amount and are in no sum.
    package struct WithoutAmount: Hashable, Sendable {
        package var then = 0
        package var now = 0

        package init(then: Int = 0, now: Int = 0) {
            self.then = then
            self.now = now
        }
    }

    package let days: ClosedRange<Day>
    /// Kind by kind, within a kind in the order of the deals.
    package let changes: [PipelineChange]
    /// One a currency, in the order of the codes; empty where no deal has an amount.
    package let bridges: [Bridge]
    package let withoutAmount: WithoutAmount
    /// Deals whose close day at the beginning was not kept, so that nobody can say whether it moved.
    package let closeDayUnknown: Int

    /// - Parameters:
    ///   - days: From the beginning of the first to the end of the last.
    ///   - stages: The workspace's list, which says what is later.
    ///   - startMonth: The month in which the workspace's year begins.
    package init(
        _ histories: [DealHistory], in days: ClosedRange<Day>, stages: [Stage], startMonth: Int, today: Day
    ) {
        self.days = days
        let places = Dictionary(
            stages.enumerated().map { ($0.element.handle, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var changes: [PipelineChange] = []
        var book = BridgeBook()
        var unknown = 0
        for history in histories {
            let then = history.state(atEndOf: days.lowerBound.adding(days: -1), today: today)
            let now = history.state(atEndOf: days.upperBound, today: today)
            book.count(then, isNow: false)
            book.count(now, isNow: true)
            let span = DealSpan(
                deal: history.deal, then: then, now: now, steps: history.steps(in: days),
                days: days, isToday: days.upperBound >= today)
            var own = span.moneyChanges() + span.stageChanges(places)
            if let (change, isKnown) = span.closeChange(startMonth: startMonth) {
                if let change { own.append(change) }
                unknown += isKnown ? 0 : 1
            }
            for change in own { book.add(change) }
            changes += own
        }
        let order = Dictionary(uniqueKeysWithValues: PipelineChange.Kind.allCases.enumerated().map { ($1, $0) })
        self.changes = changes.enumerated().sorted {
            (order[$0.element.kind] ?? 0, $0.offset) < (order[$1.element.kind] ?? 0, $1.offset)
        }.map(\.element)
        bridges = book.bridges
        withoutAmount = book.withoutAmount
        closeDayUnknown = unknown
    }
}

/// Adds the bridges up.
private struct BridgeBook {
    private var books: [Currency: PipelineChanges.Bridge] = [:]
    private(set) var withoutAmount = PipelineChanges.WithoutAmount()

    var bridges: [PipelineChanges.Bridge] { books.values.sorted { $0.currency < $1.currency } }

    mutating func count(_ state: DealState?, isNow: Bool) {
        guard let state, state.isOpen else { return }
        guard let amount = state.amount else {
            if isNow { withoutAmount.now += 1 } else { withoutAmount.then += 1 }
            return
        }
        change(amount.currency) { book in
            if isNow {
                book.now = book.now.addingClamped(amount.cents)
                book.dealsNow += 1
            } else {
                book.then = book.then.addingClamped(amount.cents)
                book.dealsThen += 1
            }
        }
    }

    mutating func add(_ change: PipelineChange) {
        guard let effect = change.effect else { return }
        self.change(effect.currency) { book in
            book.effects[change.kind] = (book.effects[change.kind] ?? 0).addingClamped(effect.cents)
        }
    }

    private mutating func change(_ currency: Currency, _ body: (inout PipelineChanges.Bridge) -> Void) {
        var book =
            books[currency]
            ?? PipelineChanges.Bridge(currency: currency, then: 0, dealsThen: 0, effects: [:], now: 0, dealsNow: 0)
        body(&book)
        books[currency] = book
    }
}
