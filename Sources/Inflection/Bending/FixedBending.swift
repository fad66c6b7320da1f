/// The bendings that are the same change for every word of their pattern, whatever stands before it.
enum FixedBending {
    private typealias Change = Bending.Change

    /// Virtanen, Virtasen.
    static let nen = Bending(
        weak: Change(3, "se"), strong: Change(3, "se"), partitive: Change(3, "stA"), illative: Change(3, "seen"))
    /// Tuomas, Tuomaksen.
    static let kse = Bending(
        weak: Change(1, "kse"), strong: Change(1, "kse"), partitive: Change(0, "tA"), illative: Change(1, "kseen"))
    /// Teollisuus, Teollisuuden.
    static let de = Bending(
        weak: Change(1, "de"), strong: Change(1, "te"), partitive: Change(1, "ttA"), illative: Change(1, "teen"))
    /// Langaton, Langattoman.
    static let without = Bending(
        weak: Change(3, "ttOmA"), strong: Change(3, "ttOmA"), partitive: Change(0, "tA"), illative: Change(3, "ttOmAAn")
    )
    /// Ahven, Ahvenen.
    static let addingE = Bending(
        weak: Change(0, "e"), strong: Change(0, "e"), partitive: Change(0, "tA"), illative: Change(0, "een"))
    /// Fazer, Fazerin.
    static let addingI = Bending(
        weak: Change(0, "i"), strong: Change(0, "i"), partitive: Change(0, "iA"), illative: Change(0, "iin"))
    /// Espoo, Espooseen.
    static let longVowel = Bending(
        weak: Change(0, ""), strong: Change(0, ""), partitive: Change(0, "tA"), illative: Change(0, "seen"))
    /// Mies, Miehen.
    static let mies = Bending(
        weak: Change(1, "he"), strong: Change(1, "he"), partitive: Change(0, "tA"), illative: Change(1, "heen"))
}
