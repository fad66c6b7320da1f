/// Cuts a template into text, outputs and tags, and trims the text where a delimiter has a hyphen.
///
/// Each byte is looked at a bounded number of times, whatever the template.
struct TemplateLexer {
    private let bytes: [UInt8]
    private var index = 0
    private var trimsNext = false
    /// Which closing delimiters are known to stand nowhere ahead, so that they are not sought again and again.
    private var isWithoutClosing = (output: false, tag: false)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next piece; nil at the end.
    mutating func next() -> TemplateToken? {
        while index < bytes.count {
            let start = index
            let open = findOpening(from: start)
            index = open
            let text = trimmed(start..<open)
            if !text.isEmpty { return .text(text) }
            if open < bytes.count { return delimited(from: open) }
        }
        return nil
    }

    private func findOpening(from start: Int) -> Int {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == Byte.openBrace,
                bytes[index + 1] == Byte.openBrace || bytes[index + 1] == Byte.percent
            {
                return index
            }
            index += 1
        }
        return bytes.count
    }

    private mutating func trimmed(_ range: Range<Int>) -> Range<Int> {
        var text = range
        if trimsNext, !text.isEmpty { text = bytes.skippingBlanks(text) }
        if range.upperBound + 2 < bytes.count, bytes[range.upperBound + 2] == Byte.hyphen {
            text = bytes.droppingBlanks(text)
        }
        trimsNext = false
        return text
    }

    private mutating func delimited(from open: Int) -> TemplateToken {
        let isOutput = bytes[open + 1] == Byte.openBrace
        var start = open + 2
        if start < bytes.count, bytes[start] == Byte.hyphen { start += 1 }
        guard let close = findClosing(from: start, isOutput: isOutput) else {
            return .unclosed(start: open, isOutput: isOutput)
        }
        let markup = closing(start, at: close)
        if isOutput { return .output(start: open, markup: markup) }
        let content = bytes.skippingSpaces(markup)
        let name = bytes.tagName(content)
        return .tag(TagToken(start: open, name: bytes.text(name), markup: name.upperBound..<content.upperBound))
    }

    /// The content before a closing delimiter at `close`; what follows is trimmed where a hyphen says so.
    private mutating func closing(_ start: Int, at close: Int) -> Range<Int> {
        index = close + 2
        let hasHyphen = close > start && bytes[close - 1] == Byte.hyphen
        trimsNext = hasHyphen || (close == start && bytes[close - 1] == Byte.hyphen)
        return start..<(hasHyphen ? close - 1 : close)
    }

    /// Where the closing delimiter stands, or nil where another tag opens first; `index` is then where to go on.
    ///
    /// An opening within quotes is text; a closing within quotes closes, as it does in the reference.
    private mutating func findClosing(from start: Int, isOutput: Bool) -> Int? {
        guard isOutput ? !isWithoutClosing.output : !isWithoutClosing.tag else {
            index = start
            return nil
        }
        let first = isOutput ? Byte.closeBrace : Byte.percent
        let content = bytes.skippingBlanks(start..<bytes.count)
        let isRemark = !isOutput && bytes[content].first == Byte.hash
        var quote: UInt8?
        var quotedOpening: Int?
        var position = start
        while position + 1 < bytes.count {
            let byte = bytes[position]
            let following = bytes[position + 1]
            if byte == first, following == Byte.closeBrace { return position }
            if byte == Byte.quote || byte == Byte.doubleQuote {
                if quote == nil { quote = byte } else if quote == byte { (quote, quotedOpening) = (nil, nil) }
            } else if byte == Byte.openBrace, following == Byte.openBrace || following == Byte.percent, !isRemark {
                if quote == nil {
                    index = position
                    return nil
                }
                quotedOpening = quotedOpening ?? position
            }
            position += 1
        }
        index = quotedOpening ?? bytes.count
        if isOutput { isWithoutClosing.output = true } else { isWithoutClosing.tag = true }
        return nil
    }
}

extension TemplateLexer {
    /// Skips to the end of a comment, comments within it included; false where it has no end.
    mutating func skipComment() -> Bool {
        var depth = 1
        while let tag = nextTag(from: index) {
            switch tag.name {
            case "comment": depth += 1
            case "endcomment": depth -= 1
            case "raw": if readVerbatim(until: "endraw") == nil { return false }
            default: break
            }
            if depth == 0 { return true }
        }
        index = bytes.count
        return false
    }

    /// Whether a tag of a name is ahead, whatever stands around it.
    mutating func findsTag(named name: String) -> Bool {
        while let tag = nextTag(from: index) {
            if tag.name == name { return true }
        }
        return false
    }

    /// The next `{% … %}` whatever stands within; `index` moves past it.
    private mutating func nextTag(from start: Int) -> TagToken? {
        var open = start
        while open + 1 < bytes.count, bytes[open] != Byte.openBrace || bytes[open + 1] != Byte.percent { open += 1 }
        var close = open + 2
        while close + 1 < bytes.count, bytes[close] != Byte.percent || bytes[close + 1] != Byte.closeBrace {
            close += 1
        }
        guard close + 1 < bytes.count else { return nil }
        var content = open + 2
        if content < close, bytes[content] == Byte.hyphen { content += 1 }
        let markup = bytes.skippingBlanks(closing(content, at: close))
        let name = bytes.tagName(markup)
        return TagToken(start: open, name: bytes.text(name), markup: name.upperBound..<markup.upperBound)
    }

    /// The text up to `{% end %}` as it stands, hyphens or not; nil where there is no such tag.
    mutating func readVerbatim(until end: String) -> Range<Int>? {
        let start = index
        let name = Array(end.utf8)
        var open = start
        while open + 1 < bytes.count {
            guard bytes[open] == Byte.openBrace, bytes[open + 1] == Byte.percent,
                let close = closingTag(named: name, from: open + 2)
            else {
                open += 1
                continue
            }
            index = close.upperBound
            trimsNext = bytes[close.lowerBound] == Byte.hyphen
            return start..<open
        }
        index = bytes.count
        return nil
    }

    /// The closing delimiter of a tag with nothing but a name, its content starting at `start`.
    private func closingTag(named name: [UInt8], from start: Int) -> Range<Int>? {
        var position = start
        if position < bytes.count, bytes[position] == Byte.hyphen { position += 1 }
        position = bytes.skippingBlanks(position..<bytes.count).lowerBound
        guard bytes[position...].starts(with: name) else { return nil }
        position = bytes.skippingBlanks((position + name.count)..<bytes.count).lowerBound
        let close = position
        if position < bytes.count, bytes[position] == Byte.hyphen { position += 1 }
        guard position + 1 < bytes.count, bytes[position] == Byte.percent, bytes[position + 1] == Byte.closeBrace
        else { return nil }
        return close..<(position + 2)
    }
}
