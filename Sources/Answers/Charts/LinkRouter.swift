/// Finds the way of a link from one box to another through the gaps between all boxes.
///
/// A line that vanishes behind a box seems to end there, so each goes round: along lanes beside the boxes, as short and
/// with as few turns as it can, and rather not on top of another line. The search is the shortest path (Bellman and
/// Ford's, with a queue) over the crossings of the lanes, each crossing once for every direction of arrival.
struct LinkRouter {
    private static let lanes = [5, 9, 12]
    private static let turnCost = 24
    private static let besideCost = 60

    private let boxes: [Box]
    /// What is already drawn and should not be drawn over.
    private var drawn: [Segment]
    /// How many links already end at each box, so that each finds a place of its own along the edge.
    private var used: [Int]

    private enum Direction: Int, CaseIterable {
        case right, down, left, up

        var opposite: Direction {
            switch self {
            case .right: .left
            case .left: .right
            case .up: .down
            case .down: .up
            }
        }
    }

    /// Where a line may leave or reach a box: the point on its edge, the first point of a lane, and the way out.
    private struct Port {
        var edge: Point
        var lane: Point
        var outwards: Direction
    }

    init(boxes: [Box], lines: [Polyline]) {
        self.boxes = boxes
        drawn = lines.flatMap(\.segments)
        used = Array(repeating: 0, count: boxes.count)
    }

    /// The way from the edge of one box to just before the edge of the other; `nil` where there is none.
    mutating func route(from start: Int, to end: Int) -> Polyline? {
        let starts = ports(of: start, facing: end)
        let ends = ports(of: end, facing: start)
        used[start] += 1
        used[end] += 1
        let grid = LaneGrid(
            xs: boxes.flatMap { box in [box.x - Self.lanes[0]] + Self.lanes.map { box.right + $0 } }
                + (starts + ends).map(\.lane.x),
            ys: boxes.flatMap { box in [box.y - Self.lanes[0], box.bottom + Self.lanes[0]] }
                + (starts + ends).map(\.lane.y))
        guard let line = search(grid, starts, ends) else { return nil }
        drawn += line.segments
        return line
    }

    private func ports(of index: Int, facing other: Int) -> [Port] {
        let (box, facing) = (boxes[index], boxes[other])
        let steps = [0, 14, -14, 28, -28]
        let lane = Self.lanes[0]
        let step = steps[used[index] % steps.count]
        let y = box.y + box.height / 2 + max(-box.height / 2 + 10, min(step, box.height / 2 - 10))
        // The left middle, the top middle and the foot belong to the lines of reporting.
        let leftY = min(box.bottom - 8, y + 10)
        // Boxes above one another meet at the same place, so that the line between them is straight.
        let (left, right) = (max(box.x, facing.x), min(box.right, facing.right))
        let isAbove = right - left >= 40
        let common = steps[(used[index] + used[other]) % steps.count] / 2
        let x = isAbove ? left + (right - left) * 3 / 4 + common : box.x + box.width * 3 / 4 + step / 2
        return [
            Port(edge: Point(x: box.right, y: y), lane: Point(x: box.right + lane, y: y), outwards: .right),
            Port(edge: Point(x: box.x, y: leftY), lane: Point(x: box.x - lane, y: leftY), outwards: .left),
            Port(edge: Point(x: x, y: box.y), lane: Point(x: x, y: box.y - lane), outwards: .up),
            Port(edge: Point(x: x, y: box.bottom), lane: Point(x: x, y: box.bottom + lane), outwards: .down),
        ]
    }

    private func search(_ grid: LaneGrid, _ starts: [Port], _ ends: [Port]) -> Polyline? {
        let costs = grid.costs { segment in
            if boxes.contains(where: { segment.touches($0, margin: 3) }) { return nil }
            let length = abs(segment.start.x - segment.end.x) + abs(segment.start.y - segment.end.y)
            return length + (drawn.contains { segment.runsBeside($0, closerThan: 3) } ? Self.besideCost : 0)
        }
        let directions = Direction.allCases.count
        var distances = [Int](repeating: .max, count: grid.count * directions)
        var previous = [Int](repeating: -1, count: distances.count)
        var queue: [Int] = []
        for port in starts {
            let state = grid.index(of: port.lane) * directions + port.outwards.rawValue
            distances[state] = 0
            queue.append(state)
        }
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            let (node, arrival) = (state / directions, state % directions)
            for direction in Direction.allCases where direction.opposite.rawValue != arrival {
                guard let (next, cost) = costs[node * directions + direction.rawValue] else { continue }
                let total = distances[state] + cost + (direction.rawValue == arrival ? 0 : Self.turnCost)
                let target = next * directions + direction.rawValue
                guard total < distances[target] else { continue }
                (distances[target], previous[target]) = (total, state)
                queue.append(target)
            }
        }
        return bestWay(grid, starts, ends, distances, previous)
    }

    private func bestWay(
        _ grid: LaneGrid, _ starts: [Port], _ ends: [Port], _ distances: [Int], _ previous: [Int]
    ) -> Polyline? {
        let directions = Direction.allCases.count
        var best: (cost: Int, state: Int, port: Port)?
        for port in ends {
            for direction in Direction.allCases where direction != port.outwards {
                let state = grid.index(of: port.lane) * directions + direction.rawValue
                guard distances[state] < .max else { continue }
                let cost = distances[state] + (direction == port.outwards.opposite ? 0 : Self.turnCost)
                if cost < best?.cost ?? .max { best = (cost, state, port) }
            }
        }
        guard let best else { return nil }
        var points = [best.port.edge]
        var state = best.state
        while true {
            points.append(grid.point(state / directions))
            guard previous[state] >= 0 else { break }
            state = previous[state]
        }
        guard let first = starts.first(where: { $0.lane == points.last }) else { return nil }
        return Polyline(points: (points + [first.edge]).reversed())
    }
}

/// The crossings of all lanes.
private struct LaneGrid {
    let xs: [Int]
    let ys: [Int]
    private let columns: [Int: Int]
    private let rows: [Int: Int]

    init(xs: [Int], ys: [Int]) {
        self.xs = Set(xs).sorted()
        self.ys = Set(ys).sorted()
        columns = Dictionary(uniqueKeysWithValues: self.xs.enumerated().map { ($1, $0) })
        rows = Dictionary(uniqueKeysWithValues: self.ys.enumerated().map { ($1, $0) })
    }

    var count: Int { xs.count * ys.count }

    func point(_ index: Int) -> Point { Point(x: xs[index % xs.count], y: ys[index / xs.count]) }

    func index(of point: Point) -> Int {
        guard let column = columns[point.x], let row = rows[point.y] else {
            preconditionFailure("a lane is not on the grid")
        }
        return row * xs.count + column
    }

    /// The neighbour and the cost of a step from each crossing to the right, down, left and up; `nil` where a step is
    /// not possible.
    func costs(of cost: (Segment) -> Int?) -> [(next: Int, cost: Int)?] {
        var result = [(next: Int, cost: Int)?](repeating: nil, count: count * 4)
        for index in 0..<count {
            let here = point(index)
            if index % xs.count + 1 < xs.count, let cost = cost(Segment(start: here, end: point(index + 1))) {
                result[index * 4] = (index + 1, cost)
                result[(index + 1) * 4 + 2] = (index, cost)
            }
            let below = index + xs.count
            if below < count, let cost = cost(Segment(start: here, end: point(below))) {
                result[index * 4 + 1] = (below, cost)
                result[below * 4 + 3] = (index, cost)
            }
        }
        return result
    }
}
