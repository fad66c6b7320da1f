/// The colours of the drawings, as CSS custom properties that a page may set and fallbacks where it does not.
///
/// A page sets `--abm-series`, `--abm-good` and the rest once for light and once for dark; text takes the page's own
/// colour. The fallbacks stay apart for people who do not see red or green (hues of Okabe and Ito's palette, darkened
/// until they carry white text), and each tone has a mark of its own besides.
enum ChartColour: String {
    case text = "currentColor"
    case quiet = "var(--abm-quiet, #5f6b7a)"
    case line = "var(--abm-line, #b8c0cc)"
    case grid = "var(--abm-grid, #e3e7ed)"
    case surface = "var(--abm-surface, #ffffff)"
    case series = "var(--abm-series, #1d5fa6)"
    case seriesSoft = "var(--abm-series-soft, #cfdff0)"
    case influence = "var(--abm-influence, #8a4f9e)"
    case plain = "var(--abm-plain, #7b8794)"
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
