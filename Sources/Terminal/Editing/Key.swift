/// One thing that a person did at the keyboard: a character, a command, a named key or a paste.
package enum Key: Hashable, Sendable {
    /// A scalar of text; what people see as one character may come as several.
    case text(Unicode.Scalar)
    /// Ctrl with a small letter or one of `@ \ ] ^ _`. Tab, Enter and Backspace are named keys.
    case control(Unicode.Scalar)
    /// Alt with a character.
    case alt(Unicode.Scalar)
    case named(Name, Modifiers)
    /// What the terminal marked as pasted, whole, and whether it was longer than ``KeyDecoder/pasteLimit`` and was cut.
    case paste(String, isCut: Bool)

    /// Keys that have a name rather than a character.
    package enum Name: Hashable, Sendable {
        case enter, tab, backspace, delete, insert, escape, up, down, left, right, home, end, pageUp, pageDown
    }

    /// What is held down with a named key.
    package struct Modifiers: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let shift = Modifiers(rawValue: 1)
        package static let alt = Modifiers(rawValue: 2)
        package static let control = Modifiers(rawValue: 4)
    }

    /// A named key with nothing held down.
    package static func named(_ name: Name) -> Key { .named(name, []) }
}
