/// A labelled tree, such as who reports to whom.
package struct Tree: Hashable, Sendable {
    package struct Node: Hashable, Sendable {
        package var label: String
        /// Secondary words after the label, shown quieter where the destination can.
        package var detail: String
        /// What the node means, for colour: never the only carrier of the meaning.
        package var tone: Tone
        package var children: [Node]

        package init(_ label: String, detail: String = "", tone: Tone = .plain, children: [Node] = []) {
            self.label = label
            self.detail = detail
            self.tone = tone
            self.children = children
        }
    }

    package var title: String
    package var roots: [Node]

    package init(title: String, roots: [Node]) {
        self.title = title
        self.roots = roots
    }
}

/// How good or bad a thing is, for destinations that can colour it.
package enum Tone: String, Hashable, Sendable, CaseIterable {
    case plain, good, caution, bad, quiet
}
