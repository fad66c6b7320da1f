extension MessageChannel {
    /// What a message of the channel is called.
    package var title: String {
        switch self {
        case .email: "e-mail"
        case .linkedInRequest: "LinkedIn request"
        case .linkedInMessage: "LinkedIn message"
        case .call: "script for a call"
        }
    }

    /// The channel of the touch that a sent message makes.
    package var touchChannel: String {
        switch self {
        case .email: "email"
        case .linkedInRequest, .linkedInMessage: "linkedin"
        case .call: "phone"
        }
    }

    /// The type of that touch.
    package var touchType: TouchType {
        switch self {
        case .email: .sent
        case .linkedInRequest: .connectionRequest
        case .linkedInMessage: .message
        case .call: .call
        }
    }
}
