import Playbook

/// Domains with letters outside ASCII in the form that mail and DNS carry: `yhtiö.example` → `xn--yhti-8qa.example`.
///
/// Punycode (RFC 3492) with the prefix of IDNA (RFC 5890, 2.3.2.1). Domains arrive in lower case; a letter and the mark
/// on it are joined where Latin has one character for both.
enum InternationalDomain {
    /// The domain in ASCII; itself where it is that already.
    static func ascii(_ domain: String) -> String {
        if isASCII(domain) { return domain }
        return domain.split(separator: ".", omittingEmptySubsequences: false).map { label in
            if isASCII(String(label)) { return String(label) }
            let composed = String(label.map(LatinLetters.composed))
            return "xn--" + String(decoding: punycode(composed.unicodeScalars.map(\.value)), as: UTF8.self)
        }.joined(separator: ".")
    }

    /// The domain as people write it, so that one company has one domain whichever system names it; labels that are no
    /// such code stay as they are.
    static func readable(_ domain: String) -> String {
        guard domain.contains("xn--") || !isASCII(domain) else { return domain }
        return domain.split(separator: ".", omittingEmptySubsequences: false).map { label in
            guard label.hasPrefix("xn--") else { return String(label.map(LatinLetters.composed)) }
            guard let scalars = unicode(ofPunycode: label.dropFirst(4).utf8) else { return String(label) }
            let text = String(String.UnicodeScalarView(scalars))
            // A code for what needs none, or for capitals or marks, is nobody's honest domain.
            let isHonest = !isASCII(text) && text == text.lowercased() && ascii(text) == String(label)
            return isHonest && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } ? text : String(label)
        }.joined(separator: ".")
    }

    /// RFC 3492, 6.2; `nil` for what is no code.
    private static func unicode(ofPunycode code: Substring.UTF8View) -> [Unicode.Scalar]? {
        // A label has 63 bytes, so that no sum below can overflow.
        guard code.count <= 59 else { return nil }
        let mark = code.lastIndex(of: UInt8(ascii: "-"))
        var result = mark.map { code[..<$0].map(UInt32.init) } ?? []
        var rest = mark.map { code[code.index(after: $0)...] } ?? code
        var (next, place, bias) = (128, 0, 72)
        while !rest.isEmpty {
            let before = place
            var (weight, base) = (1, 36)
            while true {
                guard let digit = rest.popFirst().flatMap(value), weight < 1 << 40 else { return nil }
                place += digit * weight
                let threshold = min(26, max(1, base - bias))
                if digit < threshold { break }
                weight *= 36 - threshold
                base += 36
            }
            let count = result.count + 1
            bias = adapted(place - before, count: count, isFirst: before == 0)
            next += place / count
            place %= count
            guard let scalar = UInt32(exactly: next).flatMap(Unicode.Scalar.init) else { return nil }
            result.insert(scalar.value, at: place)
            place += 1
        }
        return result.compactMap(Unicode.Scalar.init)
    }

    private static func value(_ figure: UInt8) -> Int? {
        switch figure {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(figure - UInt8(ascii: "a"))
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(figure - UInt8(ascii: "0")) + 26
        default: nil
        }
    }

    static func isASCII(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { $0.allSatisfy { $0 < 0x80 } }
    }

    /// RFC 3492, 6.3; its numbers are those of section 5.
    private static func punycode(_ scalars: [UInt32]) -> [UInt8] {
        var result = scalars.filter { $0 < 0x80 }.map(UInt8.init(truncatingIfNeeded:))
        let plainCount = result.count
        if plainCount > 0 { result.append(UInt8(ascii: "-")) }
        var (next, delta, bias, handled) = (128, 0, 72, plainCount)
        while handled < scalars.count {
            guard let smallest = scalars.lazy.map(Int.init).filter({ $0 >= next }).min() else { break }
            delta += (smallest - next) * (handled + 1)
            next = smallest
            for scalar in scalars.lazy.map(Int.init) {
                if scalar < next { delta += 1 }
                guard scalar == next else { continue }
                append(delta, bias: bias, to: &result)
                bias = adapted(delta, count: handled + 1, isFirst: handled == plainCount)
                delta = 0
                handled += 1
            }
            delta += 1
            next += 1
        }
        return result
    }

    /// A number whose digits say themselves where it ends.
    private static func append(_ delta: Int, bias: Int, to result: inout [UInt8]) {
        var rest = delta
        var place = 36
        while true {
            let threshold = min(26, max(1, place - bias))
            if rest < threshold { break }
            result.append(figure(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            place += 36
        }
        result.append(figure(rest))
    }

    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var rest = isFirst ? delta / 700 : delta / 2
        rest += rest / count
        var bias = 0
        while rest > 455 {
            rest /= 35
            bias += 36
        }
        return bias + 36 * rest / (rest + 38)
    }

    private static func figure(_ value: Int) -> UInt8 {
        UInt8(value < 26 ? Int(UInt8(ascii: "a")) + value : Int(UInt8(ascii: "0")) + value - 26)
    }
}
