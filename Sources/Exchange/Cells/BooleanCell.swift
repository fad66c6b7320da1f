/// Reads yes and no as systems and people write them, in English, Finnish and Swedish.
package enum BooleanCell {
    private static let yes: Set<String> = ["true", "1", "yes", "y", "x", "kyllä", "tosi", "on", "ja", "sant"]
    private static let no: Set<String> = ["false", "0", "no", "n", "ei", "epätosi", "off", "nej", "falskt"]

    /// - Throws: `CellError` for anything else.
    package static func boolean(_ text: String) throws(CellError) -> Bool {
        let word = Substring(text).trimmingSpaces.lowercased()
        if yes.contains(word) { return true }
        if no.contains(word) { return false }
        throw CellError(value: text, expectation: "is neither yes nor no: write true or false")
    }
}
