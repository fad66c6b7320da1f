/// A control sequence (ESC [ … final), and the key that it stands for.
struct ControlSequence {
    enum Meaning {
        case key(Key)
        case pasteBegins
        case nothing
    }

    /// The numbers between the semicolons; `nil` where none is given. Of `1:2` the first counts.
    private let numbers: [Int?]
    private let isPrivate: Bool
    private let final: UInt8

    init(_ parameters: [UInt8], final: UInt8) {
        self.final = final
        // `<`, `=`, `>`, `?` and the bytes before `0` mark sequences that are answers of the terminal, not keys.
        isPrivate = parameters.contains { $0 < 0x30 || $0 > 0x3B }
        numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
            let digits = field.prefix { $0 != UInt8(ascii: ":") }
            return digits.count > 7 ? nil : Int(String(decoding: digits, as: UTF8.self))
        }
    }

    var meaning: Meaning {
        guard !isPrivate else { return .nothing }
        switch final {
        case UInt8(ascii: "~"): return tilde
        case UInt8(ascii: "u"): return named(code: number(0) ?? 0, modifiers)
        case UInt8(ascii: "Z"): return .key(.named(.tab, .shift))
        default:
            guard let name = Self.letters[final] else { return .nothing }
            return .key(.named(name, modifiers))
        }
    }

    /// The key of an SS3 sequence (ESC O final), as arrows and the keypad send it in application mode.
    static func applicationKey(_ parameters: [UInt8], final: UInt8) -> Key? {
        if final == UInt8(ascii: "M") { return .named(.enter) }
        guard let name = letters[final] else { return nil }
        let sequence = ControlSequence(parameters, final: final)
        let alone = parameters.contains(UInt8(ascii: ";")) ? sequence.number(1) : sequence.number(0)
        return .named(name, modifiers(alone))
    }

    private static let letters: [UInt8: Key.Name] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    ]

    private static let tildes: [Int: Key.Name] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]

    private func number(_ place: Int) -> Int? { place < numbers.count ? numbers[place] : nil }

    private var modifiers: Key.Modifiers { Self.modifiers(number(1)) }

    /// xterm counts from one: shift 1, alt 2, control 4; meta (8) is Alt to us.
    private static func modifiers(_ number: Int?) -> Key.Modifiers {
        guard let number, (2...256).contains(number) else { return [] }
        let bits = UInt8(number - 1)
        var result = Key.Modifiers(rawValue: bits & 7)
        if bits & 0x28 != 0 { result.insert(.alt) }
        return result
    }

    private var tilde: Meaning {
        guard let first = number(0) else { return .nothing }
        if first == 200 { return .pasteBegins }
        // xterm's modifyOtherKeys.
        if first == 27 { return named(code: number(2) ?? 0, modifiers) }
        guard let name = Self.tildes[first] else { return .nothing }
        return .key(.named(name, modifiers))
    }

    /// A key that is told by its character's number and what is held down.
    private func named(code: Int, _ modifiers: Key.Modifiers) -> Meaning {
        switch code {
        case 8, 127: return .key(.named(.backspace, modifiers))
        case 9: return .key(.named(.tab, modifiers))
        case 13, 57414: return .key(.named(.enter, modifiers))
        case 27: return .key(.named(.escape, modifiers))
        // Kitty's numbers of keys that have no character lie in the private area.
        case 0..<0x20, 0xE000...0xF8FF: return .nothing
        default: break
        }
        guard let scalar = Unicode.Scalar(UInt32(code)) else { return .nothing }
        if modifiers.contains(.control) {
            let lowered = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            return "abcdefghijklmnopqrstuvwxyz@\\]^_".unicodeScalars.contains(lowered)
                ? .key(.control(lowered)) : .nothing
        }
        return .key(modifiers.contains(.alt) ? .alt(scalar) : .text(scalar))
    }
}
