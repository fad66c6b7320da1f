/// A title out of a notebook's file: `quarter-review.md` is a Quarter review.
struct NotebookTitle {
    let text: String

    /// - Parameter file: The file's name.
    init(file: String) {
        let stem = file.hasSuffix(".md") ? file.dropLast(3) : file[...]
        let words = stem.split { $0 == "-" || $0 == "_" || $0.isWhitespace }.joined(separator: " ")
        text = words.isEmpty ? "Notebook" : words.capitalisedFirstLetter
    }
}
