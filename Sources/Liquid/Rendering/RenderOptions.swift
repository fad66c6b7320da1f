/// A moment and the time zone in which it is told.
///
/// `date` needs both, and neither may come from the machine: the same template and data always give the same text.
package struct Moment: Hashable, Sendable {
    /// Seconds since 1970-01-01 00:00 UTC.
    package var unixSeconds: Int
    /// Seconds east of Greenwich, 7200 for Helsinki in winter.
    package var utcOffset: Int

    package init(unixSeconds: Int, utcOffset: Int = 0) {
        self.unixSeconds = unixSeconds
        self.utcOffset = utcOffset
    }
}

/// What a rendering needs besides the data.
package struct RenderOptions: Sendable {
    /// What `'now' | date: …` prints, and the zone of times that name none.
    package var now: Moment
    /// How much the rendering may do and print.
    package var limits: Limits

    package init(now: Moment = Moment(unixSeconds: 0), limits: Limits = Limits()) {
        self.now = now
        self.limits = limits
    }
}

/// The partials that `include` and `render` find.
package struct Partials: Sendable {
    /// The names to propose for one that is mistyped.
    package var names: [String]
    /// The partial of a name, parsed; nil where there is none.
    package var find: @Sendable (String) -> Template?

    package init(names: [String], find: @escaping @Sendable (String) -> Template?) {
        self.names = names
        self.find = find
    }

    /// Partials that are all read already, by name.
    package init(_ templates: [String: Template]) {
        self.init(names: templates.keys.sorted()) { templates[$0] }
    }

    /// No partials at all.
    package static let none = Partials([:])
}

/// What came of a rendering: the text, and what was wrong with it.
package struct Rendering: Sendable {
    /// The text as far as it goes.
    package var spans: [Span]
    /// In strict templates all that is unknown or missing, in lax ones the errors that stand in the text.
    package var diagnostics: [Diagnostic]
    /// Whether one of the `Limits` cut the text short.
    package var isCutShort: Bool
}
