/// The sentence below a listing that shows only some: how many there are, and the line that shows all of them.
///
/// - Parameters:
///   - which: Which are shown, such as `newest`.
///   - line: The line that lists them, without its limit.
func shortened(_ which: String, _ shown: Int, of all: Int, line: String) -> String {
    "The \(which) \(shown) of \(all). All of them: \(line) --limit \(all)"
}
