/// Leads that no threshold lets through, because they miss what a lead needs besides: whoever looks for a lower threshold
/// must know that it does not save them.
package struct AlwaysHeldBack: Hashable, Sendable {
    /// Those whose fit is below the minimum, and the good ones among them.
    package let unfit: Int
    package let unfitGood: Int
    /// Those who are held back by something else: a size that is not served, too little behaviour.
    package let others: Int
    package let othersGood: Int

    /// Those among leads whom no threshold lets through.
    package init(_ leads: some Sequence<JudgedLead>) {
        let held = leads.filter { !$0.meetsMinima }
        let unfit = held.filter { !$0.meetsMinimumFit }
        self.unfit = unfit.count
        unfitGood = unfit.count(where: \.isGood)
        others = held.count - unfit.count
        othersGood = held.count(where: \.isGood) - unfitGood
    }

    /// As `No threshold lets 8 of them through (4 good): their fit is below minimum_fit, 10.`; `nil` where there is nobody.
    package func sentence(minimumFit: Int) -> String? {
        var sentences: [String] = []
        if unfit > 0 {
            sentences.append(
                "No threshold lets \(unfit) of them through (\(unfitGood) good): their fit is below minimum_fit, \(minimumFit)."
            )
        }
        if others > 0 {
            sentences.append(
                "\(unfit > 0 ? "Nor" : "No threshold lets") \(others)\(unfit > 0 ? " more" : " of them through") (\(othersGood) good): a size that is not served, or too little behaviour."
            )
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}
