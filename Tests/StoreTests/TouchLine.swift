import Playbook

@testable import Store

/// One line of a file of touches, with what a test varies.
struct TouchLine: Hashable {
    var day = 20_000
    var domain = ""
    var account = "alfa.example"
    var email = ""
    var channel = "website"
    var type = "visit"
    var campaign = ""
    var note = ""
    var id = ""
    var extra = ""

    static let file = ImportedFile(
        name: "touches.csv", system: "csv", at: Instant(noonOf: WorkspaceStore.today))

    /// Adds the line to an import.
    func added(to touches: TouchImport, at line: Int) throws -> TouchImport.Outcome {
        let texts = [domain, account, email, channel, type, campaign, note, id, extra]
        let bytes = texts.flatMap { Array($0.utf8) }
        return try bytes.withUnsafeBytes { bytes in
            var start = 0
            let parts = texts.map { text in
                defer { start += text.utf8.count }
                return UnsafeRawBufferPointer(rebasing: bytes[start..<start + text.utf8.count])
            }
            let none = UnsafeRawBufferPointer(start: nil, count: 0)
            return try touches.add(
                TouchFields(
                    line: line, day: day, domain: parts[0], account: parts[1], accountExternalID: none,
                    email: parts[2], contactExternalID: none, channel: parts[3], type: parts[4], campaign: parts[5],
                    note: parts[6], externalID: parts[7], extra: parts[8]))
        }
    }
}
