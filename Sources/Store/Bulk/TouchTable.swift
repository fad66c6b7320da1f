/// How many touches of each content there are: open addressing over packed contents, sized once.
///
/// A dictionary hashes seven numbers with care and moves a million of them each time it grows; an import asks it a
/// million times and never adds to it again.
struct TouchTable {
    private var contents: [TouchContent] = []
    private var counts: [Int32] = []
    /// One more than a content's place; 0 where a slot is free.
    private var slots: [UInt32]

    /// - Parameter capacity: The most contents that it will hold.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        contents.reserveCapacity(capacity)
        counts.reserveCapacity(capacity)
    }

    /// Counts one more of a content.
    mutating func add(_ content: TouchContent) {
        let slot = slot(of: content)
        if slots[slot] != 0 {
            counts[Int(slots[slot]) - 1] += 1
            return
        }
        precondition(contents.count * 2 < slots.count, "no more contents than it was made for")
        contents.append(content)
        counts.append(1)
        slots[slot] = UInt32(contents.count)
    }

    /// Takes one of a content away.
    ///
    /// - Returns: Whether there was one.
    mutating func take(_ content: TouchContent) -> Bool {
        let place = Int(slots[slot(of: content)]) - 1
        guard place >= 0, counts[place] > 0 else { return false }
        counts[place] -= 1
        return true
    }

    /// Where a content stands, or the free slot where it would.
    private func slot(of content: TouchContent) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(content)) & mask
        while slots[slot] != 0, contents[Int(slots[slot]) - 1] != content { slot = (slot + 1) & mask }
        return slot
    }

    private static func hash(_ content: TouchContent) -> UInt64 {
        func pair(_ low: Int32, _ high: Int32) -> UInt64 {
            UInt64(UInt32(bitPattern: low)) | UInt64(UInt32(bitPattern: high)) << 32
        }
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = pair(content.day, content.account) &* factor
        hash = ((hash ^ hash >> 32) ^ pair(content.contact, content.campaign)) &* factor
        hash = ((hash ^ hash >> 32) ^ pair(content.channel, content.type) ^ content.note) &* factor
        return hash ^ hash >> 32
    }
}
