extension DaylightRule {
    /// Reads the `TZ` text of a zone, or gives `nil` for anything else.
    init?(_ text: some StringProtocol) {
        var reader = Reader(bytes: Array(text.utf8))
        guard reader.name(), let standard = reader.offset() else { return nil }
        self.standard = -standard
        guard !reader.isAtEnd else { return }
        guard reader.name() else { return nil }
        var offset = self.standard + 3600
        if !reader.next(is: ",") {
            guard let given = reader.offset() else { return nil }
            offset = -given
        }
        guard reader.take(","), let starts = reader.change(), reader.take(","), let ends = reader.change(),
            reader.isAtEnd
        else { return nil }
        summer = Summer(offset: offset, starts: starts, ends: ends)
    }

    /// A place in the text of a rule.
    private struct Reader {
        let bytes: [UInt8]
        var position = 0

        var isAtEnd: Bool { position == bytes.count }

        func next(is character: Character) -> Bool {
            position < bytes.count && bytes[position] == character.asciiValue
        }

        mutating func take(_ character: Character) -> Bool {
            guard next(is: character) else { return false }
            position += 1
            return true
        }

        /// An abbreviation such as `EET` or `<+03>`; three letters at least.
        mutating func name() -> Bool {
            let start = position
            if take("<") {
                while position < bytes.count, !next(is: ">") { position += 1 }
                return take(">")
            }
            while position < bytes.count, (bytes[position] | 0x20) >= 0x61, (bytes[position] | 0x20) <= 0x7A {
                position += 1
            }
            return position - start >= 3
        }

        mutating func figure(atMost most: Int) -> Int? {
            var value: Int?
            while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
                value = (value ?? 0) * 10 + Int(bytes[position] - 0x30)
                position += 1
                if let value, value > most { return nil }
            }
            return value
        }

        /// Hours, with minutes and seconds where they are given, in seconds.
        mutating func offset() -> Int? {
            let sign = take("-") ? -1 : 1
            if sign == 1 { _ = take("+") }
            guard let hours = figure(atMost: 167) else { return nil }
            var seconds = hours * 3600
            for unit in [60, 1] where take(":") {
                guard let value = figure(atMost: 59) else { return nil }
                seconds += value * unit
            }
            return sign * seconds
        }

        mutating func change() -> Change? {
            let falling: Change.Falling
            if take("M") {
                guard let month = figure(atMost: 12), month > 0, take("."), let week = figure(atMost: 5), week > 0,
                    take("."), let weekday = figure(atMost: 6)
                else { return nil }
                falling = .weekday(weekday, week: week, month: month)
            } else if take("J") {
                guard let count = figure(atMost: 365), count > 0 else { return nil }
                falling = .dayWithoutLeap(count)
            } else {
                guard let count = figure(atMost: 365) else { return nil }
                falling = .day(count)
            }
            var second = 7200
            if take("/") {
                guard let given = offset() else { return nil }
                second = given
            }
            return Change(falling: falling, second: second)
        }
    }
}
