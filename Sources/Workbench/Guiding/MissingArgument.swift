/// A line that lacks something it cannot do without.
///
/// A script is told so in one sentence; a person at a terminal is asked for it by the ``Guide``.
package struct MissingArgument: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where in the line it would stand.
    package enum Place: Hashable, Sendable {
        /// One of the command's arguments without a name, as the manual calls it: `template`.
        case positional(String)
        /// An option with its hyphens: `--source`.
        case option(String)
        /// Whichever of the command's arguments names an account.
        case account
    }

    package var place: Place
    /// What is said where nobody can be asked.
    package var description: String
    /// What a person should know besides the argument's own help, such as what else could be given in its place.
    package var remark: String?

    /// What stands before the answer in the argument and is not typed: `12=`. An argument that has one is asked for
    /// again for each thing that is still open.
    package var stem: String?

    /// What a person is asked where the argument's own help says only a part of it; the help otherwise.
    package var question: String?

    package init(
        _ place: Place, _ description: String, remark: String? = nil, stem: String? = nil, question: String? = nil
    ) {
        self.question = question
        self.place = place
        self.description = description
        self.remark = remark
        self.stem = stem
    }
}
