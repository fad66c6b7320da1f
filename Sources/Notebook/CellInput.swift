/// One thing, besides its own source, that a cell's answer stands on or that it left behind.
///
/// A kept output names each of them with a fingerprint, so that the file itself says whether it may still be true, and
/// if not, why.
package enum CellInput: Hashable, Sendable {
    /// The program and its version.
    case tool
    /// The day that the cell took for today.
    case day
    /// What a notebook with a base starts from: the text that builds it and the files named there.
    case base
    /// The workspace's settings.
    case settings
    /// The workspace's own templates.
    case templates
    /// A table of the workspace that the cell looked at.
    case table(String)
    /// A file that the cell read, by its path from the notebook's folder.
    case file(String)
    /// The changes that the cell made, as the history keeps them.
    case changes
    /// A file that the cell wrote, by its path from the notebook's folder.
    case writtenFile(String)
}

extension CellInput {
    private static let filePrefix = "file/"
    private static let writtenFilePrefix = "out/"

    /// The name in an output's marker: letters, digits, `.`, `_`, `-`, `/` and `%`, and never two hyphens in a row.
    var markerName: String {
        switch self {
        case .tool: "abm"
        case .day: "today"
        case .base: "base"
        case .settings: "settings"
        case .templates: "templates"
        case .changes: "changes"
        case .table(let name): Self.encoded(name)
        case .file(let path): Self.filePrefix + Self.encoded(path)
        case .writtenFile(let path): Self.writtenFilePrefix + Self.encoded(path)
        }
    }

    init(markerName name: String) {
        switch name {
        case "abm": self = .tool
        case "today": self = .day
        case "base": self = .base
        case "settings": self = .settings
        case "templates": self = .templates
        case "changes": self = .changes
        case _ where name.hasPrefix(Self.filePrefix):
            self = .file(Self.decoded(name.dropFirst(Self.filePrefix.count)))
        case _ where name.hasPrefix(Self.writtenFilePrefix):
            self = .writtenFile(Self.decoded(name.dropFirst(Self.writtenFilePrefix.count)))
        default: self = .table(Self.decoded(name[...]))
        }
    }

    /// The text with `%XX` for every byte that could end a word, a list or a comment.
    private static func encoded(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            let isDoubledHyphen = byte == UInt8(ascii: "-") && result.last == byte
            if isPlain(byte), !isDoubledHyphen {
                result.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += Array((digits.utf8.count == 1 ? "%0" : "%").utf8) + Array(digits.utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"):
            true
        default: byte.isDigit
        }
    }
}

extension CellInput: CustomStringConvertible {
    /// What people call it.
    package var description: String {
        switch self {
        case .tool: "abm's version"
        case .day: "the day"
        case .base: "what the notebook starts from"
        case .settings: "workspace.yml"
        case .templates: "the workspace's templates"
        case .table("entry"): "the history"
        case .table("focus"): "the account in focus"
        case .table("opportunity"): "deals"
        case .table("stage_change"): "stages of deals"
        case .table("touch"), .table("touch_note"), .table("touch_type"), .table("channel"),
            .table("touch_origin"), .table("touch_extra"):
            "touches"
        case .table("meddic"), .table("meddic_evidence"): "MEDDIC"
        case .table("bant"), .table("bant_evidence"): "BANT"
        case .table("criterion_tick"): "exit criteria of deals"
        case .table("deal_note"): "notes on deals"
        case .table("proposal"), .table("proposal_line"): "proposals"
        case .table("customer_date"): "dates with customers"
        case .table("claim_clause"), .table("claim_past"): "claims"
        case .table("draft_claim"), .table("draft_event"), .table("draft_allowance"): "drafts"
        case .table("enrolment"), .table("enrolment_step"): "sequences"
        case .table("external_reference"): "other systems' numbers"
        case .table("import_file"), .table("record_origin"): "where records came from"
        case .table(let name): "\(name.split(separator: "_").joined(separator: " "))s"
        case .file(let path), .writtenFile(let path): path
        case .changes: "what it wrote"
        }
    }
}
