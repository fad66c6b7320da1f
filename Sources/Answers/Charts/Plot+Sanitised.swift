extension Sanitiser {
    /// The drawing with every text in it fit to be shown.
    func callAsFunction(_ plot: Plot) -> Plot {
        switch plot {
        case .chart(let chart): .chart(self(chart))
        case .bars(let chart):
            .bars(
                BarGroups(
                    chart.arrangement, title: self(chart.title), measure: self(chart.measure),
                    series: chart.series.map { self($0) }, tones: chart.tones,
                    rows: chart.rows.map { .init(self($0.label), $0.values) }))
        case .columns(let chart):
            .columns(
                TimeColumns(
                    title: self(chart.title), measure: self(chart.measure),
                    points: chart.points.map {
                        .init(self($0.label), $0.value, target: $0.target, isRunning: $0.isRunning)
                    }, targetWord: self(chart.targetWord), runningWord: self(chart.runningWord)))
        case .line(let chart):
            .line(
                LineChart(
                    title: self(chart.title), measure: self(chart.measure),
                    points: chart.points.map { .init(self($0.label), $0.value, band: $0.band) },
                    name: self(chart.name), bandName: self(chart.bandName), target: chart.target,
                    targetWord: self(chart.targetWord)))
        case .waterfall(let chart):
            .waterfall(
                Waterfall(
                    title: self(chart.title), measure: self(chart.measure), startLabel: self(chart.startLabel),
                    start: chart.start, steps: chart.steps.map { .init(self($0.label), $0.change, tone: $0.tone) },
                    endLabel: self(chart.endLabel)))
        case .funnel(let chart):
            .funnel(
                FunnelChart(
                    title: self(chart.title), unit: self(chart.unit),
                    stages: chart.stages.map { .init(self($0.label), $0.count, detail: self($0.detail)) }))
        case .intervals(let chart):
            .intervals(
                IntervalChart(
                    title: self(chart.title), measure: self(chart.measure),
                    rows: chart.rows.map {
                        .init(self($0.label), $0.value, in: $0.span, remark: self($0.remark), tone: $0.tone)
                    }, reference: chart.reference, referenceWord: self(chart.referenceWord),
                    isDifference: chart.isDifference, reaching: chart.reaching))
        case .heatmap(let chart):
            .heatmap(
                Heatmap(
                    title: self(chart.title), measure: self(chart.measure), columns: chart.columns.map { self($0) },
                    rows: chart.rows.map { .init(self($0.label), $0.values) }, gapWord: chart.gapWord.map { self($0) }))
        }
    }

    func callAsFunction(_ measure: Measure) -> Measure {
        switch measure {
        case .count(let word): .count(self(word))
        case .money(let currency): .money(self(currency))
        case .tenths(let word): .tenths(self(word))
        case .share: .share
        }
    }
}
