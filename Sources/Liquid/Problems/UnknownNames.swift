import Spelling

extension Diagnostic {
    /// A partial that is not there, with the nearest of those that are.
    static func unknownPartial(
        _ name: String, among names: [String], file: String, _ position: Position
    ) -> Diagnostic {
        let nearest = nearestName(to: name, among: names)
        let hint = nearest.map { "; did you mean \"\($0)\"?" } ?? ""
        return Diagnostic(
            kind: .unknownPartial, file: file, line: position.line, column: position.column, name: name,
            suggestion: nearest, message: "the partial \"\(name)\" is not known\(hint)")
    }
}
