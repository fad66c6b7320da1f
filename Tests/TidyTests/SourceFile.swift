import Foundation

/// A Swift file of the checkout as the tidy tests see it: its lines, and the same lines without comments and strings.
struct SourceFile: Sendable {
    /// The path in the checkout.
    let path: String
    let lines: [String]
    /// Line for line what is code: comments and the insides of strings are blanks.
    let code: [String]

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The Swift files below a folder of the checkout, in order.
    static func all(in folder: String) throws -> [SourceFile] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path())
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map { try SourceFile(path: "\(folder)/\($0)") }
    }

    static let sources = Result { try all(in: "Sources") }
    static let tests = Result { try all(in: "Tests") }

    private init(path: String) throws {
        let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
        self.init(path: path, text: text)
    }

    init(path: String, text: String) {
        self.path = path
        lines = Self.cut(text)
        var reader = CodeReader(text)
        code = Self.cut(reader.code())
    }

    private static func cut(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The target that the file belongs to: the folder below `Sources` or `Tests`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    /// The modules that the file imports, with the lines.
    var imports: [(module: String, line: Int)] {
        code.enumerated().compactMap { index, line in
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy({ ["package", "public", "internal", "private", "@testable"].contains($0) })
            else { return nil }
            let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = kinds.contains(words[place + 1]) && place + 2 < words.count ? words[place + 2] : words[place + 1]
            return (String(name.prefix { $0 != "." }), index + 1)
        }
    }

    /// Where a line stands, as a person can click on it.
    func place(_ line: Int) -> String { "\(path):\(line)" }
}
