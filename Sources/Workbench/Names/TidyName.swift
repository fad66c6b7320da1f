/// A name as it is kept: one line, single spaces, at most 200 characters.
///
/// - Parameter what: What the name is of, for the message: `An account`.
/// - Throws: ``Refusal`` where nothing is left of it, or too much.
package func tidyName(_ text: String, of what: String) throws(Refusal) -> String {
    let words = text.split { character in
        character.isWhitespace || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    let name = words.joined(separator: " ")
    guard !name.isEmpty else { throw Refusal("\(what) needs a name.") }
    guard name.count <= 200 else {
        throw Refusal("\(what)'s name may have 200 characters; this one has \(name.count).")
    }
    return name
}
