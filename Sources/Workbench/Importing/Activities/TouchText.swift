import Playbook
import Store

/// A touch whose texts were worked out, on its way to the store: the import of touches takes bytes.
struct TouchText {
    var day: Day
    var account = ""
    var email = ""
    var contactExternalID = ""
    var channel: String
    var type: String
    var campaign = ""
    var note = ""
    var externalID = ""

    /// - Throws: as `TouchImport.add`.
    func add(to touches: TouchImport) throws -> TouchImport.Outcome {
        let texts = [account, email, contactExternalID, channel, type, campaign, note, externalID]
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        for text in texts {
            let start = bytes.count
            bytes += text.utf8
            ranges.append(start..<bytes.count)
        }
        return try bytes.withUnsafeBytes { buffer in
            func text(_ index: Int) -> UnsafeRawBufferPointer {
                UnsafeRawBufferPointer(rebasing: buffer[ranges[index]])
            }
            return try touches.add(
                TouchFields(
                    day: day.number, account: text(0),
                    accountExternalID: UnsafeRawBufferPointer(start: nil, count: 0), email: text(1),
                    contactExternalID: text(2), channel: text(3), type: text(4), campaign: text(5), note: text(6),
                    externalID: text(7)))
        }
    }
}
