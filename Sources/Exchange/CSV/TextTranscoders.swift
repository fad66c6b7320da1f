/// UTF-8 in which single bytes are Windows-1252, made whole.
struct PatchingTranscoder {
    /// Whether the input ends here, so that an unfinished character is wrong and not merely unfinished.
    let isLast: Bool

    /// - Parameters:
    ///   - source: The input.
    ///   - target: Room for three bytes of output for each of input.
    ///   - written: Where in the target to write; moved on.
    ///   - sawMultibyte: Set where a character of several bytes was met.
    /// - Returns: How many bytes of input are done with.
    func transcode(
        _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>, at written: inout Int,
        sawMultibyte: inout Bool
    ) -> Int {
        var index = 0
        while index < count {
            let valid = UTF8Bytes.asciiEnd(source, from: index, end: count)
            (target + written).update(from: source + index, count: valid - index)
            written += valid - index
            index = valid
            guard index < count else { break }
            switch UTF8Bytes.sequence(source, at: index, end: count) {
            case .valid(let length):
                (target + written).update(from: source + index, count: length)
                sawMultibyte = true
                written += length
                index += length
            case .incomplete where !isLast:
                return index
            case .incomplete, .invalid:
                written += UTF8Bytes.write(Windows1252.scalar(source[index]), to: target + written)
                index += 1
            }
        }
        return index
    }
}

/// UTF-16 as UTF-8; half a surrogate pair becomes the replacement character.
struct UTF16Transcoder {
    let bigEndian: Bool
    /// Whether the input ends here, so that half a pair or half a unit will not be completed.
    let isLast: Bool

    /// - Parameters:
    ///   - source: The input.
    ///   - target: Room for three bytes of output for each of input.
    ///   - written: Where in the target to write; moved on.
    /// - Returns: How many bytes of input are done with.
    func transcode(
        _ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>, at written: inout Int
    ) -> Int {
        func unit(at index: Int) -> UInt32 {
            let (first, second) = (UInt32(source[index]), UInt32(source[index + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        let replacement: UInt32 = 0xFFFD
        var index = 0
        while index + 1 < count {
            let high = unit(at: index)
            guard (0xD800...0xDFFF).contains(high) else {
                written += UTF8Bytes.write(high, to: target + written)
                index += 2
                continue
            }
            guard index + 3 < count else {
                if isLast { break }
                return index
            }
            let low = unit(at: index + 2)
            if high < 0xDC00, (0xDC00...0xDFFF).contains(low) {
                written += UTF8Bytes.write(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), to: target + written)
                index += 4
            } else {
                written += UTF8Bytes.write(replacement, to: target + written)
                index += 2
            }
        }
        if isLast, index < count {
            written += UTF8Bytes.write(replacement, to: target + written)
            index = count
        }
        return index
    }
}
