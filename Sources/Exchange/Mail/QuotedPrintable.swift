/// Bodies as quoted-printable: ASCII in lines of at most 76 characters (RFC 2045, 6.7).
enum QuotedPrintable {
    private static let lineLimit = 76

    /// Appends text with line breaks as CR LF and everything but plain ASCII escaped. A message has thousands of
    /// these bytes, so that they are written straight into memory of the greatest size that they can take.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { source in
            // Three characters for a byte, and a soft break of three for every 73 of them at the least.
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * source.count + 16) { room in
                let count = encode(source, into: room)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count]))
            }
        }
    }

    /// Appends a byte as a mark and two figures: `=C3` in mail, `%C3` in links.
    static func appendEscaped(_ byte: UInt8, opening: UInt8 = UInt8(ascii: "="), to bytes: inout [UInt8]) {
        bytes.append(opening)
        bytes.append(figure(byte &>> 4))
        bytes.append(figure(byte & 0xF))
    }

    /// Writes the encoded text; how many bytes it took.
    private static func encode(_ source: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>)
        -> Int
    {
        var sink = Sink(room)
        var index = 0
        while index < source.count {
            if sink.width > 0 || !isSpecialFirst(source, at: index) {
                // As much as stands as it is, with room left for a soft break. White space at the end takes a closer look.
                let end = min(source.count, index + lineLimit - 1 - sink.width)
                let taken = sink.copyPlain(source, from: index, to: end)
                index += taken
                if taken > 0, isBlank(source[index - 1]), endsLine(source, at: index) {
                    sink.takeBack()
                    index -= 1
                }
                guard index < source.count else { break }
            }

            let byte = source[index]
            if isBreak(byte) {
                sink.lineBreak()
                index += byte == carriageReturn && index + 1 < source.count && source[index + 1] == lineFeed ? 2 : 1
                continue
            }
            let isLast = endsLine(source, at: index + 1)
            let stands =
                isPlain(byte) && !(isLast && isBlank(byte)) && !(sink.width == 0 && isSpecialFirst(source, at: index))
            let width = stands ? 1 : 3
            // The last piece needs no soft break after it.
            if sink.width + width > (isLast ? lineLimit : lineLimit - 1) {
                sink.softBreak()
                continue
            }
            if stands { sink.write(byte) } else { sink.escape(byte) }
            index += 1
        }
        return sink.count
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    @inline(__always)
    private static func isBreak(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// Printable ASCII but `=`, and white space within a line.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte &- 0x20 < 0x5F && byte != UInt8(ascii: "=") || byte == UInt8(ascii: "\t")
    }

    /// Whether the line ends before this byte. White space there would be dropped on the way.
    @inline(__always)
    private static func endsLine(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index == source.count || isBreak(source[index])
    }

    /// Whether a line must not begin with what stands here: a lone full stop ends a message on its way (RFC 5321,
    /// 4.5.2), and `From ` begins the next message in a mailbox file (RFC 4155).
    @inline(__always)
    private static func isSpecialFirst(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch source[index] {
        case UInt8(ascii: "."): true
        case UInt8(ascii: "F"): source[index...].prefix(5).elementsEqual("From ".utf8)
        default: false
        }
    }

    @inline(__always)
    fileprivate static func figure(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "A") &- 10 &+ value
    }
}

/// Where encoded bytes go, and how long their line has become.
private struct Sink {
    private let start: UnsafeMutablePointer<UInt8>?
    private(set) var count = 0
    private(set) var width = 0

    init(_ room: UnsafeMutableBufferPointer<UInt8>) { start = room.baseAddress }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        start?[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        put(byte)
        width &+= 1
    }

    /// Copies the printable ASCII but `=` that stands first between two places; how many bytes it was.
    ///
    /// Eight bytes at a time: what follows the plain ones among them is written too, and then written over.
    @inline(__always)
    mutating func copyPlain(_ source: UnsafeBufferPointer<UInt8>, from first: Int, to end: Int) -> Int {
        guard let start, let bytes = source.baseAddress else { return 0 }
        var index = first
        while index &+ 8 <= end {
            let word = UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
            UnsafeMutableRawPointer(start + (count &+ index &- first)).storeBytes(
                of: word.littleEndian, as: UInt64.self)
            let others = Sink.others(word)
            index &+= others == 0 ? 8 : others.trailingZeroBitCount &>> 3
            if others != 0 { break }
        }
        while index < end, bytes[index] &- 0x20 < 0x5F, bytes[index] != UInt8(ascii: "=") {
            start[count &+ index &- first] = bytes[index]
            index &+= 1
        }
        count &+= index &- first
        width &+= index &- first
        return index &- first
    }

    /// Eight bytes' highest bits, the lowest of them set exactly at the first byte that is not plain.
    ///
    /// A subtraction borrows from the next byte where a byte is below what is taken from it, so that only bits above the
    /// first are in doubt.
    @inline(__always)
    private static func others(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones &<< 7
        let equals = word ^ (ones &* UInt64(UInt8(ascii: "=")))
        let delete = word ^ (ones &* 0x7F)
        let low = (word &- ones &* 0x20) & ~word
        return (word | low | ((equals &- ones) & ~equals) | ((delete &- ones) & ~delete)) & highs
    }

    /// Takes the last byte back, which was no line break.
    @inline(__always)
    mutating func takeBack() {
        count &-= 1
        width &-= 1
    }

    @inline(__always)
    mutating func escape(_ byte: UInt8) {
        put(UInt8(ascii: "="))
        put(QuotedPrintable.figure(byte &>> 4))
        put(QuotedPrintable.figure(byte & 0xF))
        width &+= 3
    }

    @inline(__always)
    mutating func lineBreak() {
        put(UInt8(ascii: "\r"))
        put(UInt8(ascii: "\n"))
        width = 0
    }

    @inline(__always)
    mutating func softBreak() {
        put(UInt8(ascii: "="))
        lineBreak()
    }
}
