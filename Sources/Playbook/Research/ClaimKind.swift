/// What sort of thing a claim tells.
package enum ClaimKind: String, Word {
    case trigger
    case pain
    case goal
    case tech
    case finance
    case person
    case competitor
    /// A quick unsourced remark.
    case note

    package static var called: String { "a kind of claim" }
}
