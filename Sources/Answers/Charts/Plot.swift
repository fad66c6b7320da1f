/// A drawing as data, whichever of the kit's kinds it is: pure values that become SVG, characters or rows.
package enum Plot: Hashable, Sendable {
    case chart(Chart)
    case bars(BarGroups)
    case columns(TimeColumns)
    case line(LineChart)
    case waterfall(Waterfall)
    case funnel(FunnelChart)
    case intervals(IntervalChart)
    case heatmap(Heatmap)

    package var title: String {
        switch self {
        case .chart(let chart): chart.title
        case .bars(let chart): chart.title
        case .columns(let chart): chart.title
        case .line(let chart): chart.title
        case .waterfall(let chart): chart.title
        case .funnel(let chart): chart.title
        case .intervals(let chart): chart.title
        case .heatmap(let chart): chart.title
        }
    }

    /// The drawing as an SVG element of 720 pixels' width, which scales with the page.
    ///
    /// - Parameters:
    ///   - id: Unique on the page; a letter followed by letters, digits, `-` or `_`.
    ///   - language: Whose figures stand in it.
    package func svg(id: String, language: Style.Language = .english) -> String {
        let format = FigureFormat(language, isTypeset: true)
        return switch self {
        case .chart(let chart): chart.svg(id: id, language: language)
        case .bars(let chart): BarGroupsDrawing(chart: chart, format: format).svg(id: id)
        case .columns(let chart): ColumnDrawing(chart, language: language).svg(id: id)
        case .line(let chart): LineDrawing(chart: chart, format: format).svg(id: id)
        case .waterfall(let chart): WaterfallDrawing(chart: chart, format: format).svg(id: id)
        case .funnel(let chart): chart.svg(id: id, language: language)
        case .intervals(let chart): IntervalDrawing(chart: chart, format: format).svg(id: id)
        case .heatmap(let chart): HeatmapDrawing(chart: chart, format: format).svg(id: id)
        }
    }
}
