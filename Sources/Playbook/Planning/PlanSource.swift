/// Where a figure of a plan came from.
package enum PlanSource: Hashable, Sendable {
    /// A line of `workspace.yml`.
    case setting(line: Int)
    /// What has happened so far: of how many deals, from when to when, and what else is to be known of them.
    case measured(String)
    /// Nobody has said; whose figure it is.
    case standard(String)
    /// Said on the line, to see what it would do.
    case tried
    /// It follows from others.
    case computed(String)

    /// In a few words, such as `workspace.yml:41`.
    package var phrase: String {
        switch self {
        case .setting(let line): "workspace.yml:\(line)"
        case .measured(let text): "measured: \(text)"
        case .standard(let whose): "default, \(whose)"
        case .tried: "tried on this line"
        case .computed(let text): text
        }
    }
}

/// A figure with its source.
package struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
    package var value: Value
    package var source: PlanSource

    package init(_ value: Value, _ source: PlanSource) {
        self.value = value
        self.source = source
    }

    /// Another value of the same source.
    package func map<Other>(_ transform: (Value) -> Other) -> Sourced<Other> {
        Sourced<Other>(transform(value), source)
    }
}
