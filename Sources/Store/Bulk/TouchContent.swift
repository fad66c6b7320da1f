/// What makes two touches without an external id the same: everything that they say.
///
/// It is compared whole, as numbers, so that two different touches are never taken for one by an unlucky hash; only the
/// note, which few touches have, goes in as a hash of its text.
struct TouchContent: Hashable {
    var day: Int32
    var account: Int32 = 0
    var contact: Int32 = 0
    var channel: Int32 = 0
    var type: Int32 = 0
    var campaign: Int32 = 0
    var note: UInt64 = 0

    /// FNV-1a of a note; 0 for none.
    static func hash(_ note: UnsafeRawBufferPointer) -> UInt64 {
        guard !note.isEmpty else { return 0 }
        return note.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
