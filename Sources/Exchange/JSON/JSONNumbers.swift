/// Numbers: read as text, since only who uses one knows how many of its digits count.
extension JSONReader {
    mutating func number() throws(Problem) -> String {
        let start = index
        _ = take("-")
        guard takeDigits() else {
            throw Problem(offset: start, message: "a number needs a digit after the minus sign")
        }
        let first = bytes[start] == UInt8(ascii: "-") ? start + 1 : start
        if bytes[first] == UInt8(ascii: "0"), index > first + 1 {
            throw Problem(
                offset: start,
                message: "a number has no zeros before it: take them out, or put a code in quotation marks")
        }
        if take(".") {
            guard takeDigits() else {
                throw Problem(offset: index, message: "a digit is missing after the decimal point")
            }
        }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            guard takeDigits() else { throw Problem(offset: index, message: "a digit is missing after the e") }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func takeDigits() -> Bool {
        let start = index
        while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
        return index > start
    }
}
