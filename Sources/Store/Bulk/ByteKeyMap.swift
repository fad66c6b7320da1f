/// A map from byte strings to numbers that is looked up without making a `String`.
///
/// An import asks for the same few thousand domains, addresses and words a million times; hashing bytes in place is
/// what keeps it near the speed of C. Open addressing, keys copied once into one buffer.
struct ByteKeyMap {
    private struct Slot {
        var hash: UInt64 = 0
        var offset: Int = 0
        var count: Int = 0
        var value: Int = 0
    }

    private var slots: [Slot]
    private var keys: [UInt8] = []
    private(set) var count = 0

    init(minimumCapacity: Int = 64) {
        var capacity = 64
        while capacity < minimumCapacity * 2 { capacity *= 2 }
        slots = Array(repeating: Slot(), count: capacity)
    }

    /// The number of a key, or `nil`. Keys are never empty: an empty one is never found.
    func value(of key: UnsafeRawBufferPointer) -> Int? {
        guard !key.isEmpty else { return nil }
        let slot = slots[index(of: key, hash: Self.spread(key))]
        return slot.count == 0 ? nil : slot.value
    }

    func value(of key: String) -> Int? {
        var key = key
        return key.withUTF8 { value(of: UnsafeRawBufferPointer($0)) }
    }

    /// Sets a key's number; the first one stays where the key is there already.
    mutating func insert(_ key: UnsafeRawBufferPointer, value: Int) {
        guard !key.isEmpty else { return }
        if count * 2 >= slots.count { grow() }
        let hash = Self.spread(key)
        let position = index(of: key, hash: hash)
        guard slots[position].count == 0 else { return }
        slots[position] = Slot(hash: hash, offset: keys.count, count: key.count, value: value)
        keys.append(contentsOf: key)
        count += 1
    }

    mutating func insert(_ key: String, value: Int) {
        var key = key
        key.withUTF8 { insert(UnsafeRawBufferPointer($0), value: value) }
    }

    /// Where a key stands, or the free slot where it would.
    private func index(of key: UnsafeRawBufferPointer, hash: UInt64) -> Int {
        let mask = slots.count - 1
        var position = Int(truncatingIfNeeded: hash) & mask
        return slots.withUnsafeBufferPointer { slots in
            keys.withUnsafeBytes { keys in
                while slots[position].count != 0 {
                    let slot = slots[position]
                    if slot.hash == hash, slot.count == key.count, Self.equal(keys, at: slot.offset, key) { break }
                    position = (position + 1) & mask
                }
                return position
            }
        }
    }

    private static func equal(_ keys: UnsafeRawBufferPointer, at offset: Int, _ key: UnsafeRawBufferPointer) -> Bool {
        let known = UnsafeRawBufferPointer(rebasing: keys[offset..<offset + key.count])
        var index = 0
        while index + 8 <= key.count {
            if word(known, at: index) != word(key, at: index) { return false }
            index += 8
        }
        while index < key.count {
            if known[index] != key[index] { return false }
            index += 1
        }
        return true
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// The hash of a slot: eight bytes at a step, because an address has forty of them and a file a million addresses.
    private static func spread(_ key: UnsafeRawBufferPointer) -> UInt64 {
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = UInt64(truncatingIfNeeded: key.count) &* factor
        func take(_ word: UInt64) {
            hash = (hash ^ word) &* factor
            hash ^= hash >> 32
        }
        var index = 0
        while index + 8 <= key.count {
            take(word(key, at: index))
            index += 8
        }
        if index < key.count {
            var rest: UInt64 = 0
            while index < key.count {
                rest = rest << 8 | UInt64(key[index])
                index += 1
            }
            take(rest)
        }
        return hash
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.count != 0 {
            var position = Int(truncatingIfNeeded: slot.hash) & mask
            while slots[position].count != 0 { position = (position + 1) & mask }
            slots[position] = slot
        }
    }

    /// FNV-1a: for fingerprints that are kept, so it never changes.
    static func hash(_ key: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
