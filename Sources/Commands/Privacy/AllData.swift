import Answers
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Everything that is held on a person, for whoever asks for it (GDPR, article 15).
struct AllData {
    let session: Session
    let contact: Contact
    let person: PersonToForget
    /// The tables that have a part of their own; rows of any other are told as they stand.
    private static let told: Set<StoreTable> = [
        .contact, .claim, .touch, .draft, .enrolment, .optOut, .recordOrigin, .relation, .externalReference,
        .handoff, .leadVerdict,
    ]

    init(of contact: Contact, in session: Session) throws {
        self.contact = contact
        self.session = session
        person = try session.known(contact)
    }

    /// - Parameter record: The person's fields, as they are always shown.
    func answer(fields: Answer.Block) throws -> Answer {
        let read = session.read
        var blocks: [Answer.Block] = [
            .heading("All data held on \(contact.name)", level: 2), fields, .heading("Why it is held", level: 3),
            try grounds(), .heading("When each field was written, and by which file", level: 3),
            .table(try fieldSources()),
        ]
        blocks += try session.sources(of: .contact, contact.id.number, extra: read.extra(of: contact.id))
        blocks.append(.table(try ids()))
        blocks += [.heading("What is known of them", level: 3), .table(try claimTable(claims(), in: session))]
        blocks.append(.table(try places(naming: try read.texts(naming: person.mentions))))
        blocks += [.heading("What passed between us", level: 3), .table(try touches())]
        blocks += try drafts()
        blocks.append(.table(try sequences()))
        blocks += try handoffs()
        blocks += try others()
        blocks += [.heading("Where else it stands", level: 3), .table(try entries())]
        blocks += try files()
        return Answer(blocks)
    }

    private func grounds() throws -> Answer.Block {
        let facts = try session.read.untoldPeople(of: contact.id).first?.facts
        let duty: String =
            switch facts.map(NoticeDuty.init) {
            case .due(let day, _): "not yet, due by \(session.written(day))"
            case .dayUnknown: "not yet; nobody wrote down when the data came"
            case .fromThemselves: "they gave the data themselves"
            case .told(let day): "on \(session.written(day))"
            case nil:
                contact.informed.map { "on \(session.written($0))" } ?? "they consented, or nobody has to be told"
            }
        let closed = try session.read.optOuts(of: contact.id).map(session.sentence)
        return .record(
            name: "grounds",
            fields: [
                Answer.Field("purpose", .text("Sales and marketing to the company that they work for")),
                Answer.Field("basis", "Lawful basis", .text(contact.basis?.rawValue ?? "none is written down")),
                Answer.Field("obtained", "Data came", .day(contact.obtained)),
                Answer.Field("source", "Where the data came from", .text(contact.source ?? "nobody wrote it down")),
                Answer.Field("told", "Told where it came from", .text(duty)),
                Answer.Field("opted_out", "Opted out of everything", .flag(contact.optedOut)),
                Answer.Field("closed_channels", .text(closed.isEmpty ? "none" : closed.joined(separator: ", "))),
            ])
    }

    /// When each field was last written, as far as the history tells.
    private func fieldSources() throws -> Table {
        let times = try session.read.changeTimes(of: .contact)[contact.id.number] ?? [:]
        return Table(
            "field_dates", columns: [.init("field"), .init("written")],
            rows: times.filter { !["id", "uid"].contains($0.key) }.sorted { $0.key < $1.key }.map {
                [.text($0.key.replacing("_", with: " ")), .day($0.value.day)]
            }, whenEmpty: "The history tells of no change.")
    }

    private func ids() throws -> Table {
        Table(
            "ids", columns: [.init("system"), .init("id")],
            rows: try session.read.externalIDs(of: .contact, record: contact.id.number).map {
                [.text($0.system), .text($0.id)]
            }, whenEmpty: "No other system's id is known.")
    }

    private func claims() throws -> [Claim] { try session.read.claims(about: .contact(contact.id)) }

    private func places(naming texts: [NamingText]) throws -> Table {
        Table(
            "named", caption: "Texts that name them", columns: [.init("where"), .init("record"), .init("field")],
            rows: texts.map { text in
                [
                    .text(text.table.rawValue.replacing("_", with: " ")), .text(text.record),
                    .text(text.column.replacing("_", with: " ")),
                ]
            }, whenEmpty: "No other text names them.")
    }

    private func touches() throws -> Table {
        Table(
            "touches",
            columns: [
                .init("day"), .init("channel"), .init("type"), .init("note"), .init("from_file"),
                .init("line", nil, .trailing),
            ],
            rows: try session.read.touches(with: contact.id).map { touch in
                let origin = try session.read.origin(ofTouch: touch.id.number)
                return [
                    .day(touch.day), .text(touch.channel), .text(touch.type), .text(touch.note),
                    .text(origin?.file.name), .integer(origin?.line),
                ]
            }, whenEmpty: "No touches.")
    }

    private func drafts() throws -> [Answer.Block] {
        try session.read.drafts(to: contact.id).flatMap { draft -> [Answer.Block] in
            let events = try session.read.events(of: draft.id).map { "\($0.kind.rawValue) \(session.written($0.day))" }
            return [
                .record(
                    name: "draft",
                    fields: [
                        Answer.Field("draft", .integer(draft.id.number)), Answer.Field("day", .day(draft.day)),
                        Answer.Field("channel", .word(draft.channel)), Answer.Field("state", .word(draft.state)),
                        Answer.Field("events", .text(events.isEmpty ? nil : events.joined(separator: ", "))),
                        Answer.Field("subject", .text(draft.subject)),
                        Answer.Field("body", .text(DraftText.bodyText(of: draft))),
                    ])
            ]
        }
    }

    private func sequences() throws -> Table {
        Table(
            "sequences",
            columns: [.init("sequence"), .init("started"), .init("state"), .init("stopped"), .init("reason")],
            rows: try session.read.enrolments().filter { $0.contact == contact.id }.map { enrolment in
                [
                    .text(enrolment.sequence), .day(enrolment.start), .word(enrolment.state),
                    .day(enrolment.stoppedOn), .text(enrolment.reason),
                ]
            }, whenEmpty: "No sequences.")
    }

    /// When they were handed to sales as a lead, and what sales said of them.
    private func handoffs() throws -> [Answer.Block] {
        let handoffs = try session.read.handoffs(with: contact.id)
        let verdicts = try session.read.leadVerdicts(on: contact.id)
        let accounts = try session.read.accounts(Set(handoffs.map(\.account) + verdicts.map(\.account)))
        var blocks: [Answer.Block] = []
        if !handoffs.isEmpty {
            blocks.append(
                .table(
                    Table(
                        "handoffs", caption: "Handed to sales as a lead",
                        columns: [
                            .init("day"), .init("account"), .init("owner"), .init("rule"), .init("model"),
                            .init("score", nil, .trailing),
                        ],
                        rows: handoffs.map {
                            [
                                .day($0.day), .text(accounts[$0.account]?.handle), .text($0.owner), .text($0.rule),
                                .text($0.model), .integer($0.score),
                            ]
                        })))
        }
        if !verdicts.isEmpty {
            blocks.append(
                .table(
                    Table(
                        "verdicts", caption: "What sales said of them as a lead",
                        columns: [
                            .init("day"), .init("account"), .init("verdict"), .init("reason"), .init("note"),
                            .init("by"),
                        ],
                        rows: verdicts.map {
                            [
                                .day($0.day), .text(accounts[$0.account]?.handle), .word($0.verdict),
                                .text($0.reason), .text($0.note), .text($0.decidedBy),
                            ]
                        })))
        }
        return blocks
    }

    /// Rows of tables that have no part of their own above.
    private func others() throws -> [Answer.Block] {
        let rows = try session.read.rows(about: contact.id).filter { !Self.told.contains($0.table) }
        guard !rows.isEmpty else { return [] }
        let table = Table(
            "other_rows", caption: "Held besides", columns: [.init("where"), .init("what")],
            rows: rows.map { row in
                let fields = row.fields.filter { $0.name != "uid" }.map { "\($0.name) \($0.text)" }
                return [
                    .text(row.table.rawValue.replacing("_", with: " ")), .text(fields.joined(separator: ", ")),
                ]
            })
        return [.table(table)]
    }

    private func entries() throws -> Table {
        Table(
            "history", caption: "Entries of the history that touched them",
            columns: [.init("entry", nil, .trailing), .init("at"), .init("line")],
            rows: try session.read.entries(touching: contact.id, mentions: person.mentions).map { entry in
                [.integer(entry.number), .text(entry.recordedAt.iso), .text(entry.line)]
            }, whenEmpty: "No entry of the history touched them.")
    }

    private func files() throws -> [Answer.Block] {
        guard let workspace = session.workspace else { return [] }
        let files = try Footprint.$current.withValue(nil) {
            try NamingFiles(in: workspace.folder, exports: workspace.exports, mentions: person.mentions)
        }
        let table = Table(
            "files", caption: "Files of the workspace that name them",
            columns: [.init("file"), .init("lines", nil, .trailing)],
            rows: files.files.map { [.text($0.path), .integer($0.lines)] },
            whenEmpty: "No file of the workspace names them.")
        var blocks: [Answer.Block] = [.table(table)]
        if let closed = listed(files.closed) { blocks.append(.text("Not looked into, since it is packed: \(closed).")) }
        return blocks
    }
}
