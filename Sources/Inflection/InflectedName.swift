/// A name in a case, with an honest word on how far it may be trusted.
///
/// Finnish names bend by rules that their owners may set aside, so a form that two readers would write differently
/// is marked a guess, with the two forms side by side for whoever knows which is right.
package struct InflectedName: Equatable, Sendable {
    /// Whether the form may go out unread.
    package enum Certainty: Sendable {
        /// The rules leave one form, or it was given.
        case certain
        /// More than one form is in use, or the rules do not reach.
        case guess
    }

    /// The inflected name.
    package let text: String
    /// Whether the form may go out unread.
    package let certainty: Certainty
    /// Why it is a guess, in plain words such as `names in -e bend in two ways: Rauten or Rautteen`; empty when certain.
    package let reason: String

    /// A form that may go out unread.
    static func certain(_ text: String) -> InflectedName {
        InflectedName(text: text, certainty: .certain, reason: "")
    }

    /// A form that somebody should look at.
    static func guess(_ text: String, because reason: String) -> InflectedName {
        InflectedName(text: text, certainty: .guess, reason: reason)
    }
}
