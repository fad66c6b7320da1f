/// What the rules make of a word: how it bends, and how it may bend otherwise.
///
/// Where there is another way, only the cases in which the two ways differ are a guess: Satu is Sadun or Satun, but
/// Satua whichever.
struct Reading {
    /// The likelier way.
    var first: Pattern
    /// The other way in use, if there is one.
    var second: Pattern?
    /// Whether endings take ä, ö, y rather than a, o, u.
    var harmony: Harmony
    /// Why two ways are in use, as the beginning of a sentence that the two forms end.
    var why = ""
    /// What makes every case a guess although no other form can be told.
    var warning: String?

    init(_ first: Pattern, _ harmony: Harmony) {
        self.first = first
        self.harmony = harmony
    }

    init(_ first: Pattern, or second: Pattern?, _ harmony: Harmony, why: String) {
        self.first = first
        self.second = second
        self.harmony = harmony
        self.why = why
    }

    /// The same reading with a warning for every case.
    func warned(_ warning: String) -> Reading {
        var reading = self
        reading.warning = warning
        return reading
    }
}
