import Playbook

/// How a message reaches its reader, which decides what it may hold and how long it may be.
package enum TemplateChannel: String, Word {
    case email
    case linkedInRequest = "linkedin-request"
    case linkedInMessage = "linkedin-message"
    case call

    package static var called: String { "a channel of a template" }

    /// The most characters that the channel itself takes: a LinkedIn note 200 (free accounts), a LinkedIn message 1900.
    package var limit: Int? {
        switch self {
        case .linkedInRequest: 200
        case .linkedInMessage: 1900
        case .email, .call: nil
        }
    }
}
