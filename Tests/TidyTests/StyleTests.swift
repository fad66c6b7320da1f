import Testing

/// The house rules that no compiler keeps: short files and functions, documented doors, no traps in disguise.
@Suite struct StyleTests {
    private static let longestFile = 400
    private static let longestFunction = 70

    @Test("no file is longer than 400 lines")
    func files() throws {
        for file in try SourceFile.sources.get() + SourceFile.tests.get() {
            #expect(file.lines.count <= Self.longestFile + 1, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test("no function is longer than 70 lines")
    func functions() throws {
        for file in try SourceFile.sources.get() + SourceFile.tests.get() {
            for function in Function.all(in: file) where function.length > Self.longestFunction {
                Issue.record("\(file.place(function.line)): \(function.name) has \(function.length) lines")
            }
        }
    }

    @Test("what crosses a target is documented")
    func documentation() throws {
        let files = try SourceFile.sources.get()
        for (target, files) in Dictionary(grouping: files, by: \.target) {
            let declarations = files.flatMap { file in Declaration.all(in: file).map { (file, $0) } }
            // What a protocol of the target or another form of the same function has said need not be said again.
            let said = Set(declarations.filter { $0.1.isDocumented }.map(\.1.name))
            for (file, declaration) in declarations
            where declaration.wantsDocumentation && !declaration.isDocumented && !said.contains(declaration.name) {
                Issue.record(
                    "\(file.place(declaration.line)): say what `\(declaration.text)` is, in a /// comment (\(target))")
            }
        }
    }

    @Test("every type opens with a sentence")
    func types() throws {
        for file in try SourceFile.sources.get() {
            for declaration in Declaration.all(in: file) where declaration.isOutermostType && !declaration.isDocumented
            {
                Issue.record("\(file.place(declaration.line)): say what `\(declaration.text)` is, in a /// comment")
            }
        }
    }

    @Test("nothing is public: targets speak to each other by package")
    func access() throws {
        for file in try SourceFile.sources.get() {
            for (index, line) in file.code.enumerated() {
                let first = line.split(whereSeparator: \.isWhitespace).first
                #expect(first != "public", "\(file.place(index + 1)): write package")
            }
        }
    }

    @Test("no forced try, cast or unwrapping, and no error thrown away")
    func traps() throws {
        for file in try SourceFile.sources.get() {
            for (index, line) in file.code.enumerated() {
                let place = file.place(index + 1)
                #expect(!line.contains("try!"), "\(place): try!")
                #expect(!line.contains("as!"), "\(place): as!")
                #expect(!Self.unwrapsByForce(line), "\(place): a forced unwrapping")
                let start = line.drop(while: \.isWhitespace)
                #expect(!start.hasPrefix("try?") && !start.hasPrefix("_ = try?"), "\(place): an error thrown away")
            }
        }
    }

    /// Whether a `!` stands right after a value: a name, a bracket or a quotation mark.
    private static func unwrapsByForce(_ line: String) -> Bool {
        let characters = Array(line)
        return characters.indices.dropFirst().contains { index in
            guard characters[index] == "!" else { return false }
            let before = characters[index - 1]
            let isValue = before.isLetter || before.isNumber || [")", "]", "\"", "_"].contains(before)
            return isValue && (index + 1 == characters.count || characters[index + 1] != "=")
        }
    }

    @Test("nothing is left for later")
    func leftovers() throws {
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
        for file in try SourceFile.sources.get() + SourceFile.tests.get() {
            for (index, line) in file.lines.enumerated() {
                for mark in marks { #expect(!line.contains(mark), "\(file.place(index + 1)): \(mark)") }
            }
        }
    }

    @Test("no file names a folder of the machine that it was written on")
    func folders() throws {
        let roots = ["/" + "home/", "/" + "root/", "/" + "Users/", "/" + "work/"]
        for file in try SourceFile.sources.get() + SourceFile.tests.get() {
            for (index, line) in file.lines.enumerated() {
                for root in roots { #expect(!line.contains(root), "\(file.place(index + 1)): \(root)") }
            }
        }
    }
}
