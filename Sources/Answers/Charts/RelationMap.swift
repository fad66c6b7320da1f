/// The people of an organisation as a picture: who reports to whom, who is linked to whom, and how each stands.
///
/// It is a value of names and relations and knows nothing of records, so that a page, a test and another tool can draw
/// it alike.
package struct RelationMap: Hashable, Sendable {
    package struct Person: Hashable, Sendable {
        /// Names the person within the map; never shown.
        package var id: String
        package var name: String
        /// The job title.
        package var title: String
        /// The part that the person plays, such as `Buyer`; empty where none is known.
        package var role: String
        /// How the person stands; the legend says what each tone means.
        package var tone: Tone
        /// Whom the person reports to, by id; `nil`, an unknown id or a circle makes the person a root.
        package var parent: String?
        /// Whether the place is kept free for somebody not yet known; drawn with a dashed border.
        package var isOpen: Bool

        package init(
            _ id: String, name: String, title: String = "", role: String = "", tone: Tone = .plain,
            parent: String? = nil, isOpen: Bool = false
        ) {
            self.id = id
            self.name = name
            self.title = title
            self.role = role
            self.tone = tone
            self.parent = parent
            self.isOpen = isOpen
        }
    }

    /// A link besides the line of reporting; drawn as an arrow. Unknown ids are passed over.
    package struct Link: Hashable, Sendable {
        package var from: String
        package var to: String

        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }

    /// What a tone means on this map.
    package struct Key: Hashable, Sendable {
        package var tone: Tone
        package var meaning: String

        package init(_ tone: Tone, _ meaning: String) {
            self.tone = tone
            self.meaning = meaning
        }
    }

    package var title: String
    package var people: [Person]
    package var links: [Link]
    /// What the tones mean, in the order of the legend.
    package var legend: [Key]
    /// The legend's words for the two kinds of line.
    package var reportsTo: String
    package var linkWord: String

    /// - Precondition: No two people share an id.
    package init(
        title: String, people: [Person], links: [Link] = [], legend: [Key] = [],
        reportsTo: String = "reports to", linkWord: String = "is linked to"
    ) {
        precondition(Set(people.map(\.id)).count == people.count, "two people of a map share an id")
        self.title = title
        self.people = people
        self.links = links
        self.legend = legend
        self.reportsTo = reportsTo
        self.linkWord = linkWord
    }

    /// The map as a tree of characters, links told behind the name.
    package var tree: Tree {
        let forest = Forest(self)
        func node(_ index: Int) -> Tree.Node {
            let person = people[index]
            let influenced = links.filter { $0.from == person.id }.compactMap { link in
                people.first { $0.id == link.to }?.name
            }
            var details = [person.title, person.role].filter { !$0.isEmpty }
            if !influenced.isEmpty { details.append("\(linkWord) \(influenced.joined(separator: ", "))") }
            if let meaning = legend.first(where: { $0.tone == person.tone })?.meaning { details.append(meaning) }
            return Tree.Node(
                person.isOpen ? "┄ \(person.name)" : person.name, detail: details.joined(separator: " · "),
                tone: person.tone,
                children: forest.children[index].map(node))
        }
        return Tree(title: title, roots: forest.roots.map(node))
    }
}

/// The lines of reporting as indexes, with circles and unknown superiors cut.
struct Forest {
    private(set) var roots: [Int] = []
    private(set) var children: [[Int]]

    init(_ map: RelationMap) {
        let indexes = Dictionary(uniqueKeysWithValues: map.people.enumerated().map { ($1.id, $0) })
        children = Array(repeating: [], count: map.people.count)
        var parents: [Int?] = map.people.map { $0.parent.flatMap { indexes[$0] } }
        for index in map.people.indices {
            var above = parents[index]
            var steps = 0
            while let current = above, current != index, steps <= parents.count {
                above = parents[current]
                steps += 1
            }
            // Whoever comes first in a circle becomes its head.
            if above == index { parents[index] = nil }
        }
        for index in map.people.indices {
            if let parent = parents[index] { children[parent].append(index) } else { roots.append(index) }
        }
    }
}
