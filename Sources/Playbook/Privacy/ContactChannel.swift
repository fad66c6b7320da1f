/// A way to reach a person, which they may close by itself: whoever wants no e-mail may still take a call.
package enum ContactChannel: String, Word {
    case email, phone
    case linkedIn = "linkedin"

    package static var called: String { "a channel of a person" }

    /// What is done on the channel, for the end of a sentence: `asked not to be called`.
    package var refusal: String {
        switch self {
        case .email: "asked not to be sent e-mail"
        case .phone: "asked not to be called"
        case .linkedIn: "asked not to be written to on LinkedIn"
        }
    }
}

extension MessageChannel {
    /// The person's channel that a message takes.
    package var contactChannel: ContactChannel {
        switch self {
        case .email: .email
        case .linkedInRequest, .linkedInMessage: .linkedIn
        case .call: .phone
        }
    }
}
