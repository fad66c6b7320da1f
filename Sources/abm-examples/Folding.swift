/// Spells a Nordic name with the letters of an address: `Mäkelä` becomes `makela`.
///
/// Written out letter by letter, because the folding of a Unicode library changes with the library.
func folded(_ name: String) -> String {
    var result = ""
    for letter in name.lowercased() {
        switch letter {
        case "a"..."z", "0"..."9": result.append(letter)
        case "ä", "å", "á": result.append("a")
        case "ö", "õ", "ø", "ó": result.append("o")
        case "ü": result.append("u")
        case "é": result.append("e")
        case "æ": result.append("ae")
        case "š": result.append("s")
        case "ž": result.append("z")
        case " ", "-": result.append("-")
        default: preconditionFailure("no plain letter is known for \(letter)")
        }
    }
    return result
}
