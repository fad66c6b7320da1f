/// What a person thinks of buying from us, warmest first (playbook, section 4).
package enum Stance: String, Word {
    case champion
    case supporter
    case neutral
    case sceptic
    case opponent

    package static var called: String { "a stance" }
}
