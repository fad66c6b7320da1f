@testable import Liquid

/// The text that a strict template prints.
func printed(
    _ source: String, _ data: Object = [:], dialect: Dialect = Dialect(), partials: [String: String] = [:],
    now: Moment = Moment(unixSeconds: 0)
) throws -> String {
    try spans(source, data, dialect: dialect, partials: partials, now: now).text
}

/// The spans that a strict template prints.
func spans(
    _ source: String, _ data: Object = [:], dialect: Dialect = Dialect(), partials: [String: String] = [:],
    now: Moment = Moment(unixSeconds: 0)
) throws -> [Span] {
    let parsed = try parse(partials, dialect)
    let template = try Template(parsing: source, file: "intro.md", dialect: dialect)
    return try template.render(data, partials: parsed, options: RenderOptions(now: now, limits: dialect.limits))
}

/// The origins of the spans that are made of values.
func provenances(_ source: String, _ data: Object, partials: [String: String] = [:]) throws -> [Provenance] {
    try spans(source, data, partials: partials).compactMap { span in
        if case .value(let provenance) = span.origin { return provenance }
        return nil
    }
}

/// All that a strict template complains of, one line each; empty where it prints.
func complaints(
    _ source: String, _ data: Object = [:], dialect: Dialect = Dialect(), partials: [String: String] = [:]
) throws -> [String] {
    let parsed = try parse(partials, dialect)
    do throws(Diagnostics) {
        let template = try Template(parsing: source, file: "intro.md", dialect: dialect)
        _ = try template.render(data, partials: parsed, options: RenderOptions(limits: dialect.limits))
        return []
    } catch {
        return error.all.map(\.description)
    }
}

private func parse(_ partials: [String: String], _ dialect: Dialect) throws -> Partials {
    var parsed: [String: Template] = [:]
    for (name, source) in partials {
        parsed[name] = try Template(parsing: source, file: name + ".md", dialect: dialect)
    }
    return Partials(parsed)
}
