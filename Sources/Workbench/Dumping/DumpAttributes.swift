/// What tells git to leave a dump's bytes alone: a changed line end would be a changed text.
///
/// A load does not look at it. One that stands in the dump's folder already is the user's to keep.
enum DumpAttributes {
    static let file = ".gitattributes"
    static let text = "* -text\n"
}
