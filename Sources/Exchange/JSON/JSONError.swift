/// Why a file cannot be read as JSON, and where: the first thing that is wrong with it.
///
/// After one mistake the rest of a JSON file can mean anything, so there is never a second.
package struct JSONError: Error, Equatable, CustomStringConvertible {
    /// The name of the file as it was given.
    package let file: String
    /// 1-based.
    package let line: Int
    /// 1-based, in characters (Unicode scalars) of the line.
    package let column: Int
    /// What is wrong and what to do, without the place.
    package let message: String

    /// An error at a byte of the file.
    init(file: String, bytes: [UInt8], offset: Int, message: String) {
        var line = 1
        var start = 0
        for index in 0..<min(offset, bytes.count) {
            let isLoneReturn = bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
            if bytes[index] == 0x0A || isLoneReturn {
                line += 1
                start = index + 1
            }
        }
        let before = String(decoding: bytes[start..<max(start, min(offset, bytes.count))], as: UTF8.self)
        let hasMark = before.unicodeScalars.first == "\u{FEFF}"
        self.file = file
        self.line = line
        column = before.unicodeScalars.count + (hasMark ? 0 : 1)
        self.message = message
    }

    package var description: String { "\(file):\(line):\(column): \(message)" }
}
