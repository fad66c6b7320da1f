/// Reads the notebook's own keys from its front matter.
///
/// It knows only flat `key: value` lines and lists under `needs`. Indented lines, list items and closing brackets
/// belong to the key above them; under a key that is not the notebook's they are not looked at.
struct FrontMatterReader {
    /// A key, what follows it on its line, and the lines below that belong to it.
    private struct Entry {
        let key: String
        let line: Int
        let value: ArraySlice<UInt8>
        var below: [Int] = []
    }

    private let source: SourceLines
    private(set) var frontMatter: NotebookFrontMatter
    private(set) var problems: [NotebookProblem] = []

    /// - Parameter lines: the lines between the two `---` lines, from 0.
    init(source: SourceLines, lines: Range<Int>) {
        self.source = source
        let start = source.lines[lines.lowerBound - 1].end
        let end = source.lines[lines.upperBound].start
        frontMatter = NotebookFrontMatter(
            raw: String(decoding: source.bytes[start..<end], as: UTF8.self), rawLine: lines.lowerBound + 1)
        for entry in entries(in: lines) { read(entry) }
        problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    private mutating func entries(in lines: Range<Int>) -> [Entry] {
        var entries: [Entry] = []
        var keys: Set<String> = []
        for line in lines {
            let text = source.text(line)
            if String(validating: text, as: UTF8.self) == nil {
                report(line, "this line is not valid UTF-8 text; save the file as UTF-8")
            }
            guard let first = text.first(where: { !$0.isBlank }), first != UInt8(ascii: "#") else { continue }
            if text[text.startIndex].isBlank || "-]}".utf8.contains(first) {
                if entries.isEmpty {
                    report(line, "expected `key: value`")
                } else {
                    entries[entries.count - 1].below.append(line)
                }
            } else if let entry = entry(line) {
                if keys.insert(entry.key).inserted {
                    entries.append(entry)
                } else {
                    report(line, "`\(entry.key)` stands here twice; keep one of them")
                }
            } else {
                report(line, "expected `key: value`")
            }
        }
        return entries
    }

    private func entry(_ line: Int) -> Entry? {
        let text = source.text(line)
        guard let first = text.first, !"{[!&*?%@`|,:".utf8.contains(first) else { return nil }
        for colon in text.indices where text[colon] == UInt8(ascii: ":") {
            guard colon + 1 == text.endIndex || text[colon + 1].isBlank else { continue }
            var key = text[..<colon].trimmingBlanks
            if key.count >= 2, key.first == key.last, "\"'".utf8.contains(key[key.startIndex]) {
                key = key.dropFirst().dropLast()
            }
            guard !key.isEmpty else { return nil }
            return Entry(
                key: String(decoding: key, as: UTF8.self), line: line, value: text[(colon + 1)...].trimmingBlanks)
        }
        return nil
    }

    private mutating func read(_ entry: Entry) {
        switch entry.key {
        case "today":
            frontMatter.today = scalar(entry, or: "write a day as YYYY-MM-DD", when: FrontMatterClock.isDay)
        case "now":
            frontMatter.now = scalar(
                entry, or: "write an instant as YYYY-MM-DDTHH:MM with Z or an offset such as +02:00",
                when: FrontMatterClock.isInstant)
        case "base":
            let bases = NotebookFrontMatter.Base.self
            let value = scalar(entry, or: "write `setup`, `here` or `empty`") { bases.init(rawValue: $0) != nil }
            frontMatter.base = value.flatMap { bases.init(rawValue: $0.text) }
        case "workspace": frontMatter.workspace = scalar(entry)
        case "language": frontMatter.language = scalar(entry)
        case "title": frontMatter.title = scalar(entry)
        case "needs": frontMatter.needs = list(entry)
        default: return
        }
    }

    private mutating func scalar(
        _ entry: Entry, or advice: String = "write a value on the same line",
        when isValid: (String) -> Bool = { _ in true }
    ) -> NotebookFrontMatter.Value? {
        if let below = entry.below.first {
            report(below, "`\(entry.key)` takes one value on its own line")
            return nil
        }
        let name = "`\(entry.key)`"
        guard let value = value(entry.value, line: entry.line, name: name, advice: advice) else { return nil }
        guard isValid(value.text) else {
            report(entry.line, at: entry.value.startIndex, "\(name) cannot be `\(value.text)`; \(advice)")
            return nil
        }
        return value
    }

    private mutating func list(_ entry: Entry) -> [NotebookFrontMatter.Value] {
        var items: [(line: Int, bytes: ArraySlice<UInt8>)] = []
        switch FrontMatterList.items(of: entry.value) {
        case .failure(let fault):
            report(entry.line, at: fault.offset, fault.message)
        case .success(let inline) where inline.isEmpty && entry.value.first != UInt8(ascii: "["):
            for line in entry.below {
                var cursor = LineCursor(source.text(line))
                cursor.skipBlanks()
                guard cursor.consume("-"), cursor.isAtEnd || cursor.current?.isBlank == true else {
                    report(line, "expected `- item`")
                    continue
                }
                items.append((line, cursor.rest.trimmingBlanks))
            }
        case .success(let inline):
            if let below = entry.below.first {
                report(below, "write all of `needs` on one line, or each as `- item` on a line of its own")
            }
            items = inline.map { (entry.line, $0) }
        }
        return items.compactMap { value($0.bytes, line: $0.line, name: "an item of `needs`", advice: "remove it") }
    }

    private mutating func value(
        _ bytes: ArraySlice<UInt8>, line: Int, name: String, advice: String
    ) -> NotebookFrontMatter.Value? {
        switch FrontMatterScalar.read(bytes) {
        case .success(let text) where text.isEmpty:
            report(line, at: bytes.startIndex, "\(name) is empty; \(advice)")
            return nil
        case .success(let text):
            let column = source.column(of: bytes.startIndex, inLine: line)
            return NotebookFrontMatter.Value(text: text, line: line + 1, column: column)
        case .failure(let fault):
            report(line, at: fault.offset, fault.message)
            return nil
        }
    }

    private mutating func report(_ line: Int, at offset: Int? = nil, _ message: String) {
        let column = source.column(of: offset ?? source.lines[line].start, inLine: line)
        problems.append(NotebookProblem(line: line + 1, column: column, message: message))
    }
}
