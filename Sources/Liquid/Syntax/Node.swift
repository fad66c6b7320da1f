/// A part of a parsed template.
enum Node: Sendable {
    case text(String)
    indirect case output(Output)
    case tag(any Tag)

    /// Whether the part can print nothing but white space, so that a block of such parts prints nothing at all.
    var isBlank: Bool {
        switch self {
        case .text(let text): return text.utf8.allSatisfy(\.isBlankByte)
        case .output: return false
        case .tag(let tag): return tag.isBlank
        }
    }
}

/// `{{ value | filters }}`, and `{% echo %}`, which is the same within `{% liquid %}`.
struct Output: Sendable {
    var expression: FilteredExpression
    /// Whether `| raw` comes last, so that an escaping template prints the value as it is.
    var isRaw: Bool
}

/// The parts between two tags.
struct Block: Sendable {
    var nodes: [Node] = []

    /// Whether all parts are blank; see `Node.isBlank`.
    var isBlank: Bool { nodes.allSatisfy(\.isBlank) }

    /// The block without its white space, where it and its siblings have nothing else to print.
    func withoutBlanks() -> Block {
        Block(
            nodes: nodes.filter { node in
                if case .text = node { return false }
                return true
            })
    }
}
