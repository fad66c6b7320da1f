/// How many deals were opened in the quarter (playbook: opportunities created per seller).
package struct OpportunitiesCreated: Metric {
    package let name = "opportunities-created"
    package let title = "Opportunities created"
    package let formula = "deals opened in the quarter"
    package let scopes: Set<MetricScope.Kind> = [.workspace, .seller]
    package let isMoney = false

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let period = book.quarterPeriod
        let opened = book.deals(in: nil).filter { period.contains($0.created) }
        let input = MetricReading.Input(
            "deals", .count(opened.count), "measured: deals by the day on which they were opened",
            terms: opened.map { $0.term(note: "opened on \($0.created.iso)") })
        guard period.hasBegun else {
            return MetricReading(missing: "the quarter has not begun", period: period.text, inputs: [input])
        }
        return MetricReading(
            .count(opened.count), period: period.text, inputs: [input], arithmetic: "\(opened.count)")
    }
}
