/// A part of a parsed template.
enum Node: Sendable {
    case text(String)
    case output(Output)
    case boxed(TagBox)

    static func tag(_ tag: some Tag) -> Node { .boxed(TagBox(tag)) }

    /// Whether the part can print nothing but white space, so that a block of such parts prints nothing at all.
    var isBlank: Bool {
        switch self {
        case .text(let text): return text.utf8.allSatisfy(\.isBlankByte)
        case .output: return false
        case .boxed(let box): return box.tag.isBlank
        }
    }
}

/// A tag behind one reference; see `Output`.
final class TagBox: Sendable {
    let tag: any Tag

    init(_ tag: some Tag) {
        self.tag = tag
    }
}

/// `{{ value | filters }}`, and `{% echo %}`, which is the same within `{% liquid %}`.
///
/// It is a class, as are paths and comparisons, so that a rendering that comes to it takes one reference and no copy.
final class Output: Sendable {
    let expression: FilteredExpression
    /// Whether `| raw` comes last, so that an escaping template prints the value as it is.
    let isRaw: Bool
    /// The path and where it is printed, for an output of nothing else.
    let plain: (path: Path, place: Place)?

    init(expression: FilteredExpression, file: String) {
        self.expression = expression
        isRaw = expression.filters.last?.name == "raw"
        if expression.filters.isEmpty, case .path(let path) = expression.head {
            plain = (path, Place(variable: path.text, file: file, position: path.position))
        } else {
            plain = nil
        }
    }
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
