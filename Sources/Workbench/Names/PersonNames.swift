/// A person's name in two: the last word is the last name, the rest the first name.
package func personNames(in name: String) -> (first: String, last: String) {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let last = words.last, words.count > 1 else { return (words.first ?? "", "") }
    return (words.dropLast().joined(separator: " "), last)
}
