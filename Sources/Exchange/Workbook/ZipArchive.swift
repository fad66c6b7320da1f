/// The list of what is in a ZIP archive (PKWARE APPNOTE 6.3.10), as far as a workbook is one.
///
/// Parts are found by their exact names and only ever read into memory, so that no name can lead anywhere. No archive
/// beyond 4 GB (zip64), no spanned one, no encrypted one.
struct ZipArchive {
    /// A part of the archive.
    struct Entry {
        var method: Int
        var isEncrypted: Bool
        var checksum: UInt32
        var packedCount: Int
        var count: Int
        /// Where its own header begins.
        var offset: Int
    }

    let bytes: [UInt8]
    private var entries: [String: Entry] = [:]

    /// More parts than a workbook has.
    private static let entryLimit = 20_000
    private static let endSize = 22

    /// Reads the archive's directory, which stands at its end.
    init(_ bytes: [UInt8]) throws(WorkbookProblem) {
        self.bytes = bytes
        let end = try ZipArchive.directoryEnd(bytes)
        let (count, size, start) = (word(end + 10), long(end + 12), long(end + 16))
        if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
            throw WorkbookProblem("it is an archive of the kind for more than 4 GB: save the workbook again in Excel")
        }
        guard word(end + 4) == 0, count <= ZipArchive.entryLimit, start + size <= end else { throw .isDamaged }
        var place = start
        for _ in 0..<count {
            guard place + 46 <= end, long(place) == 0x0201_4B50 else { throw .isDamaged }
            let (nameCount, extraCount, noteCount) = (word(place + 28), word(place + 30), word(place + 32))
            guard place + 46 + nameCount + extraCount + noteCount <= end else { throw .isDamaged }
            let name = String(decoding: bytes[place + 46..<place + 46 + nameCount], as: UTF8.self)
            let entry = Entry(
                method: word(place + 10), isEncrypted: word(place + 8) & 1 == 1,
                checksum: UInt32(long(place + 16)), packedCount: long(place + 20), count: long(place + 24),
                offset: long(place + 42))
            // Of two parts of one name programs read different ones; that is no workbook that Excel wrote.
            if entries.updateValue(entry, forKey: name) != nil { throw .isDamaged }
            place += 46 + nameCount + extraCount + noteCount
        }
    }

    /// Whether a part is there.
    func has(_ name: String) -> Bool { entries[name] != nil }

    /// Opens a part.
    func part(_ name: String) throws(WorkbookProblem) -> ZipPart {
        guard let entry = entries[name] else { throw .isDamaged }
        if entry.isEncrypted {
            throw WorkbookProblem("it is protected by a password: take the password off, or save it as CSV")
        }
        guard entry.offset + 30 <= bytes.count, long(entry.offset) == 0x0403_4B50 else { throw .isDamaged }
        let start = entry.offset + 30 + word(entry.offset + 26) + word(entry.offset + 28)
        guard start + entry.packedCount <= bytes.count else { throw .isDamaged }
        return try ZipPart(bytes, packed: start..<start + entry.packedCount, entry: entry)
    }

    /// Where the record at the archive's end begins, which a remark of up to 64 KB may follow.
    private static func directoryEnd(_ bytes: [UInt8]) throws(WorkbookProblem) -> Int {
        var place = bytes.count - endSize
        let first = max(0, place - 0xFFFF)
        while place >= first {
            if bytes[place] == 0x50, bytes[place + 1] == 0x4B, bytes[place + 2] == 5, bytes[place + 3] == 6 {
                return place
            }
            place -= 1
        }
        throw WorkbookProblem("the workbook ends too early: copy or download it again")
    }

    private func word(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

    private func long(_ offset: Int) -> Int { word(offset) | word(offset + 2) << 16 }
}
