/// The circles in which people report to each other, each once and told from its lowest number on.
///
/// Nobody is their own superior by however many steps; a chart of such people could not be drawn from the top.
package func reportingCircles(_ relations: some Sequence<Relation>) -> [[Contact.ID]] {
    var superiors: [Contact.ID: [Contact.ID]] = [:]
    for relation in relations where relation.kind == .reportsTo {
        superiors[relation.from, default: []].append(relation.to)
    }
    var done: Set<Contact.ID> = []
    var circles: [[Contact.ID]] = []
    // A walk with its own stack: a long chain of command must not use up the machine's.
    for start in superiors.keys.sorted() where !done.contains(start) {
        var path = [start]
        var rest = [superiors[start] ?? []]
        var onPath: Set<Contact.ID> = [start]
        while !path.isEmpty {
            guard let next = rest[rest.count - 1].popLast() else {
                rest.removeLast()
                let left = path.removeLast()
                onPath.remove(left)
                done.insert(left)
                continue
            }
            if let index = onPath.contains(next) ? path.firstIndex(of: next) : nil {
                circles.append(rotated(Array(path[index...])))
            } else if !done.contains(next) {
                path.append(next)
                onPath.insert(next)
                rest.append(superiors[next] ?? [])
            }
        }
    }
    return circles.sorted { $0.map(\.number).lexicographicallyPrecedes($1.map(\.number)) }
}

private func rotated(_ circle: [Contact.ID]) -> [Contact.ID] {
    guard let lowest = circle.min(), let index = circle.firstIndex(of: lowest) else { return circle }
    return Array(circle[index...] + circle[..<index])
}
