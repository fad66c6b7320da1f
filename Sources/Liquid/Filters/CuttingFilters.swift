/// Filters that take a part of a text. They count characters as people see them, so that no letter is cut in two.
enum CuttingFilters {
    static let all: [String: Filter] = [
        "slice": Filter(1...2) { input, arguments throws(FilterProblem) in try slice(input, arguments) },
        "split": Filter(1...1) { input, arguments throws(FilterProblem) in try split(input, arguments) },
        "truncate": Filter(0...2) { input, arguments throws(FilterProblem) in try truncate(input, arguments) },
        "truncatewords": Filter(0...2) { input, arguments throws(FilterProblem) in try truncateWords(input, arguments)
        },
    ]

    private static func slice(_ input: Value, _ arguments: Arguments) throws(FilterProblem) -> Value {
        let offset = try arguments.integer(0)
        let length = arguments[1] == .null ? 1 : try arguments.integer(1)
        if case .array(let items) = input {
            return .array(range(offset, length, in: items.count).map { Array(items[$0]) } ?? [])
        }
        let characters = Array(input.text)
        return .string(range(offset, length, in: characters.count).map { String(characters[$0]) } ?? "")
    }

    private static func range(_ offset: Int, _ length: Int, in count: Int) -> Range<Int>? {
        let start = offset < 0 ? count &+ offset : offset
        guard start >= 0, start <= count, length > 0 else { return nil }
        return start..<(start + min(length, count - start))
    }

    private static func split(_ input: Value, _ arguments: Arguments) throws(FilterProblem) -> Value {
        let text = input.text
        let separator = arguments.text(0)
        guard text.utf8.count <= arguments.limits.work / 16 else { throw FilterProblem("the text is too long") }
        var pieces: [String]
        if separator == " " {
            pieces = words(text).map { String($0) }
        } else if separator.isEmpty {
            pieces = text.map { String($0) }
        } else {
            let slices = TextSearch.pieces(of: Array(text.utf8), between: Array(separator.utf8))
            pieces = slices.map { String(decoding: $0, as: UTF8.self) }
        }
        while pieces.last?.isEmpty == true { pieces.removeLast() }
        return .array(pieces.map(Value.string))
    }

    private static func words(_ text: String) -> [Substring] {
        text.utf8.split(whereSeparator: \.isBlankByte).map { Substring($0) }
    }

    private static func truncate(_ input: Value, _ arguments: Arguments) throws(FilterProblem) -> Value {
        guard input != .null else { return .null }
        let length = arguments.positional.isEmpty ? 50 : try arguments.integer(0)
        let ending = arguments.positional.count > 1 ? arguments.text(1) : "..."
        let text = input.text
        guard text.count > length else { return .string(text) }
        return .string(text.prefix(length > ending.count ? length - ending.count : 0) + ending)
    }

    private static func truncateWords(_ input: Value, _ arguments: Arguments) throws(FilterProblem) -> Value {
        guard input != .null else { return .null }
        let count = max(1, arguments.positional.isEmpty ? 15 : try arguments.integer(0))
        let ending = arguments.positional.count > 1 ? arguments.text(1) : "..."
        let words = words(input.text)
        guard words.count > count else { return .string(input.text) }
        return .string(words.prefix(count).joined(separator: " ") + ending)
    }
}
