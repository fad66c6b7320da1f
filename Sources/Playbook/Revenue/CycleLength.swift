/// How long a deal takes: mean days from the day it was created to the day it was won (playbook, section 10).
package struct CycleLength: Hashable, Sendable {
    /// A won deal that says nothing of its length, and why.
    package struct LeftOut: Hashable, Sendable {
        package var opportunity: Opportunity.ID
        package var reason: String
    }

    /// A won deal that counts.
    package struct Cycle: Hashable, Sendable {
        package var opportunity: Opportunity.ID
        package var handle: String
        package var days: Int
    }

    /// In the order given.
    package let cycles: [Cycle]
    /// Deals closed before they were created, or without a day of closing.
    package let leftOut: [LeftOut]

    /// - Parameter opportunities: Any deals; open and lost ones play no part.
    package init(_ opportunities: some Sequence<Opportunity>) {
        var cycles: [Cycle] = []
        var leftOut: [LeftOut] = []
        for deal in opportunities where deal.outcome == .won {
            guard let closed = deal.closes else {
                leftOut.append(LeftOut(opportunity: deal.id, reason: "\(deal.handle) has no day on which it was won"))
                continue
            }
            let days = closed.days(since: deal.created)
            guard days >= 0 else {
                let reason = "\(deal.handle) was won on \(closed.iso), before it was created on \(deal.created.iso)"
                leftOut.append(LeftOut(opportunity: deal.id, reason: reason))
                continue
            }
            cycles.append(Cycle(opportunity: deal.id, handle: deal.handle, days: days))
        }
        self.cycles = cycles
        self.leftOut = leftOut
    }

    /// All counted days together: the mean is this divided by the number of cycles.
    package var totalDays: Int { terms.total }

    /// The mean in tenths of a day, rounded; `nil` where no won deal counts.
    package var meanTenths: Int? { cycles.isEmpty ? nil : roundedQuotient(totalDays * 10, cycles.count) }

    /// One term a deal, in days, summing to ``totalDays``.
    package var terms: [Term] { cycles.map { Term(what: $0.handle, amount: $0.days) } }
}
