/// How a message reaches a person, with what the channel allows.
package enum MessageChannel: String, Word {
    case email
    case linkedInRequest = "linkedin-request"
    case linkedInMessage = "linkedin-message"
    case call

    package static var called: String { "a channel of a message" }

    /// The most characters that the channel takes: LinkedIn's connection note (free accounts) and InMail body.
    package var lengthLimit: Int? {
        switch self {
        case .linkedInRequest: 200
        case .linkedInMessage: 1900
        case .email, .call: nil
        }
    }
}
