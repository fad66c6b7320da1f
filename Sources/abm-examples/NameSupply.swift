/// Hands out company names, each once: a start and an end of the country's landscape words.
struct NameSupply: Sendable {
    private var left: [String: [String]] = [:]

    init(using random: inout SplitMix64) {
        for country in Country.all {
            let stems = country.nameStarts.flatMap { start in country.nameEnds.map { start + $0 } }
            left[country.code] = random.shuffled(stems)
        }
    }

    mutating func next(in country: Country) -> String {
        guard let stem = left[country.code]?.popLast() else {
            preconditionFailure("\(country.code) has too few names for its accounts")
        }
        return stem
    }
}
