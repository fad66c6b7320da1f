/// The classes that sales and marketing share (playbook, section 7).
package enum LeadClass: String, Word {
    case salesReady = "sales-ready"
    case marketing
    case other

    package static var called: String { "a class of lead" }

    /// A class by the letters that marketers use: SQL, a lead for sales, and MQL, one for marketing.
    package init?(letters: String) {
        switch letters.lowercased() {
        case "sql": self = .salesReady
        case "mql": self = .marketing
        default: return nil
        }
    }
}
