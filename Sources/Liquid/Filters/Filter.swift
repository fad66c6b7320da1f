/// A filter: what stands after `|` and changes a value.
///
/// The standard ones are in `StandardFilters`; a caller adds its own through `Dialect.filters`.
package struct Filter: Sendable {
    /// Takes the value, without its marks, and the arguments; gives the new value.
    package typealias Apply = @Sendable (_ input: Value, _ arguments: Arguments) throws(FilterProblem) -> Value

    /// How many arguments without a name it takes.
    package let positional: ClosedRange<Int>
    /// The names of the arguments that have one.
    package let named: Set<String>
    /// What it does.
    package let apply: Apply
    /// Whether it gives one item of a list as it is, so that the marks of the others do not come with it.
    var choosesItem = false

    package init(_ positional: ClosedRange<Int> = 0...0, named: Set<String> = [], apply: @escaping Apply) {
        self.positional = positional
        self.named = named
        self.apply = apply
    }

    /// The same filter, known to give one item of a list as it is.
    func choosingItem() -> Filter {
        var filter = self
        filter.choosesItem = true
        return filter
    }

    /// What is wrong with a call's arguments, to follow the filter's name; nil where nothing is.
    func mistake(positional count: Int, named names: [String]) -> String? {
        if let name = names.first(where: { !named.contains($0) }) { return "takes no argument \(name):" }
        guard !positional.contains(count) else { return nil }
        let (least, most) = (positional.lowerBound, positional.upperBound)
        let wanted =
            most == 0
            ? "no argument" : least == most ? "\(least)" : least == 0 ? "at most \(most)" : "\(least) to \(most)"
        let noun = most == 0 ? "" : most == 1 ? " argument" : " arguments"
        return "takes \(wanted)\(noun), not \(count)"
    }
}

/// The arguments of one use of a filter.
package struct Arguments: Sendable {
    /// Those without a name, in their order. They keep their marks; `plain` takes these off.
    package var positional: [Value] = []
    /// Those with a name, as in `allow_false: true`.
    package var named: [(name: String, value: Value)] = []
    /// The clock.
    package var now = Moment(unixSeconds: 0)
    /// Whether an input that makes no sense is a mistake rather than passed on.
    package var isStrict = true
    var limits = Limits()

    package init(positional: [Value] = [], named: [(name: String, value: Value)] = []) {
        self.positional = positional
        self.named = named
    }

    /// The argument at a place, without its marks; nothing where there are fewer.
    package subscript(index: Int) -> Value {
        positional.indices.contains(index) ? positional[index].plain : .null
    }

    /// The argument of a name, without its marks.
    package subscript(name: String) -> Value? {
        named.first { $0.name == name }?.value.plain
    }

    /// The argument at a place as text; empty where there are fewer.
    package func text(_ index: Int) -> String {
        self[index].text
    }

    /// The argument at a place as a whole number; it is a mistake where it is something else.
    package func integer(_ index: Int) throws(FilterProblem) -> Int {
        guard let number = self[index].strictInteger else {
            throw FilterProblem("a whole number is needed, not \"\(text(index).prefix(40))\"")
        }
        return number
    }
}

/// Why a filter cannot work with what it is given, in the words of the person who writes the template.
package struct FilterProblem: Error, Hashable, Sendable {
    /// `12.5 is not a whole number`: what is wrong, without the filter's name or the place.
    package var message: String

    package init(_ message: String) {
        self.message = message
    }
}

extension Filter {
    /// `raw` of escaping templates. The renderer leaves the value unescaped where this comes last.
    static let raw = Filter { input, _ in input }
}
