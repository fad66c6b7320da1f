/// How a file's characters are written, as its bytes showed.
///
/// People are told, because "Pébéo came out wrong" is best answered by what the file was taken for.
package enum TextEncoding: Sendable, Equatable, CustomStringConvertible {
    /// UTF-8, plain ASCII included.
    case utf8
    case utf8WithMark
    case utf16LittleEndian
    case utf16BigEndian
    /// Windows-1252, of which Latin-1's letters are a part.
    case windows1252
    /// Some letters in UTF-8 and some in Windows-1252, as when two files were pasted together.
    case mixed

    package var description: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf8WithMark: "UTF-8 with a byte order mark"
        case .utf16LittleEndian: "UTF-16, little-endian"
        case .utf16BigEndian: "UTF-16, big-endian"
        case .windows1252: "Windows-1252"
        case .mixed: "a mixture of UTF-8 and Windows-1252"
        }
    }
}
