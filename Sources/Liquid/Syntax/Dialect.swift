/// How templates of one kind are read: how strictly, with which filters, for what sort of text.
package struct Dialect: Sendable {
    /// What to do about a mistake or a value that is not there.
    package enum Mode: Hashable, Sendable {
        /// Everything unknown or missing is a diagnostic, and nothing is rendered.
        case strict
        /// As the reference: what is unknown is passed over, errors are printed as `Liquid error: …`.
        case lax
    }

    /// What has to be done to a value before it is printed.
    package enum Escaping: Hashable, Sendable {
        /// Values are printed as they are.
        case none
        /// Values are escaped for HTML, unless `| raw` comes last.
        case html
    }

    /// How mistakes are taken.
    package var mode: Mode
    /// What becomes of printed values.
    package var escaping: Escaping
    /// Filters of the caller's own by name; one with a standard name takes its place.
    package var filters: [String: Filter]
    /// How deep and how much the reader goes; a rendering has limits of its own in `RenderOptions`.
    package var limits: Limits

    package init(
        mode: Mode = .strict, escaping: Escaping = .none, filters: [String: Filter] = [:], limits: Limits = Limits()
    ) {
        self.mode = mode
        self.escaping = escaping
        self.filters = filters
        self.limits = limits
    }

    /// The reference's behaviour.
    package static let lax = Dialect(mode: .lax)

    /// Page templates, whose values are escaped.
    package static let html = Dialect(escaping: .html)

    func filter(named name: String) -> Filter? {
        filters[name] ?? StandardFilters.all[name] ?? (name == "raw" && escaping == .html ? .raw : nil)
    }

    var filterNames: [String] {
        (Array(StandardFilters.all.keys) + Array(filters.keys) + (escaping == .html ? ["raw"] : [])).sorted()
    }
}
