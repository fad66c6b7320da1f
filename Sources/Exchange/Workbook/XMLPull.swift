/// Reads the XML of a workbook's parts, a tag or a piece of text at a time, in bounded memory.
///
/// Foundation's XMLParser is not used: its module FoundationXML brings libxml2 with it, which doubles the time that the
/// program takes to start, for every command. This reader knows what workbooks hold and no more: no document types, so
/// that no entity can grow; the five named entities and numeric ones; UTF-8; names without their prefixes, so that
/// strict and transitional workbooks read alike.
struct XMLPull: ~Copyable {
    /// What stands next.
    enum Event {
        /// An element begins; `name` and its attributes are known until the next event.
        case start
        /// An element ends; `name` is known.
        case end
        /// A piece of text, which may go on with the next event.
        case text
        case finished
    }

    private struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    private static let firstRoom = 1 << 16
    /// A tag longer than this is none that a workbook has.
    private static let tagByteLimit = 1 << 20
    private static let depthLimit = 256

    private let part: ZipPart
    private var bytes: UnsafeMutableBufferPointer<UInt8>
    private var position = 0
    private var filled = 0
    private var isAtEnd = false
    private var depth = 0
    private var nameRange = 0..<0
    private var attributes: [Attribute] = []
    private var textRange = 0..<0
    private var isRawText = false
    private var isInRawText = false
    private var endsAtOnce = false

    init(_ part: ZipPart) throws(WorkbookProblem) {
        self.part = part
        bytes = .allocate(capacity: XMLPull.firstRoom)
        _ = try has(4)
        if filled >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        if filled >= 2, bytes[0] ^ bytes[1] == 0xFF ^ 0xFE {
            throw WorkbookProblem("its parts are in UTF-16: open it in Excel and save it again")
        }
    }

    deinit {
        bytes.deallocate()
    }

    /// Whether the element that begins or ends here has a local name.
    @inline(__always)
    func isNamed(_ name: StaticString) -> Bool { isEqual(nameRange, name) }

    /// Moves to the next event.
    mutating func next() throws(WorkbookProblem) -> Event {
        if endsAtOnce {
            endsAtOnce = false
            depth -= 1
            return .end
        }
        while true {
            if isInRawText {
                if try nextRawText() { return .text }
                continue
            }
            guard try has(1) else {
                guard depth == 0 else { throw WorkbookProblem("a part of the workbook ends too early: copy it again") }
                return .finished
            }
            if bytes[position] == UInt8(ascii: "<") {
                if let event = try nextTag() { return event }
            } else if try nextText() {
                return .text
            }
        }
    }

    // MARK: - What the event holds

    /// An attribute's bytes as they stand, or an empty range of them where there is none.
    @inline(__always)
    func attribute(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        for attribute in attributes where isEqual(attribute.name, name) {
            return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[attribute.value])
        }
        return nil
    }

    /// An attribute's text, entities resolved.
    func attributeText(_ name: StaticString) throws(WorkbookProblem) -> String? {
        for attribute in attributes where isEqual(attribute.name, name) {
            var text: [UInt8] = []
            try resolve(attribute.value, into: &text)
            return String(decoding: text, as: UTF8.self)
        }
        return nil
    }

    /// Appends the piece of text, entities resolved.
    func appendText(to target: inout [UInt8]) throws(WorkbookProblem) {
        if isRawText {
            target += UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[textRange])
        } else {
            try resolve(textRange, into: &target)
        }
    }

    private func resolve(_ range: Range<Int>, into target: inout [UInt8]) throws(WorkbookProblem) {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "&") else {
                index += 1
                continue
            }
            target += UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[start..<index])
            var end = index + 1
            while end < range.upperBound, end - index < XMLPull.entityByteLimit, bytes[end] != UInt8(ascii: ";") {
                end += 1
            }
            guard end < range.upperBound, bytes[end] == UInt8(ascii: ";"),
                let scalar = XMLPull.scalar(of: UnsafeBufferPointer(bytes)[index + 1..<end])
            else { throw .isDamaged }
            target += String(Character(scalar)).utf8
            index = end + 1
            start = index
        }
        target += UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[start..<range.upperBound])
    }

    private static let entityByteLimit = 12

    /// The character of an entity's name or number.
    private static func scalar(of name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        switch String(decoding: name, as: UTF8.self) {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case let text where text.hasPrefix("#x"):
            return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case let text where text.hasPrefix("#"): return UInt32(text.dropFirst(1)).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }

    // MARK: - Text

    /// Takes the text up to the next tag or to the end of what has been read; `false` where it takes no place.
    private mutating func nextText() throws(WorkbookProblem) -> Bool {
        var end = position
        while end < filled, bytes[end] != UInt8(ascii: "<") { end += 1 }
        if end == filled, !isAtEnd {
            // An entity must not be cut in two.
            let first = max(position, end - XMLPull.entityByteLimit)
            if let start = (first..<end).last(where: { bytes[$0] == UInt8(ascii: "&") }),
                !bytes[start..<end].contains(UInt8(ascii: ";"))
            {
                if start == position {
                    try refill()
                    return false
                }
                end = start
            }
        }
        textRange = position..<end
        isRawText = false
        position = end
        return depth > 0
    }

    /// Takes text that `<![CDATA[` opened.
    private mutating func nextRawText() throws(WorkbookProblem) -> Bool {
        var end = position
        while end + 2 < filled {
            if bytes[end] == UInt8(ascii: "]"), bytes[end + 1] == UInt8(ascii: "]"), bytes[end + 2] == UInt8(ascii: ">")
            {
                textRange = position..<end
                isRawText = true
                isInRawText = false
                position = end + 3
                return true
            }
            end += 1
        }
        if isAtEnd { throw WorkbookProblem("a part of the workbook ends too early: copy it again") }
        guard end > position else {
            try refill()
            return false
        }
        textRange = position..<end
        isRawText = true
        position = end
        return true
    }

    // MARK: - Tags

    /// Reads what an angle bracket opens; `nil` for what is neither a tag nor text.
    private mutating func nextTag() throws(WorkbookProblem) -> Event? {
        guard try has(2) else { throw .isDamaged }
        switch bytes[position + 1] {
        case UInt8(ascii: "?"):
            try skip(past: "?>")
            return nil
        case UInt8(ascii: "!"):
            if try begins("<!--") {
                position += 4
                try skip(past: "-->")
            } else if try begins("<![CDATA[") {
                position += 9
                isInRawText = true
            } else {
                throw WorkbookProblem("it declares a document type, as no workbook does")
            }
            return nil
        default: break
        }
        let end = try tagEnd()
        if bytes[position + 1] == UInt8(ascii: "/") {
            nameRange = localName(from: position + 2, to: end)
            attributes.removeAll(keepingCapacity: true)
            position = end + 1
            depth -= 1
            guard depth >= 0 else { throw .isDamaged }
            return .end
        }
        let isEmpty = bytes[end - 1] == UInt8(ascii: "/") && end - 1 > position
        nameRange = localName(from: position + 1, to: isEmpty ? end - 1 : end)
        guard !nameRange.isEmpty else { throw .isDamaged }
        try readAttributes(from: nameRange.upperBound, to: isEmpty ? end - 1 : end)
        position = end + 1
        depth += 1
        guard depth <= XMLPull.depthLimit else { throw WorkbookProblem("its parts are nested too deep") }
        endsAtOnce = isEmpty
        return .start
    }

    /// Where the tag that begins here ends, all of it read.
    private mutating func tagEnd() throws(WorkbookProblem) -> Int {
        var offset = 1
        var quote: UInt8 = 0
        while true {
            while position + offset < filled {
                let byte = bytes[position + offset]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: ">") {
                    return position + offset
                } else if byte == UInt8(ascii: "<") {
                    throw .isDamaged
                }
                offset += 1
            }
            if isAtEnd || offset > XMLPull.tagByteLimit { throw .isDamaged }
            try refill()
        }
    }

    /// The name that begins here, without its prefix.
    private func localName(from start: Int, to end: Int) -> Range<Int> {
        var (start, index) = (start, start)
        while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "="), bytes[index] != UInt8(ascii: "/") {
            if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
            index += 1
        }
        return start..<index
    }

    private mutating func readAttributes(from start: Int, to end: Int) throws(WorkbookProblem) {
        attributes.removeAll(keepingCapacity: true)
        var index = start
        while true {
            while index < end, bytes[index] <= 0x20 { index += 1 }
            guard index < end else { return }
            let name = localName(from: index, to: end)
            index = name.upperBound
            while index < end, bytes[index] <= 0x20 { index += 1 }
            guard !name.isEmpty, index < end, bytes[index] == UInt8(ascii: "=") else { throw .isDamaged }
            index += 1
            while index < end, bytes[index] <= 0x20 { index += 1 }
            guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
                throw .isDamaged
            }
            let quote = bytes[index]
            var close = index + 1
            while close < end, bytes[close] != quote { close += 1 }
            guard close < end else { throw .isDamaged }
            attributes.append(Attribute(name: name, value: index + 1..<close))
            index = close + 1
        }
    }

    // MARK: - Bytes

    @inline(__always)
    private func isEqual(_ range: Range<Int>, _ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard range.count == count else { return false }
        for index in 0..<count where bytes[range.lowerBound + index] != text.utf8Start[index] { return false }
        return true
    }

    private mutating func begins(_ text: StaticString) throws(WorkbookProblem) -> Bool {
        guard try has(text.utf8CodeUnitCount) else { return false }
        return isEqual(position..<position + text.utf8CodeUnitCount, text)
    }

    private mutating func skip(past end: StaticString) throws(WorkbookProblem) {
        let count = end.utf8CodeUnitCount
        while true {
            while position + count <= filled {
                if isEqual(position..<position + count, end) {
                    position += count
                    return
                }
                position += 1
            }
            if isAtEnd { throw .isDamaged }
            try refill()
        }
    }

    /// Whether so many bytes follow.
    private mutating func has(_ count: Int) throws(WorkbookProblem) -> Bool {
        while filled - position < count, !isAtEnd { try refill() }
        return filled - position >= count
    }

    /// Reads on, keeping what has not been used yet.
    private mutating func refill() throws(WorkbookProblem) {
        guard let base = bytes.baseAddress else { preconditionFailure("room was allocated") }
        let rest = filled - position
        if position > 0 { base.update(from: base + position, count: rest) }
        position = 0
        filled = rest
        if filled == bytes.count {
            let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count * 2)
            larger.baseAddress?.initialize(from: base, count: filled)
            bytes.deallocate()
            bytes = larger
        }
        let count = try part.read(into: UnsafeMutableBufferPointer(rebasing: bytes[filled...]))
        filled += count
        isAtEnd = count == 0
    }
}
