import Playbook

extension ImportPlan {
    /// Reads a file of touches.
    ///
    /// A touch needs a day and something that it belongs to: an account or a person.
    ///
    /// - Parameters:
    ///   - reader: Freshly opened; its header is the one that the plan was made for.
    ///   - options: What is known about the file's values.
    ///   - current: Follows the pass, for who wants a row's text.
    ///   - body: Receives each touch and each problem; a touch's bytes are valid until it returns. What it throws
    ///     ends the pass.
    package func readTouches<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<TouchRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        precondition(object == .touches, "the plan is for \(object.rawValue)")
        let cells = TouchCells(plan: self)
        var extra = ExtraObject(plan: self)
        var summary = ImportSummary(encoding: reader.encoding)
        let seen = try reader.read { (item) throws(Failure) in
            switch item {
            case .problem(let problem, let raw):
                current?.set(raw: raw)
                summary.problemCount += 1
                try body(.problem(RowProblem(problem)))
            case .record(let record):
                if deletedColumn != nil || record[cells.dateColumn].isEmpty, skips(record, &summary) { return }
                current?.set(record)
                extra?.read(record)
                let row = cells.read(record)
                try (extra?.bytes ?? []).withUnsafeBufferPointer { (bytes) throws(Failure) in
                    let extra = UnsafeRawBufferPointer(bytes)
                    switch row {
                    case .plain(var row):
                        summary.rowCount += 1
                        row.extra = extra
                        try body(.row(row))
                    case .unusual:
                        try readUnusual(record, cells, options, extra, &summary, body)
                    }
                }
            }
        }
        current?.set(raw: "")
        finish(&summary, seen)
        return summary
    }

    /// A row that needs strings: an address to be normalised, or a mistake to be described.
    private func readUnusual<Failure: Error>(
        _ record: CSVRecord, _ cells: TouchCells, _ options: ImportOptions, _ extra: UnsafeRawBufferPointer,
        _ summary: inout ImportSummary, _ body: (ImportItem<TouchRow>) throws(Failure) -> Void
    ) throws(Failure) {
        var texts = RowCells(record: record, plan: self, options: options, hint: .unknown)
        let day = texts.day(.date)
        if day == nil, texts.problems.isEmpty { texts.missing(.date, "is empty: a touch needs a day") }
        var scratch = TouchScratch()
        let domain = scratch.keep(texts.domain())
        let email = scratch.keep(texts.email())
        let accountID = scratch.keep(texts.id(.accountExternalID))
        let contactID = scratch.keep(texts.id(.contactExternalID))
        let externalID = scratch.keep(texts.id(.externalID))
        let belongs = !(domain.isEmpty && email.isEmpty && accountID.isEmpty && contactID.isEmpty)
        if !belongs, texts.problems.isEmpty, texts.text(.account) == nil {
            texts.missing(
                columns[.email] != nil ? .email : .account,
                "is empty: a touch needs an account or a person that it belongs to")
        }
        guard let day, texts.problems.isEmpty else {
            for problem in texts.problems {
                summary.problemCount += 1
                try body(.problem(problem))
            }
            return
        }
        summary.rowCount += 1
        try scratch.bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in
            func kept(_ range: Range<Int>) -> UnsafeRawBufferPointer {
                UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))
            }
            var row = cells.row(record, day: day)
            (row.domain, row.email, row.externalID) = (kept(domain), kept(email), kept(externalID))
            (row.accountExternalID, row.contactExternalID) = (kept(accountID), kept(contactID))
            row.extra = extra
            try body(.row(row))
        }
    }
}

/// The bytes of a touch's texts that had to be rewritten, one after the other.
private struct TouchScratch {
    private(set) var bytes: [UInt8] = []

    /// Keeps a text, and says where.
    mutating func keep(_ text: String?) -> Range<Int> {
        let start = bytes.count
        bytes += Array((text ?? "").utf8)
        return start..<bytes.count
    }
}

/// The columns of a touch, looked up once for a file.
struct TouchCells {
    enum Reading {
        case plain(TouchRow)
        /// It takes strings to say what the row is.
        case unusual
    }

    private let date, account, domain, accountID, email, contactID: Int
    private let externalID, channel, type, campaign, note: Int
    /// Whether some field has several columns, of which the first may be empty.
    private let hasAlternatives: Bool
    private let addresses = AddressBytes()
    private let timeBytes = ASCIISet("0123456789:.+-Z")
    private let alternatives: [ImportField: [Int]]

    init(plan: ImportPlan) {
        func column(_ field: ImportField) -> Int { plan.columns[field]?.first ?? -1 }
        date = column(.date)
        account = column(.account)
        domain = column(.domain)
        accountID = column(.accountExternalID)
        email = column(.email)
        contactID = column(.contactExternalID)
        externalID = column(.externalID)
        channel = column(.channel)
        type = column(.type)
        campaign = column(.campaign)
        note = column(.note)
        alternatives = plan.columns.filter { $0.value.count > 1 }
        hasAlternatives = !alternatives.isEmpty
    }

    var dateColumn: Int { date }

    /// A row as it stands, where it can be taken so.
    @inline(__always)
    func read(_ record: CSVRecord) -> Reading {
        let dateBytes = CellText.trim(record[date])
        guard let day = DayCell.isoDay(dateBytes), dateBytes.count == 10 || hasISOTime(dateBytes) else {
            return .unusual
        }
        let row = row(record, day: day)
        guard row.domain.isEmpty || addresses.isNormalDomain(row.domain),
            row.email.isEmpty || addresses.isNormalEmail(row.email, domain: row.domain),
            isPlainID(row.accountExternalID), isPlainID(row.contactExternalID), isPlainID(row.externalID),
            !(row.domain.isEmpty && row.email.isEmpty && row.account.isEmpty && row.accountExternalID.isEmpty
                && row.contactExternalID.isEmpty)
        else { return .unusual }
        return .plain(row)
    }

    /// The row's bytes, trimmed and otherwise as they stand.
    @inline(__always)
    func row(_ record: CSVRecord, day: Day) -> TouchRow {
        TouchRow(
            line: record.line, day: day, externalID: bytes(.externalID, externalID, record),
            account: bytes(.account, account, record), domain: bytes(.domain, domain, record),
            accountExternalID: bytes(.accountExternalID, accountID, record), email: bytes(.email, email, record),
            contactExternalID: bytes(.contactExternalID, contactID, record), channel: bytes(.channel, channel, record),
            type: bytes(.type, type, record), campaign: bytes(.campaign, campaign, record),
            note: bytes(.note, note, record)
        )
    }

    @inline(__always)
    private func bytes(_ field: ImportField, _ column: Int, _ record: CSVRecord) -> UnsafeRawBufferPointer {
        guard column >= 0, column < record.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let found = CellText.trim(record[column])
        guard found.isEmpty, hasAlternatives, let others = alternatives[field] else { return found }
        for other in others where other < record.count {
            let bytes = CellText.trim(record[other])
            if !bytes.isEmpty { return bytes }
        }
        return found
    }

    /// Whether a time of day follows the ten bytes of the day.
    private func hasISOTime(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count > 12 && (bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "))
            && bytes[11...].allSatisfy { timeBytes.contains($0) }
    }

    private func isPlainID(_ bytes: UnsafeRawBufferPointer) -> Bool { !SalesforceID.isUnusual(bytes) }
}
