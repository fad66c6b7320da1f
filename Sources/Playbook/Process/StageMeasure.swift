import Spelling

/// How an exit criterion is measured from what is known, where it need not be ticked by hand.
///
/// Written as a word, or a word and what it takes: `bant 4`, `element economic-buyer`, `touch demo`, `discovery`.
package enum StageMeasure: Hashable, Sendable {
    /// At least so many points of a framework.
    case points(QualificationFramework, Int)
    /// An element that is at least assumed; one that is a person, with the person named.
    case element(QualificationElement)
    /// At least so many people of the account with a role in the buying group.
    case people(Int)
    /// A touch of a type since the deal was opened.
    case touch(String)
    /// All topics of discovery noted.
    case discovery
    /// A calculation of what the deal brings, out of which a return can be told.
    case proposal
    /// The deal's amount.
    case amount
    /// Every objection answered.
    case objections
    /// Every check-in done.
    case checkIns

    /// As it is written in settings.
    package var phrase: String {
        switch self {
        case .points(let framework, let points): "\(framework.rawValue) \(points)"
        case .element(let element): "element \(element.rawValue)"
        case .people(let count): "people \(count)"
        case .touch(let type): "touch \(type)"
        case .discovery: "discovery"
        case .proposal: "proposal"
        case .amount: "amount"
        case .objections: "objections"
        case .checkIns: "check-ins"
        }
    }

    private static let words = [
        "bant", "meddic", "element", "people", "touch", "discovery", "proposal", "amount", "objections", "check-ins",
    ]

    /// - Throws: ``UnknownWord`` for a word that measures nothing; ``UnreadableMeasure`` for one without what it takes.
    package init(reading text: String) throws {
        let parts = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        guard let word = parts.first, Self.words.contains(word) else {
            throw UnknownWord(word: parts.first ?? text, called: "a way to measure a criterion", known: Self.words)
        }
        let rest = parts.dropFirst().joined(separator: " ")
        func number(_ range: ClosedRange<Int>) throws -> Int {
            guard let number = Int(rest), range.contains(number) else {
                throw UnreadableMeasure(
                    description:
                        "“\(word)” takes a whole number from \(range.lowerBound) to \(range.upperBound), as in “\(word) \(min(4, range.upperBound))”"
                )
            }
            return number
        }
        switch word {
        case "bant", "meddic":
            let framework = try QualificationFramework(reading: word)
            self = .points(framework, try number(1...framework.fullScore))
        case "people": self = .people(try number(1...20))
        case "element": self = .element(try QualificationElement(reading: rest))
        case "touch":
            guard !rest.isEmpty else {
                throw UnreadableMeasure(description: "“touch” takes a type of touch, as in “touch demo”")
            }
            self = .touch(rest)
        default:
            guard rest.isEmpty else {
                throw UnreadableMeasure(description: "“\(word)” takes nothing after it; delete “\(rest)”")
            }
            let plain: [String: StageMeasure] = [
                "discovery": .discovery, "proposal": .proposal, "amount": .amount, "objections": .objections,
                "check-ins": .checkIns,
            ]
            self = plain[word] ?? .discovery
        }
    }
}

/// A measure that lacks what it takes, or has more.
package struct UnreadableMeasure: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
}
