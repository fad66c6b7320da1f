/// How one word bends: what goes from its end and what comes, for each kind of case.
///
/// Most Finnish words need four forms and the rest follow: the weak stem (Helsingi-) carries six cases, the strong
/// stem (Helsinki-) the essive, and the partitive and illative each choose an ending of their own.
struct Bending: Equatable, Sendable {
    /// A change at the end of a word: so many letters go and these come, with `A` for a or ä as the harmony has it.
    struct Change: Equatable, Sendable {
        /// How many letters go.
        let cut: Int
        /// What comes in their place.
        let added: String

        init(_ cut: Int, _ added: String) {
            self.cut = cut
            self.added = added
        }

        /// The same stem with more behind it.
        static func + (stem: Change, ending: String) -> Change { Change(stem.cut, stem.added + ending) }
    }

    /// The genitive, ending and all.
    let genitive: Change
    /// The stem of the inessive, elative, adessive, ablative, allative and translative.
    let weak: Change
    /// The partitive, ending and all.
    let partitive: Change
    /// The illative, ending and all.
    let illative: Change
    /// The essive, ending and all.
    let essive: Change

    /// A word whose genitive is its weak stem with -n and whose essive is its strong stem with -na, as in all
    /// singulars.
    init(weak: Change, strong: Change, partitive: Change, illative: Change) {
        genitive = weak + "n"
        self.weak = weak
        self.partitive = partitive
        self.illative = illative
        essive = strong + "nA"
    }

    /// A plural, whose genitive has a stem of its own.
    init(genitive: Change, plural: Change, partitive: Change, illative: Change, essive: Change? = nil) {
        self.genitive = genitive
        weak = plural
        self.partitive = partitive
        self.illative = illative
        self.essive = essive ?? plural + "nA"
    }

    /// The change for a case.
    func change(for finnishCase: FinnishCase) -> Change {
        switch finnishCase {
        case .genitive: genitive
        case .partitive: partitive
        case .illative: illative
        case .essive: essive
        default: weak + finnishCase.weakEnding
        }
    }
}
