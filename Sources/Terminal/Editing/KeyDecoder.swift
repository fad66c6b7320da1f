/// Bytes from a terminal to keys, however the bytes are cut into reads.
///
/// A pure value: what cannot be known yet waits inside it. A lone ESC is the Escape key or the beginning of a sequence,
/// which only time tells; the clock is the caller's, who says with ``expire()`` that nothing followed. No byte traps:
/// what is not UTF-8 becomes U+FFFD, as `String(decoding:as:)` would have it, and a sequence that means nothing here is
/// passed over whole.
package struct KeyDecoder: Hashable, Sendable {
    /// The longest paste in bytes; what is beyond it is passed over.
    package static let pasteLimit = 1 << 20
    /// A control sequence with more parameters than this means nothing.
    private static let sequenceLimit = 64
    private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

    private enum State: Hashable, Sendable {
        case ground
        /// After ESC.
        case escape
        /// After ESC [, with what has come of it.
        case control([UInt8])
        /// After ESC O, likewise.
        case single([UInt8])
        /// After ESC [ [, the Linux console's function keys: one more byte.
        case console
        /// Within a paste; the number of bytes of its end that have come.
        case paste(matched: Int)
    }

    private var state = State.ground
    private var text = UTF8Assembler()
    private var pasted: [UInt8] = []
    private var isPasteCut = false
    private var keys: [Key] = []

    package init() {}

    /// Whether an ESC has come that may be a key of its own: after a moment without a byte, call ``expire()``.
    package var isAmbiguous: Bool {
        switch state {
        case .escape, .control, .single, .console: true
        case .ground, .paste: false
        }
    }

    /// The keys that the bytes complete.
    package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
        for byte in bytes { take(byte) }
        defer { keys = [] }
        return keys
    }

    /// The keys that the bytes so far stand for, nothing having followed them.
    package mutating func expire() -> [Key] {
        defer { keys = [] }
        switch state {
        case .ground, .paste: return []
        case .escape: keys.append(.named(.escape))
        case .control(let bytes): keys.append(bytes.isEmpty ? .alt("[") : .named(.escape))
        case .single(let bytes): keys.append(bytes.isEmpty ? .alt("O") : .named(.escape))
        case .console: break
        }
        state = .ground
        return keys
    }

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: takeOnGround(byte)
        case .escape: takeAfterEscape(byte)
        case .control(let bytes): takeInControl(byte, bytes)
        case .single(let bytes): takeInSingle(byte, bytes)
        case .console: state = .ground
        case .paste(let matched): takeInPaste(byte, matched)
        }
    }

    private mutating func takeOnGround(_ byte: UInt8) {
        text.take(byte) { keys.append(.text($0)) }
        guard byte < 0x20 || byte == 0x7F else { return }
        if byte == 0x1B { state = .escape } else { keys.append(ControlKey.key(for: byte)) }
    }

    private mutating func takeAfterEscape(_ byte: UInt8) {
        state = .ground
        switch byte {
        case 0x1B:
            keys.append(.named(.escape))
            state = .escape
        case UInt8(ascii: "["): state = .control([])
        case UInt8(ascii: "O"): state = .single([])
        case 0x20..<0x7F: keys.append(.alt(Unicode.Scalar(byte)))
        case 0..<0x20, 0x7F: keys.append(ControlKey.key(for: byte, alt: true))
        default:
            // Alt with a letter beyond ASCII cannot be told from ESC and the letter.
            keys.append(.named(.escape))
            takeOnGround(byte)
        }
    }

    private mutating func takeInControl(_ byte: UInt8, _ bytes: [UInt8]) {
        switch byte {
        case UInt8(ascii: "[") where bytes.isEmpty: state = .console
        case 0x20..<0x40:
            // Beyond the limit it only has to be known that the sequence is too long.
            state = .control(bytes.count > Self.sequenceLimit ? bytes : bytes + [byte])
        case 0x40..<0x7F:
            state = .ground
            guard bytes.count <= Self.sequenceLimit else { return }
            switch ControlSequence(bytes, final: byte).meaning {
            case .key(let key): keys.append(key)
            case .pasteBegins: state = .paste(matched: 0)
            case .nothing: break
            }
        default: abandon(for: byte)
        }
    }

    private mutating func takeInSingle(_ byte: UInt8, _ bytes: [UInt8]) {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
            state = .single(bytes.count > Self.sequenceLimit ? bytes : bytes + [byte])
        case 0x20..<0x7F:
            state = .ground
            if let key = ControlSequence.applicationKey(bytes, final: byte) { keys.append(key) }
        default: abandon(for: byte)
        }
    }

    /// A byte that cannot stand in a sequence ends it, and counts for itself.
    private mutating func abandon(for byte: UInt8) {
        state = .ground
        takeOnGround(byte)
    }

    private mutating func takeInPaste(_ byte: UInt8, _ matched: Int) {
        let end = Self.pasteEnd
        if byte == end[matched] {
            guard matched + 1 == end.count else {
                state = .paste(matched: matched + 1)
                return
            }
            keys.append(.paste(String(decoding: pasted, as: UTF8.self), isCut: isPasteCut))
            (pasted, isPasteCut, state) = ([], false, .ground)
            return
        }
        keep(end[..<matched])
        // No part of the end but its first byte can begin the end anew.
        if byte == end[0] {
            state = .paste(matched: 1)
        } else {
            keep([byte])
            state = .paste(matched: 0)
        }
    }

    private mutating func keep(_ bytes: some Collection<UInt8>) {
        let room = Self.pasteLimit - pasted.count
        pasted += bytes.prefix(room)
        if bytes.count > room { isPasteCut = true }
    }
}

/// Control bytes to keys.
enum ControlKey {
    static func key(for byte: UInt8, alt: Bool = false) -> Key {
        let modifiers: Key.Modifiers = alt ? .alt : []
        switch byte {
        case 0x08, 0x7F: return .named(.backspace, modifiers)
        case 0x09: return .named(.tab, modifiers)
        // What is typed before the terminal is ours has its Enter turned into a line feed.
        case 0x0A, 0x0D: return .named(.enter, modifiers)
        case 0x01...0x1A: return .control(Unicode.Scalar(byte + 0x60))
        default: return .control(Unicode.Scalar(byte | 0x40))
        }
    }
}
