/// Which content there is for which persona at which stage of buying, beside the people who stand there.
package struct ContentCoverage: Sendable {
    /// A message of the library, as far as coverage needs it.
    package struct Piece: Hashable, Sendable {
        package var name: String
        /// `nil` for anybody.
        package var persona: String?
        /// `nil` for any stage.
        package var stage: String?

        package init(name: String, persona: String?, stage: String?) {
            self.name = name
            self.persona = persona
            self.stage = stage
        }
    }

    /// A person who could be written to.
    package struct Person: Hashable, Sendable {
        package var contact: Contact.ID
        package var account: Account.ID?
        package var persona: String
        package var stage: String

        package init(contact: Contact.ID, account: Account.ID?, persona: String, stage: String) {
            self.contact = contact
            self.account = account
            self.persona = persona
            self.stage = stage
        }
    }

    /// What there is for one persona at one stage.
    package struct Cell: Hashable, Sendable {
        /// What is missing.
        package enum Gap: String, Word, Comparable {
            /// Nothing at all could be sent.
            case nothing
            /// Only what is written for anybody, or for any stage.
            case general = "only general"
            /// There is something of its own.
            case none = "covered"

            package static var called: String { "a gap of content" }

            package static func < (left: Gap, right: Gap) -> Bool { left.rank < right.rank }

            private var rank: Int {
                switch self {
                case .nothing: 0
                case .general: 1
                case .none: 2
                }
            }
        }

        package var persona: String
        package var stage: String
        package var people: [Person]
        /// The open deals that wait for them, in cents.
        package var pipeline: Int
        /// The messages written for this persona and this stage, and those that could be sent besides.
        package var own: [String]
        package var general: [String]
        /// What people of the persona took up while their account stood at the stage, by type of touch.
        package var taken: [String: Int]

        package var gap: Gap { own.isEmpty ? (general.isEmpty ? .nothing : .general) : .none }
        package var touches: Int { taken.values.reduce(0, +) }
    }

    /// By persona, then by stage.
    package let cells: [Cell]

    /// - Parameters:
    ///   - personas: In their order, those without a persona last.
    ///   - stages: In their order.
    ///   - pipeline: The open deals of each account, in cents.
    ///   - taken: Touches with content, by persona, stage and type.
    package init(
        personas: [String], stages: [String], pieces: [Piece], people: [Person], pipeline: [Account.ID: Int],
        taken: [Taken: Int]
    ) {
        let waiting = Dictionary(grouping: people) { Taken(persona: $0.persona, stage: $0.stage, type: "") }
        cells = personas.flatMap { persona in
            stages.map { stage in
                let fits = pieces.filter { ($0.persona ?? persona) == persona && ($0.stage ?? stage) == stage }
                let own = fits.filter { $0.persona == persona && $0.stage == stage }.map(\.name)
                let there = waiting[Taken(persona: persona, stage: stage, type: "")] ?? []
                var types: [String: Int] = [:]
                for (key, count) in taken where key.persona == persona && key.stage == stage {
                    types[key.type, default: 0] += count
                }
                return Cell(
                    persona: persona, stage: stage, people: there,
                    pipeline: Set(there.compactMap(\.account)).reduce(0) { $0 + (pipeline[$1] ?? 0) },
                    own: Set(own).sorted(), general: Set(fits.map(\.name)).subtracting(own).sorted(), taken: types)
            }
        }
    }

    /// Touches of a type by a persona while the account stood at a stage.
    package struct Taken: Hashable, Sendable {
        package var persona: String
        package var stage: String
        package var type: String

        package init(persona: String, stage: String, type: String) {
            self.persona = persona
            self.stage = stage
            self.type = type
        }
    }

    /// Where people stand and nothing is written for them: nothing at all first, then by the pipeline that waits, then by
    /// the people.
    package var gaps: [Cell] {
        cells.enumerated().filter { $0.element.gap != .none && !$0.element.people.isEmpty }.sorted {
            let (left, right) = ($0.element, $1.element)
            return (left.gap, right.pipeline, right.people.count, $0.offset)
                < (right.gap, left.pipeline, left.people.count, $1.offset)
        }.map(\.element)
    }
}
