/// What a variable of a template holds: a value and the way that it came.
struct Binding: Sendable {
    var value: Value
    /// How the value was made, for one that was assigned or captured; nil for a loop's item, known by its own name.
    var trace: Trace?

    init(value: Value, trace: Trace? = nil) {
        self.value = value
        self.trace = trace
    }
}

/// How a value was made, kept with it so that a span can tell.
final class Trace: Sendable {
    /// The path that it came from; nil for text that the template itself wrote.
    let variable: String?
    /// The filters that it went through.
    let filters: [String]
    let isDefault: Bool
    /// Of a captured text the spans, each with an origin of its own.
    let spans: [Span]?

    init(variable: String?, filters: [String] = [], isDefault: Bool = false, spans: [Span]? = nil) {
        self.variable = variable
        self.filters = filters
        self.isDefault = isDefault
        self.spans = spans
    }
}

/// Variables that come and go together.
///
/// Mostly they are few, so that looking at each in turn is faster than hashing; many get an index.
struct Scope: Sendable {
    private(set) var names: [String] = []
    private var bindings: [Binding] = []
    private var index: [String: Int] = [:]

    private static let indexedFrom = 17

    var isEmpty: Bool { names.isEmpty }

    subscript(name: String) -> Binding? {
        get { position(of: name).map { bindings[$0] } }
        set {
            guard let newValue else { return }
            if let position = position(of: name) {
                bindings[position] = newValue
            } else {
                append(name, newValue)
            }
        }
    }

    private func position(of name: String) -> Int? {
        names.count < Self.indexedFrom ? names.firstIndex(of: name) : index[name]
    }

    private mutating func append(_ name: String, _ binding: Binding) {
        names.append(name)
        bindings.append(binding)
        if names.count == Self.indexedFrom {
            for (position, name) in names.enumerated() { index[name] = position }
        } else if names.count > Self.indexedFrom {
            index[name] = names.count - 1
        }
    }
}
