extension TouchType {
    /// What a buyer takes up of what we offer to read, hear or see. A type that no rule knows, such as a podcast, is too.
    private static let contents: Set<TouchType> = [.productPage, .guide, .buyersGuide, .webinar, .event, .demo]

    /// Whether a touch of this type, known or not, is content that was taken up.
    package static func isContent(_ type: String) -> Bool { TouchType(rawValue: type).map(contents.contains) ?? true }
}
