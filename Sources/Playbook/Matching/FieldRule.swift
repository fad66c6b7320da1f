/// Which value stands where a file and the workspace tell different things of a field.
///
/// A value that is missing on one side never displaces one that is there.
package enum FieldRule: String, Word {
    /// What the file says.
    case file
    /// What the workspace says; only what is empty is filled.
    case mine
    /// What was changed last, as the other system and the workspace's history tell.
    case newest

    package static var called: String { "a rule for fields" }

    /// Whether a value of the file is taken in the place of another one.
    ///
    /// - Parameters:
    ///   - fileChanged: When the other system last changed its record; `nil` where the row does not say.
    ///   - ownChanged: When the field was last changed here; `nil` where nothing tells, and then the file is newer.
    package func takesFile(fileChanged: Instant?, ownChanged: Instant?) -> Bool {
        switch self {
        case .file: true
        case .mine: false
        case .newest:
            // A row without a time cannot claim to be newer.
            fileChanged.map { changed in ownChanged.map { changed >= $0 } ?? true } ?? false
        }
    }
}
