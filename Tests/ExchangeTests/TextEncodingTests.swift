import Exchange
import Testing

@Suite("CSV: encodings")
struct TextEncodingTests {
    private static let text = "nimi;kommentti\r\nÄäkköset Oy;hyvä €\r\n東京電力;\u{1F600}\r\n"

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        let units = [0xFEFF] + Array(text.utf16)
        return units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
    }

    @Test("a file reads alike in every encoding and at every seam", arguments: [1, 2, 3, 5, 7, 64, 4096])
    func seams(piece: Int) throws {
        let expected = try CSVResult(TextEncodingTests.text)
        #expect(expected.rows == [["Ääkköset Oy", "hyvä €"], ["東京電力", "\u{1F600}"]])
        let files: [([UInt8], TextEncoding)] = [
            (Array(TextEncodingTests.text.utf8), .utf8),
            ([0xEF, 0xBB, 0xBF] + Array(TextEncodingTests.text.utf8), .utf8WithMark),
            (TextEncodingTests.utf16(TextEncodingTests.text, bigEndian: false), .utf16LittleEndian),
            (TextEncodingTests.utf16(TextEncodingTests.text, bigEndian: true), .utf16BigEndian),
        ]
        for (bytes, encoding) in files {
            let result = try CSVResult(bytes: bytes, piece: piece)
            #expect(result.header == expected.header)
            #expect(result.rows == expected.rows)
            #expect(result.summary.encoding == encoding)
        }
    }

    @Test("Windows-1252 is known by any byte, the last one too", arguments: [1, 3, 4096, .max])
    func windows1252(piece: Int) throws {
        let filler = String(repeating: "company;plain text\n", count: 30_000)
        let bytes = Array("name;note\n\(filler)Pebeo;caf".utf8) + [0xE9]
        let result = try CSVResult(bytes: bytes, piece: piece == 1 ? 1000 : piece)
        #expect(result.rows.count == 30_001)
        #expect(result.rows.last == ["Pebeo", "café"])
        #expect(result.summary.encoding == .windows1252)
        let early = try CSVResult(bytes: [0x6E, 0x0A, 0xC4, 0x20, 0x80, 0x93, 0x78, 0x94, 0x0A], piece: piece)
        #expect(early.rows == [["Ä €“x”"]])
    }

    @Test("a file pasted together from both comes in right")
    func mixed() throws {
        let result = try CSVResult(bytes: Array("n\nPébéo\nP".utf8) + [0xE9] + Array("béo\n".utf8))
        #expect(result.rows == [["Pébéo"], ["Pébéo"]])
        #expect(result.summary.encoding == .mixed)
    }

    @Test("half a surrogate pair and half a unit are replaced")
    func brokenUTF16() throws {
        let result = try CSVResult(bytes: [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x00, 0xD8, 0x62, 0, 0x0A, 0, 0x63])
        #expect(result.rows == [["\u{FFFD}b"], ["\u{FFFD}"]])
    }
}
