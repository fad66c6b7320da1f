import CZlib

/// Writes ZIP archives small enough for tests, parts stored or deflated.
struct TinyZip {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ text: String, isDeflated: Bool = true) {
        add(name, bytes: Array(text.utf8), isDeflated: isDeflated)
    }

    mutating func add(_ name: String, bytes content: [UInt8], isDeflated: Bool = true) {
        let packed = isDeflated ? TinyZip.deflated(content) : content
        let checksum = Int(crc32(0, content, UInt32(content.count)))
        let offset = bytes.count
        let facts =
            TinyZip.words([20, 0, isDeflated ? 8 : 0, 0, 0]) + TinyZip.longs([checksum, packed.count, content.count])
            + TinyZip.words([name.utf8.count, 0])
        bytes += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + packed
        directory += [0x50, 0x4B, 1, 2] + TinyZip.words([20]) + facts + TinyZip.words([0, 0, 0])
        directory += TinyZip.longs([0, offset]) + Array(name.utf8)
        count += 1
    }

    /// The whole archive.
    func archive() -> [UInt8] {
        bytes + directory + [0x50, 0x4B, 5, 6] + TinyZip.words([0, 0, count, count])
            + TinyZip.longs([directory.count, bytes.count]) + TinyZip.words([0])
    }

    private static func words(_ values: [Int]) -> [UInt8] {
        values.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0xFF)] }
    }

    private static func longs(_ values: [Int]) -> [UInt8] {
        values.flatMap { words([$0 & 0xFFFF, $0 >> 16 & 0xFFFF]) }
    }

    private static func deflated(_ content: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        precondition(
            deflateInit2_(
                &stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK)
        var input = content
        let room = content.count + content.count / 100 + 1024
        return [UInt8](unsafeUninitializedCapacity: room) { target, filled in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(room)
                precondition(deflate(&stream, Z_FINISH) == Z_STREAM_END)
            }
            filled = room - Int(stream.avail_out)
            deflateEnd(&stream)
        }
    }
}

/// A workbook of one or more sheets for tests.
struct TinyWorkbook {
    var sheets: [(name: String, state: String, xml: String)] = []
    var sharedTexts = ""
    var styles = ""
    var properties = ""
    var isDeflated = true

    /// One visible sheet of such rows, in XML.
    init(_ rows: String, sharedTexts: String = "", styles: String = "") {
        sheets = [("Sheet1", "visible", "<worksheet><sheetData>\(rows)</sheetData></worksheet>")]
        self.sharedTexts = sharedTexts
        self.styles = styles
    }

    func bytes() -> [UInt8] {
        var zip = TinyZip()
        func add(_ name: String, _ text: String) { zip.add(name, text, isDeflated: isDeflated) }
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        add("[Content_Types].xml", "<Types/>")
        add(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"\(base)officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        )
        var (list, links) = ("", "")
        for (index, sheet) in sheets.enumerated() {
            list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index)\" state=\"\(sheet.state)\" r:id=\"r\(index)\"/>"
            links +=
                "<Relationship Id=\"r\(index)\" Type=\"\(base)worksheet\" Target=\"worksheets/s\(index).xml\"/>"
            add("xl/worksheets/s\(index).xml", sheet.xml)
        }
        links += "<Relationship Id=\"t\" Type=\"\(base)sharedStrings\" Target=\"/xl/t.xml\"/>"
        links += "<Relationship Id=\"y\" Type=\"\(base)styles\" Target=\"../xl/y.xml\"/>"
        add("xl/workbook.xml", "<x:workbook xmlns:x=\"a\">\(properties)<x:sheets>\(list)</x:sheets></x:workbook>")
        add("xl/_rels/workbook.xml.rels", "<Relationships>\(links)</Relationships>")
        add("xl/t.xml", "<sst>\(sharedTexts)</sst>")
        add("xl/y.xml", "<styleSheet>\(styles)</styleSheet>")
        return zip.archive()
    }
}
