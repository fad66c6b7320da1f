/// The won deals of a period in one currency: what the averages, the contract values and the quotas are made of.
struct WonDeals {
    /// With an amount, of either sign.
    let valued: [Opportunity]
    let withoutAmount: [Opportunity]
    let currency: Currency

    init(valued: [Opportunity], withoutAmount: [Opportunity], currency: Currency) {
        self.valued = valued
        self.withoutAmount = withoutAmount
        self.currency = currency
    }

    init(_ book: MetricBook, in currency: Currency, during period: MetricPeriod) {
        let won = book.closed([.won], in: currency, during: period)
        valued = won.filter { $0.amount != nil }
        withoutAmount = won.filter { $0.amount == nil }
        self.currency = currency
    }

    /// `nil` where the sum is too large for a machine's whole number.
    var sum: Money? { valued.compactMap(\.amount).sum(in: currency) }

    /// What is odd among them, in words.
    var remarks: [String] {
        var remarks: [String] = []
        if !withoutAmount.isEmpty {
            remarks.append(
                "Left out, being won without an amount: \(WonDeals.names(withoutAmount)).")
        }
        let negative = valued.filter { ($0.amount?.cents ?? 0) < 0 }
        if !negative.isEmpty {
            remarks.append("An amount below zero counts as it is and lowers the sum: \(WonDeals.names(negative)).")
        }
        return remarks
    }

    /// The first few deals by their handles.
    static func names(_ deals: [Opportunity]) -> String {
        let more = deals.count > 5 ? ", and \(deals.count - 5) more" : ""
        return deals.prefix(5).map(\.handle).joined(separator: ", ") + more
    }

    var terms: [MetricReading.Term] { valued.map { $0.term(note: $0.closes.map { "won on \($0.iso)" }) } }
}
