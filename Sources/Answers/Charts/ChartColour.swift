/// The colours of the drawings, as CSS custom properties that a page may set and fallbacks where it does not.
///
/// A page sets `--abm-series`, `--abm-good` and the rest once for light and once for dark; text takes the page's own
/// colour. The fallbacks stay apart for people who do not see red or green (a test simulates three kinds of sight), and
/// each tone has a mark of its own besides.
enum ChartColour: String, CaseIterable {
    case text = "currentColor"
    case quiet = "var(--abm-quiet, #5f6b7a)"
    case line = "var(--abm-line, #b8c0cc)"
    case grid = "var(--abm-grid, #e3e7ed)"
    case surface = "var(--abm-surface, #ffffff)"
    case series = "var(--abm-series, #14507a)"
    case seriesSoft = "var(--abm-series-soft, #c9dcea)"
    case second = "var(--abm-second, #b45c00)"
    case third = "var(--abm-third, #499aa3)"
    case fourth = "var(--abm-fourth, #6b0032)"
    case fifth = "var(--abm-fifth, #7262b7)"
    case link = "var(--abm-link, #8a4f9e)"
    case plain = "var(--abm-plain, #6a7682)"
    case good = "var(--abm-good, #00795c)"
    case caution = "var(--abm-caution, #b87800)"
    case bad = "var(--abm-bad, #c2410c)"
    /// What is written on a field of a tone's colour.
    case onTone = "var(--abm-on-tone, #ffffff)"
    case none

    init(_ tone: Tone) {
        switch tone {
        case .plain: self = .plain
        case .good: self = .good
        case .caution: self = .caution
        case .bad: self = .bad
        case .quiet: self = .line
        }
    }

    /// The colour of the series of a number: five that can be told apart, and one for all that follow.
    init(series index: Int) {
        let colours = [ChartColour.series, .second, .third, .fourth, .fifth]
        self = index < colours.count ? colours[index] : .plain
    }
}

extension Tone {
    /// The sign that stands beside the colour, for eyes and printers that do not tell colours apart.
    var sign: String? {
        switch self {
        case .good: "+"
        case .caution: "!"
        case .bad: "–"
        case .plain, .quiet: nil
        }
    }
}
