/// A function or initialiser of a file and how many lines it takes, from its first word to its closing brace.
struct Function {
    let name: String
    let line: Int
    let length: Int

    static func all(in file: SourceFile) -> [Function] {
        file.code.enumerated().compactMap { index, line in
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
            let name: String
            if let place = words.firstIndex(of: "func"), place + 1 < words.count {
                name = words[place + 1]
            } else if isInitialiser(line) {
                name = "init"
            } else {
                return nil
            }
            guard let end = lastLine(from: index, in: file.code) else { return nil }
            return Function(name: name, line: index + 1, length: end - index + 1)
        }
    }

    /// Whether a line opens with `init`, as declarations do and calls do not.
    private static func isInitialiser(_ line: String) -> Bool {
        let modifiers: Set<Substring> = [
            "package", "private", "fileprivate", "internal", "required", "convenience", "override",
        ]
        let first = line.split(whereSeparator: \.isWhitespace).first { !modifiers.contains($0) } ?? ""
        return first.hasPrefix("init(") || first.hasPrefix("init?(") || first.hasPrefix("init<")
    }

    /// The line of the brace that closes the body; `nil` for a declaration without one, as in a protocol.
    private static func lastLine(from first: Int, in code: [String]) -> Int? {
        var braces = 0
        var parentheses = 0
        var isOpen = false
        for index in first..<code.count {
            for character in code[index] {
                switch character {
                case "(": parentheses += 1
                case ")": parentheses -= 1
                case "{" where parentheses == 0 || isOpen:
                    braces += 1
                    isOpen = true
                case "}" where parentheses == 0 || isOpen:
                    braces -= 1
                    if braces < 0 { return nil }
                    if isOpen, braces == 0 { return index }
                default: break
                }
            }
            // A requirement of a protocol ends with its line.
            if !isOpen, parentheses == 0, index + 1 < code.count {
                let next = code[index + 1].drop(while: \.isWhitespace)
                let goesOn = ["{", ")", "->", "throws", "where", "rethrows", "async"].contains { next.hasPrefix($0) }
                if !goesOn { return nil }
            }
        }
        return nil
    }
}
