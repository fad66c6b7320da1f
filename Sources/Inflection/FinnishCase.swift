/// A Finnish case that a name takes in running text, beside the nominative that it is written in.
///
/// The raw value is the word that people write for it, as in the filter `{{ account.name | genitive }}`.
package enum FinnishCase: String, CaseIterable, Sendable {
    /// Of the name: Koneen.
    case genitive
    /// Some of, or an object in passing: Konetta.
    case partitive
    /// In it: Koneessa.
    case inessive
    /// From inside it: Koneesta.
    case elative
    /// Into it: Koneeseen.
    case illative
    /// At it: Koneella.
    case adessive
    /// From it: Koneelta.
    case ablative
    /// To it: Koneelle.
    case allative
    /// As it: Koneena.
    case essive
    /// Becoming it: Koneeksi.
    case translative
}

extension FinnishCase {
    /// The ending that the weak stem takes in this case, with `A` for a or ä; empty where the case has another stem.
    var weakEnding: String {
        switch self {
        case .inessive: "ssA"
        case .elative: "stA"
        case .adessive: "llA"
        case .ablative: "ltA"
        case .allative: "lle"
        case .translative: "ksi"
        case .genitive, .partitive, .illative, .essive: ""
        }
    }
    /// Whether the case is made of the weak stem that the genitive shows.
    var hasWeakStem: Bool { !weakEnding.isEmpty }
}
