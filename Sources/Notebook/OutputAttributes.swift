/// What an opening marker says about its output.
struct OutputAttributes: Equatable {
    var name: String?
    var source: ContentHash?
    var inputs: CellInputs?

    /// Reads the `key=value` words of an opening marker; unknown words and malformed values count as absent.
    init(markerLine line: ArraySlice<UInt8>) {
        for word in line.split(whereSeparator: \.isBlank) {
            guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let value = String(decoding: word[(equals + 1)...], as: UTF8.self)
            switch String(decoding: word[..<equals], as: UTF8.self) {
            case "of": name = value
            case "source": source = ContentHash(value)
            case "inputs": inputs = CellInputs(markerText: value)
            default: continue
            }
        }
    }

    static func markerText(name: String, source: ContentHash, inputs: CellInputs) -> String {
        "<!-- abm:output of=\(name) source=\(source) inputs=\(inputs.markerText) -->"
    }
}
