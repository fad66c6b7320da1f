import Answers
import Testing

/// The map of relations: everyone is on it, nobody covers another, and links go round the boxes.
struct MapDrawingTests {
    /// Up to eighteen people with random superiors and links.
    static func map(_ seed: UInt64) -> RelationMap {
        var random = Seeded(seed)
        let count = Int.random(in: 1...18, using: &random)
        let names = [
            "Bo Ek", "Anna-Kristiina Hämäläinen-Korhonen", "Liisa Virtanen", "Supercalifragilisticexpialidocious Oy",
        ]
        let titles = ["CEO", "Chief Marketing and Communications Officer", "Head of Procurement, Nordics", ""]
        let people = (0..<count).map { index in
            RelationMap.Person(
                "p\(index)", name: names.randomElement(using: &random) ?? "",
                title: titles.randomElement(using: &random) ?? "",
                role: Bool.random(using: &random) ? "Economic buyer" : "",
                tone: Tone.allCases.randomElement(using: &random) ?? .plain,
                parent: index > 0 && Int.random(in: 0..<8, using: &random) > 0
                    ? "p\(Int.random(in: 0..<index, using: &random))" : nil)
        }
        let links = (0..<Int.random(in: 0...6, using: &random)).map { _ in
            RelationMap.Link(
                from: "p\(Int.random(in: 0..<count, using: &random))",
                to: "p\(Int.random(in: 0..<count, using: &random))")
        }
        return RelationMap(
            title: "Group", people: people, links: links, legend: [.init(.good, "supporter")])
    }

    @Test(arguments: 0..<30)
    func nobodyCoversAnother(_ seed: UInt64) throws {
        let map = Self.map(seed)
        let svg = map.svg(id: "m")
        #expect(Markup(svg).problem == nil)
        let boxes = try elements("<rect ", in: svg).map { element in
            let x = try #require(number("x", element))
            let y = try #require(number("y", element))
            return (
                x: x...(x + (try #require(number("width", element)))),
                y: y...(y + (try #require(number("height", element))))
            )
        }
        #expect(boxes.count == map.people.count)
        for (index, box) in boxes.enumerated() {
            #expect(!boxes[..<index].contains { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) })
        }
        #expect(try #require(numbers(of: "viewBox", in: svg))[2] == 720, "a page is no wider")
    }

    @Test(arguments: 0..<30)
    func linksGoRoundTheBoxes(_ seed: UInt64) throws {
        let map = Self.map(seed)
        let svg = map.svg(id: "m")
        let wanted = map.links.filter { $0.from != $0.to }
        let curves = elements("<path ", in: svg).filter { $0.contains("marker-end") }
        #expect(curves.count == wanted.count)
        let boxes = elements("<rect ", in: svg)
        for curve in curves {
            let data = curve.split(separator: "\"")[1]
            let numbers = data.split { !$0.isNumber && $0 != "-" }.compactMap { Int($0) }
            let points = stride(from: 0, to: numbers.count - 1, by: 2).map { (x: numbers[$0], y: numbers[$0 + 1]) }
            for (start, end) in zip(points, points.dropFirst()) {
                let inside = try boxes.filter { box in
                    let (x, y) = (try #require(number("x", box)), try #require(number("y", box)))
                    let (right, bottom) = (
                        x + (try #require(number("width", box))), y + (try #require(number("height", box)))
                    )
                    return max(start.x, end.x) > x && min(start.x, end.x) < right && max(start.y, end.y) > y
                        && min(start.y, end.y) < bottom
                }
                #expect(inside.isEmpty)
            }
        }
    }

    @Test func circlesAndUnknownSuperiorsBecomeRoots() {
        let map = RelationMap(
            title: "t",
            people: [
                .init("a", name: "A", parent: "b"), .init("b", name: "B", parent: "a"),
                .init("c", name: "C", parent: "c"),
                .init("d", name: "D", parent: "nobody"), .init("e", name: "E", parent: "b"),
            ],
            links: [.init(from: "e", to: "a"), .init(from: "x", to: "a")], legend: [.init(.plain, "neutral")])
        #expect(
            TextRenderer.render(Answer([.tree(map.tree)])) == """
                t
                ├─ A  neutral
                │  └─ B  neutral
                │     └─ E  is linked to A · neutral
                ├─ C  neutral
                └─ D  neutral

                """)
        #expect(elements("<rect ", in: map.svg(id: "m")).count == 5)
    }

    @Test func everythingIsSaidInWordsToo() {
        let map = RelationMap(
            title: "t",
            people: [.init("a", name: "A", title: "CEO"), .init("b", name: "B", role: "User", parent: "a")],
            links: [.init(from: "b", to: "a")])
        #expect(map.svg(id: "m").contains("A (CEO); B (User, reports to A); B is linked to A."))
    }
}
