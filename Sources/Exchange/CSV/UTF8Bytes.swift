/// Rules about single UTF-8 sequences in raw bytes.
///
/// The standard library validates whole strings only; a stream has to know where the valid part ends, and whether what
/// follows is wrong or merely not there yet.
enum UTF8Bytes {
    /// What stands at a place in the bytes.
    enum Sequence: Equatable {
        /// A whole character of so many bytes.
        case valid(Int)
        /// The beginning of a character whose rest lies behind the end.
        case incomplete
        /// No UTF-8.
        case invalid
    }

    /// The sequence at `position`, by the table of well-formed sequences (Unicode Standard, table 3-7).
    static func sequence(_ bytes: UnsafePointer<UInt8>, at position: Int, end: Int) -> Sequence {
        let first = bytes[position]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0x00...0x7F: return .valid(1)
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return .invalid
        }
        for offset in 1..<length {
            guard position + offset < end else { return .incomplete }
            let allowed = offset == 1 ? second : 0x80...0xBF
            guard allowed.contains(bytes[position + offset]) else { return .invalid }
        }
        return .valid(length)
    }

    /// Where the run of ASCII that begins at `position` ends.
    static func asciiEnd(_ bytes: UnsafePointer<UInt8>, from position: Int, end: Int) -> Int {
        var index = position
        let raw = UnsafeRawPointer(bytes)
        while index + 32 <= end {
            let block = raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self) & 0x8080_8080_8080_8080
            guard block == .zero else { break }
            index += 32
        }
        while index < end, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// Where the valid UTF-8 that begins at `position` ends: at `end`, at a wrong byte or at an incomplete character.
    static func validEnd(_ bytes: UnsafePointer<UInt8>, from position: Int, end: Int) -> Int {
        var index = position
        while true {
            index = asciiEnd(bytes, from: index, end: end)
            guard index < end, case .valid(let length) = sequence(bytes, at: index, end: end) else { return index }
            index += length
        }
    }

    /// Writes one Unicode scalar as UTF-8.
    ///
    /// - Parameter target: Room for four bytes.
    /// - Returns: How many bytes were written.
    static func write(_ scalar: UInt32, to target: UnsafeMutablePointer<UInt8>) -> Int {
        func trail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
        switch scalar {
        case ..<0x80:
            target[0] = UInt8(scalar)
            return 1
        case ..<0x800:
            target[0] = UInt8(0xC0 | scalar >> 6)
            target[1] = trail(0)
            return 2
        case ..<0x10000:
            target[0] = UInt8(0xE0 | scalar >> 12)
            target[1] = trail(6)
            target[2] = trail(0)
            return 3
        default:
            target[0] = UInt8(0xF0 | scalar >> 18)
            target[1] = trail(12)
            target[2] = trail(6)
            target[3] = trail(0)
            return 4
        }
    }
}
