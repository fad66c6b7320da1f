import Spelling

/// The variables that there are, by their dotted paths, to check a template without data.
///
/// `account.name` is one variable, `account.contacts[].name` is the name of each contact, `custom.*` is anything within
/// `custom`. Each part of a known path is known too: `account`, `account.contacts`.
package struct KnownPaths: Sendable {
    /// The names that may follow one place of a path.
    private struct Branch: Sendable {
        var children: [String: Branch] = [:]
        var isOpen = false
    }

    private var root = Branch()

    /// The paths that a template may use, such as `account.name`.
    package init(_ paths: some Sequence<String>) {
        for path in paths {
            let segments = path.replacingBrackets().split(separator: ".").map(String.init)
            Self.insert(segments[...], into: &root)
        }
    }

    private static func insert(_ segments: ArraySlice<String>, into branch: inout Branch) {
        guard let first = segments.first else { return }
        if first == "*" {
            branch.isOpen = true
        } else {
            insert(segments.dropFirst(), into: &branch.children[first, default: Branch()])
        }
    }

    /// What a lookup of a path comes to.
    enum Finding: Equatable {
        case known
        /// The segment at this place is not there; the names that are.
        case unknown(at: Int, among: [String])
    }

    /// Looks a path up segment by segment; items and `first`, `last`, `size` of a list are known with the list.
    func find(_ segments: [String]) -> Finding {
        var branch = root
        for (index, segment) in segments.enumerated() {
            if let child = branch.children[segment] {
                branch = child
            } else if branch.isOpen {
                return .known
            } else if index > 0, ["", "first", "last"].contains(segment) {
                continue
            } else if index > 0, index == segments.count - 1, segment == "size" {
                return .known
            } else {
                return .unknown(at: index, among: branch.children.keys.sorted())
            }
        }
        return .known
    }
}

extension String {
    /// The path with `[…]` as nothing, since an item of a list is known with the list.
    fileprivate func replacingBrackets() -> String {
        var isInside = false
        return String(
            filter { character in
                if character == "[" { isInside = true }
                defer { if character == "]" { isInside = false } }
                return !isInside
            })
    }
}
