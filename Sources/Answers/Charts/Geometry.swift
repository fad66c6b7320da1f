/// A point of a drawing, in pixels from its top left.
struct Point: Hashable {
    var x: Int
    var y: Int
}

/// A rectangle of a drawing.
struct Box: Hashable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    var right: Int { x + width }
    var bottom: Int { y + height }
}

/// A straight line along one of the axes.
struct Segment: Hashable {
    var start: Point
    var end: Point

    /// Whether it runs through the box or along its edge within `margin` pixels.
    func touches(_ box: Box, margin: Int) -> Bool {
        max(start.x, end.x) > box.x - margin && min(start.x, end.x) < box.right + margin
            && max(start.y, end.y) > box.y - margin && min(start.y, end.y) < box.bottom + margin
    }

    /// Whether both run the same way beside each other, closer than `distance` pixels for some of their length.
    func runsBeside(_ other: Segment, closerThan distance: Int) -> Bool {
        if start.x == end.x, other.start.x == other.end.x {
            return abs(start.x - other.start.x) < distance
                && max(start.y, end.y) > min(other.start.y, other.end.y)
                && min(start.y, end.y) < max(other.start.y, other.end.y)
        }
        if start.y == end.y, other.start.y == other.end.y {
            return abs(start.y - other.start.y) < distance
                && max(start.x, end.x) > min(other.start.x, other.end.x)
                && min(start.x, end.x) < max(other.start.x, other.end.x)
        }
        return false
    }
}

/// A line of straight pieces along the axes.
struct Polyline: Hashable {
    var points: [Point]

    var segments: [Segment] { zip(points, points.dropFirst()).map { Segment(start: $0, end: $1) } }

    /// SVG path data, with corners rounded by `radius` where the pieces are long enough.
    func path(radius: Int) -> String {
        let points = corners
        guard let first = points.first, let last = points.last else { return "" }
        var data = "M\(first.x) \(first.y)"
        for index in points.indices.dropFirst().dropLast() {
            let (before, corner, after) = (points[index - 1], points[index], points[index + 1])
            let room = min(distance(before, corner), distance(corner, after)) / 2
            let entry = towards(before, from: corner, by: min(radius, room))
            let exit = towards(after, from: corner, by: min(radius, room))
            data += "L\(entry.x) \(entry.y)Q\(corner.x) \(corner.y) \(exit.x) \(exit.y)"
        }
        return data + "L\(last.x) \(last.y)"
    }

    /// The points without those that lie on a straight line between their neighbours.
    private var corners: [Point] {
        points.reduce(into: []) { kept, point in
            if kept.last == point { return }
            if kept.count >= 2 {
                let (first, second) = (kept[kept.count - 2], kept[kept.count - 1])
                let isStraight =
                    (first.x == second.x && second.x == point.x) || (first.y == second.y && second.y == point.y)
                if isStraight { kept.removeLast() }
            }
            kept.append(point)
        }
    }

    private func distance(_ one: Point, _ other: Point) -> Int { abs(one.x - other.x) + abs(one.y - other.y) }

    private func towards(_ target: Point, from point: Point, by length: Int) -> Point {
        Point(
            x: point.x + (target.x - point.x).signum() * length, y: point.y + (target.y - point.y).signum() * length)
    }
}
