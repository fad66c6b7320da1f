import Exchange
import Playbook
import Store

/// A touch whose texts were worked out, on its way to the store: the import of touches takes bytes.
struct TouchText {
    /// 1-based.
    var line: Int
    var day: Day
    var account = ""
    var email = ""
    var contactExternalID = ""
    var channel: String
    var type: String
    var campaign = ""
    var note = ""
    var externalID = ""
    /// Columns of the file that no field takes.
    var extra: [ExtraCell] = []

    /// Says whom it was with: by the id that the file gives, else by the address.
    mutating func name(_ person: PersonLookup.Found) {
        if let id = person.externalID {
            contactExternalID = id
        } else {
            email = person.contact.email ?? ""
        }
    }

    /// - Returns: Whether it is new.
    /// - Throws: ``RowRefusal`` where its company or its person is not here, else as `TouchImport.add`.
    func add(to touches: TouchImport) throws -> Bool {
        switch try outcome(of: touches) {
        case .created: return true
        case .unchanged: return false
        case .unknownAccount:
            let reason =
                account.isEmpty
                ? "the row names neither an account nor a contact"
                : "there is no account “\(account)”; import the accounts first, or correct it"
            throw RowRefusal(field: .account, reason: reason)
        case .ambiguousAccount(let handles):
            let reason = "“\(account)” may be any of \(handles.joined(separator: ", ")); write the handle or the domain"
            throw RowRefusal(field: .account, reason: reason)
        case .unknownContact:
            let missing = contactExternalID.isEmpty ? email : contactExternalID
            throw RowRefusal(
                field: contactExternalID.isEmpty ? .email : .contactExternalID,
                reason: "there is no contact “\(missing)”; import the contacts first, or correct it")
        }
    }

    private func outcome(of touches: TouchImport) throws -> TouchImport.Outcome {
        let texts = [
            "", account, email, contactExternalID, channel, type, campaign, note, externalID,
            ExtraColumns.json(extra) ?? "",
        ]
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
                    line: line, day: day.number, domain: text(0), account: text(1), accountExternalID: text(0),
                    email: text(2), contactExternalID: text(3), channel: text(4), type: text(5), campaign: text(6),
                    note: text(7), externalID: text(8), extra: text(9)))
        }
    }
}
