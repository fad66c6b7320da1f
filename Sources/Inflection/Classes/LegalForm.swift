/// The legal form at the end of a company's name: Kone Oyj:n, Pumps Oy:hyn, Tools Inc:n.
///
/// The Finnish forms are read letter by letter and leave no doubt. Foreign ones are read so by some and as the words
/// they stand for by others, which shows in all cases but the genitive's kin.
enum LegalForm {
    private static let finnish = WordSet("oy oyj ab ky ry osk abp")
    private static let foreign = WordSet("ltd inc corp co gmbh sarl srl aps plc oü kft sro pty tmi")

    /// How a legal form bends, or `nil` where the word is none; the first word of a name is none.
    static func reading(of word: Word, isFirst: Bool) -> Reading? {
        guard !isFirst, word.count <= 4 else { return nil }
        let isFinnish = finnish.contains(word)
        guard isFinnish || foreign.contains(word), let spelled = Abbreviation.ending(for: word.last) ?? overOe(word)
        else {
            return nil
        }
        guard !isFinnish else { return spelled }
        return Reading(
            spelled.first, or: Abbreviation.colon(partitive: "iA", illative: "iin"), spelled.harmony,
            why: "a foreign legal form is read in more ways than one")
    }

    /// The Estonian form ends in a letter of its own.
    private static func overOe(_ word: Word) -> Reading? {
        word.last == "ü" ? Abbreviation.ending(for: "y") : nil
    }
}
