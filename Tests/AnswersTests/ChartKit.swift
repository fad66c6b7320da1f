@testable import Answers

/// A drawing of every kind of the kit: usual ones, and some with the largest figures, the longest names, and nothing.
enum ChartKit {
    static let longName = "Keskipohjanmaan Elintarviketeollisuuden Kuljetuspalveluyhtymä ja Kumppanit <Oyj> & Co"
    private static let trillion = 100_000_000_000_000

    static let usual: [Plot] = [
        .columns(
            TimeColumns(
                title: "Won", measure: .money("EUR"),
                points: [
                    .init("Q1", 18_400_000, target: 20_000_000), .init("Q2", 31_250_055),
                    .init("Q3", 2_130_000, target: 50_000_000, isRunning: true),
                ])),
        .bars(
            BarGroups(
                .stacked, title: "Promises", measure: .count("promises"), series: ["kept", "broken", "waiting"],
                tones: [.good, .bad, .quiet], rows: [.init("First contact", [41, 6, 2]), .init("Value", [0, 0, 0])])),
        .bars(
            BarGroups(
                .grouped, title: "Pipeline", measure: .money("EUR"), series: ["amount", "weighted"],
                rows: [.init("Discovery", [48_000_000, 12_000_000]), .init("Proposal", [31_000_000, 18_600_000])])),
        .line(
            LineChart(
                title: "Forecast", measure: .money("EUR"),
                points: [
                    .init("Oct", 3_000_000), .init("Nov", 4_000_000, band: 2_000_000...7_000_000), .init("Dec", nil),
                ],
                name: "Expected", bandName: "P10 – P90", target: 5_000_000)),
        .waterfall(
            Waterfall(
                title: "Then to now", measure: .money("EUR"), startLabel: "Then", start: 120_000_000,
                steps: [.init("New", 34_000_000), .init("Lost", -14_000_000)], endLabel: "Now")),
        .funnel(FunnelChart(title: "Funnel", unit: "accounts", stages: [.init("Target", 412), .init("Won", 9)])),
        .intervals(
            IntervalChart(
                title: "Lift", measure: .share,
                rows: [
                    .init("Engaged", 1_900, in: 800...3_000, remark: "412 and 800", tone: .good),
                    .init("Size", nil, remark: "Too few to say"),
                ], reference: 0, referenceWord: "no difference", isDifference: true)),
        .heatmap(
            Heatmap(
                title: "Coverage", measure: .count("touches"), columns: ["Aware", "Won"],
                rows: [.init("Champion", [40, 0]), .init("User", [80, nil])], gapWord: "gap")),
        .chart(Samples.bars),
    ]

    static let extreme: [Plot] = [
        .columns(
            TimeColumns(
                title: longName, measure: .money("EUR"),
                points: (1...40).map { .init("\(2_000 + $0)-Q1", $0 * trillion / 40, target: trillion) },
                targetWord: longName)),
        .columns(TimeColumns(title: "One", measure: .money("SEK"), points: [.init("a", 0)])),
        .columns(
            TimeColumns(
                title: "Below", measure: .count(longName),
                points: [.init(longName, .max, target: .min), .init("b", .min), .init("c", -3)])),
        .columns(TimeColumns(title: "", measure: .share, points: [])),
        .bars(
            BarGroups(
                .stacked, title: "Stack", measure: .count("x"), series: [longName, longName],
                rows: [.init(longName, [0, 0]), .init("b", [.max, .max])])),
        .bars(
            BarGroups(
                .grouped, title: "Group", measure: .money("EUR"), series: (1...8).map { "s\($0)" },
                rows: (1...40).map { row in .init("\(longName) \(row)", (1...8).map { ($0 - 4) * row * trillion / 99 })
                })),
        .bars(
            BarGroups(.grouped, title: "Smallest", measure: .money("EUR"), series: ["a"], rows: [.init("b", [.min])])),
        .bars(BarGroups(.stacked, title: "No series", measure: .share, series: [], rows: [.init("a", [])])),
        .line(LineChart(title: "One", measure: .share, points: [.init("a", 5_000)])),
        .line(LineChart(title: "Unknown", measure: .tenths("days"), points: [.init("a", nil), .init("b", nil)])),
        .line(
            LineChart(
                title: "Wide", measure: .money("EUR"),
                points: (0..<60).map {
                    .init("\(longName) \($0)", ($0 - 30) * trillion, band: -40 * trillion...40 * trillion)
                }, name: longName, bandName: longName, target: .max, targetWord: longName)),
        .waterfall(
            Waterfall(
                title: "Below", measure: .money("EUR"), startLabel: longName, start: -trillion,
                steps: [.init(longName, 2 * trillion), .init("b", -3 * trillion), .init("none", 0)], endLabel: "Now")),
        .waterfall(
            Waterfall(title: "Zero", measure: .share, startLabel: "a", start: 0, steps: [], endLabel: "b")),
        .waterfall(
            Waterfall(
                title: "Beyond", measure: .count("x"), startLabel: "a", start: .max,
                steps: [.init("b", .max), .init("c", .min)], endLabel: "d")),
        .funnel(
            FunnelChart(
                title: longName, unit: longName,
                stages: [.init(longName, 1_000_000_000_000, detail: longName), .init("none", 0), .init("none", 0)])),
        .funnel(FunnelChart(title: "Empty", unit: "", stages: [])),
        .intervals(
            IntervalChart(
                title: "Wide", measure: .money("EUR"),
                rows: [
                    .init(longName, trillion, in: -trillion...2 * trillion, remark: longName),
                    .init("b", nil, remark: longName), .init("c", 0, in: 0...0), .init("d", .max, in: .min ... .max),
                ], reference: trillion, referenceWord: longName)),
        .intervals(IntervalChart(title: "Empty", measure: .share, rows: [])),
        .heatmap(
            Heatmap(
                title: "Many", measure: .money("EUR"), columns: (1...12).map { "\(longName) \($0)" },
                rows: (1...3).map { row in
                    .init(longName, (1...12).map { $0 % 3 == 0 ? nil : $0 * row * trillion / 40 })
                })),
        .heatmap(Heatmap(title: "Below", measure: .count(""), columns: ["a"], rows: [.init("b", [.min])])),
        .heatmap(Heatmap(title: "Empty", measure: .share, columns: [], rows: [])),
        .chart(Chart(.bars, title: "Forty", unit: "x", points: (1...40).map { .init("\(longName) \($0)", $0) })),
        .chart(
            Chart(.bars, title: longName, unit: "EUR", points: [.init(longName, 1_000_000_000_000), .init("b", -3)])),
    ]

    static let all = usual + extreme
}
