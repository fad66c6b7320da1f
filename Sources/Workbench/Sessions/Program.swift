/// The program as it calls itself.
package enum Program {
    /// As `--version` tells it and the changelog heads it; an answer of another version may be another.
    package static let version = "0.1.0"
}
