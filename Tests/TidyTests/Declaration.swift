/// A declaration that begins on a line of a file, with what the rules on documentation ask of it.
///
/// They ask it of types, functions and initialisers that other targets use. The cases, the stored values and the small
/// types inside a type are told by their names and by the comment that it opens with.
struct Declaration {
    let line: Int
    let text: String
    /// The function's name, or the type's; `init` of each file is another.
    let name: String
    let isDocumented: Bool
    let isOutermostType: Bool
    let wantsDocumentation: Bool

    private static let types: Set<String> = ["struct", "class", "enum", "protocol", "actor"]
    private static let modifiers: Set<String> = [
        "package", "private", "fileprivate", "internal", "final", "indirect", "static", "mutating", "required",
        "convenience", "override", "nonisolated", "lazy",
    ]
    /// What a protocol of the language asks for needs no words of ours.
    private static let known: Set<String> = ["==", "<", "hash", "encode", "description", "makeIterator"]

    static func all(in file: SourceFile) -> [Declaration] {
        file.code.indices.compactMap { declaration(at: $0, in: file) }
    }

    private static func declaration(at index: Int, in file: SourceFile) -> Declaration? {
        let line = file.code[index]
        var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        while words.first?.hasPrefix("@") == true { words.removeFirst() }
        let modifiers = words.prefix { Self.modifiers.contains($0) }
        let rest = words.dropFirst(modifiers.count)
        guard let keyword = rest.first else { return nil }
        let isType = types.contains(keyword)
        let isFunction = keyword == "func"
        let isInitialiser = keyword.hasPrefix("init")
        guard isType || isFunction || isInitialiser else { return nil }
        let name = rest.dropFirst().first.map { $0.prefix { $0 != "(" && $0 != "<" && $0 != ":" } } ?? ""
        let isOwn = !known.contains(String(name.isEmpty ? rest.dropFirst().first?.prefix(1) ?? "" : name))
        let crosses = modifiers.contains("package")
        let isOutermost = line.first?.isWhitespace == false
        let wants =
            crosses
            && ((isType && isOutermost) || (isFunction && isOwn)
                || (isInitialiser && !isMemberwise(at: index, in: file)))
        return Declaration(
            line: index + 1, text: line.trimmed, name: isInitialiser ? "\(file.path) init" : String(name),
            isDocumented: hasDocumentation(above: index, in: file), isOutermostType: isType && isOutermost,
            wantsDocumentation: wants)
    }

    /// Whether a `///` stands above, past attributes and past conditions of compilation.
    private static func hasDocumentation(above index: Int, in file: SourceFile) -> Bool {
        var above = index - 1
        while above >= 0 {
            let line = file.lines[above].trimmed
            if line.hasPrefix("///") { return true }
            guard line.hasPrefix("@") || line.hasPrefix("//") else { return false }
            above -= 1
        }
        return false
    }

    /// Whether an initialiser only fills what the type stores: `self.day = day`, line after line. The properties say
    /// what they are.
    private static func isMemberwise(at index: Int, in file: SourceFile) -> Bool {
        let signature = file.code[index...].prefix(30)
        guard let opening = signature.firstIndex(where: { $0.contains("{") }) else { return false }
        let first =
            file.code[opening].split(separator: "{", maxSplits: 1).dropFirst().first.map { String($0).trimmed } ?? ""
        var body = first.isEmpty ? [] : [first.hasSuffix("}") ? String(first.dropLast()).trimmed : first]
        if !first.hasSuffix("}") {
            for line in file.code[(opening + 1)...] {
                let trimmed = line.trimmed
                if trimmed == "}" { break }
                body.append(trimmed)
            }
        }
        return body.allSatisfy { line in
            guard line.hasPrefix("self.") || line.hasPrefix("(") || line.contains(" = ") else { return line.isEmpty }
            return !line.contains("{")
        }
    }
}

extension String {
    /// The text without blanks around it.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
