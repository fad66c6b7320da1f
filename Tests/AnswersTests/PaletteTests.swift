import Foundation
import Testing

@testable import Answers

/// The colours of the drawings can be told apart by eyes that do not see red, green or blue, and read on their ground.
struct PaletteTests {
    typealias RGB = [Double]

    /// What each kind of sight makes of linear light (Machado, Oliveira and Fernandes 2009, severity 1).
    static let sights: [(name: String, matrix: [[Double]])] = [
        ("usual", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        (
            "without red",
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        ),
        (
            "without green",
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        ),
        (
            "without blue",
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        ),
    ]

    /// The series' colours and the page's, as the shipped page sets them: light, then dark.
    static let grounds: [(page: String, series: [String])] = [
        ("#ffffff", ["#14507a", "#b45c00", "#499aa3", "#6b0032", "#7262b7"]),
        ("#15181c", ["#8fc3ee", "#e49e38", "#5c8ae0", "#f3dfb0", "#c25a8a"]),
    ]

    @Test func theFallbacksAreTheLightOnes() {
        let colours = (0..<5).map { ChartColour(series: $0).rawValue }
        for (colour, expected) in zip(colours, Self.grounds[0].series) { #expect(colour.contains(expected)) }
        #expect(ChartColour(series: 5) == .plain && ChartColour(series: 99) == .plain)
    }

    @Test(arguments: [0, 1]) func seriesStandOutOfThePage(_ ground: Int) {
        for colour in Self.grounds[ground].series {
            #expect(contrast(rgb(colour), rgb(Self.grounds[ground].page)) >= 3, "\(colour)")
        }
    }

    /// Figures stand on the parts of a stack in the colour for what is written on a field.
    @Test func figuresOnBarsAreRead() {
        let fields = [ChartColour.series, .second, .plain, .good, .bad]
        for field in fields {
            let colour = field.rawValue.suffix(8).dropLast()
            #expect(contrast(rgb(String(colour)), rgb("#ffffff")) >= 4.5, "\(colour)")
        }
        for colour in ["#8fc3ee", "#e49e38", "#93a0ac", "#5fcba8", "#f39a74"] {
            #expect(contrast(rgb(colour), rgb("#15181c")) >= 4.5, "\(colour)")
        }
    }

    @Test(arguments: sights.indices) func seriesAreToldApart(_ sight: Int) {
        for (page, series) in Self.grounds {
            let looks = series.map { lab(seen(rgb($0), Self.sights[sight].matrix)) }
            for first in looks.indices {
                for second in 0..<first {
                    // A tenth of the way from black to white is told apart at a glance; a fiftieth is just noticed.
                    #expect(
                        distance(looks[first], looks[second]) >= 0.09,
                        "\(series[first]) and \(series[second]) on \(page), \(Self.sights[sight].name)")
                }
            }
        }
    }

    /// What is written on a field of the map of shades can be read at every level.
    @Test(arguments: [("#14507a", "#ffffff", "#1b1f24", "#ffffff"), ("#8fc3ee", "#15181c", "#e6e9ec", "#15181c")])
    func figuresOnShadesAreRead(_ series: String, _ page: String, _ text: String, _ onTone: String) {
        for (level, strength) in HeatmapDrawing.strengths.enumerated() where level > 0 {
            let share = Double(strength) / 100
            let mixed = zip(bytes(series), bytes(page)).map { ($0 * share + $1 * (1 - share)) / 255 }
            let written = rgb(level >= HeatmapDrawing.firstDark ? onTone : text)
            #expect(contrast(mixed.map(linear), written) >= 4.5, "level \(level)")
        }
    }

    private func bytes(_ colour: String) -> [Double] {
        let digits = colour.dropFirst().compactMap { Double($0.hexDigitValue ?? 0) }
        return stride(from: 0, to: 6, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
    }

    private func linear(_ part: Double) -> Double {
        part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }

    private func rgb(_ colour: String) -> RGB { bytes(colour).map { linear($0 / 255) } }

    private func seen(_ colour: RGB, _ matrix: [[Double]]) -> RGB {
        matrix.map { row in min(1, max(0, zip(row, colour).map { $0 * $1 }.reduce(0, +))) }
    }

    /// Contrast as WCAG 2 defines it.
    private func contrast(_ first: RGB, _ second: RGB) -> Double {
        let light = [first, second].map { 0.2126 * $0[0] + 0.7152 * $0[1] + 0.0722 * $0[2] }
        return (max(light[0], light[1]) + 0.05) / (min(light[0], light[1]) + 0.05)
    }

    /// A colour in a space where equal distances look equal (Ottosson's OKLab).
    private func lab(_ colour: RGB) -> RGB {
        let first: [[Double]] = [
            [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ]
        let second: [[Double]] = [
            [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ]
        let roots = first.map { row in cbrt(zip(row, colour).map { $0 * $1 }.reduce(0, +)) }
        return second.map { row in zip(row, roots).map { $0 * $1 }.reduce(0, +) }
    }

    private func distance(_ first: RGB, _ second: RGB) -> Double {
        zip(first, second).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }
}
