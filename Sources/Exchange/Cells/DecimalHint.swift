/// What separates whole units from decimals in a file's numbers.
package enum DecimalMark: Sendable, Equatable {
    case point
    case comma
}

/// What is known about the decimal mark of a file before its numbers are read.
///
/// Most numbers show it themselves: `1 234,56`, `1,234.56`, `0.5`. Only a lone mark before exactly three figures does
/// not: `1.234` is a thousand to a Finn and one and a bit to an American.
package enum DecimalHint: Sendable, Equatable {
    /// The user said so: every number is read with it.
    case known(DecimalMark)
    /// The file's dialect suggests it; a number that contradicts it is asked about, never guessed.
    case likely(DecimalMark)
    case unknown
}
