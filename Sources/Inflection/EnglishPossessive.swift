/// The English possessive of a name: `Tammerlift's`, `Pumps'`.
///
/// The house style gives a name in -s the apostrophe alone, whether it is a plural or not.
package enum EnglishPossessive {
    /// The possessive of `name`; an empty name stays empty.
    package static func of(_ name: String) -> String {
        guard let last = name.last else { return "" }
        return name + (last == "s" || last == "S" ? "'" : "'s")
    }
}
