/// The way from a settings file's bytes to its text.
package enum SettingsText {
    /// Decodes UTF-8, with or without a byte order mark.
    ///
    /// - Throws: ``SettingsProblems`` with the place of the first byte that is not UTF-8, as an editor set to
    ///   Windows-1252 leaves it at an ä.
    package static func decode(_ bytes: [UInt8], file: String) throws(SettingsProblems) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return String(withoutMark(text)) }
        let valid = validPrefix(of: bytes)
        let place = SourceText(String(decoding: bytes[..<valid], as: UTF8.self)).end
        throw SettingsProblems([
            SettingsProblem(
                file: file, line: place.line, column: place.column,
                message: bytes.contains(0)
                    ? "this is not a text file" : "this character is not UTF-8; save the file as UTF-8")
        ])
    }

    static func withoutMark(_ text: String) -> Substring {
        text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
    }

    /// How many bytes from the start are UTF-8.
    private static func validPrefix(of bytes: [UInt8]) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var count = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) { count += scalar.count }
        return count
    }
}
