import Answers
import Exchange
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Hands drafts over to the program that sends them, and notes that it did.
struct DraftExporter {
    let session: Session
    let form: DraftForm
    /// The file for one draft or for a list, the folder for several; the workspace's exports otherwise.
    let out: String?

    /// Writes the drafts' files.
    ///
    /// - Parameters:
    ///   - isFolder: Whether `out` is a folder, because there may be several.
    ///   - keeping: What this core does while another writes the files.
    /// - Returns: The files, as they are told to the user.
    /// - Throws: `Refusal`, `FileProblem`.
    func export(
        _ items: [(draft: Draft, contact: Contact)], isFolder: Bool, while keeping: () throws -> Void = {}
    ) throws -> [String] {
        guard let workspace = session.workspace else { preconditionFailure("a draft is in a workspace") }
        if let list = form.list {
            try keeping()
            return try export(items, as: list)
        }
        let folder = out.map { Files.path($0, from: session.directory) } ?? workspace.exports
        let names = items.map { "draft-\($0.draft.id.number)-\($0.draft.template).\(form.rawValue)" }
        let paths = names.map { out != nil && !isFolder ? folder : "\(folder)/\($0)" }
        let writing = DraftWriting(form: form, sender: session.settings.sender, now: session.clock.now)
        // What cannot be written is told before the first file is there.
        for item in items { try writing.check(item.draft, to: item.contact) }
        try session.checkCancellation()
        if items.count > 1 {
            // Another core writes them, and does not tell how far it is.
            session.surroundings.progress.advance(
                "Exporting \(counted(items.count, "draft"))", done: 0, of: nil, unit: "drafts")
        }
        @Sendable func write(_ index: Int) throws {
            try Files.write(try writing.bytes(of: items[index].draft, to: items[index].contact), to: paths[index])
        }
        let (outcome, _) = try Parallel.together(
            { Result { for index in items.indices { try write(index) } } }, keeping)
        try outcome.get()
        try note(items.map(\.draft))
        return names.map { name in out.map { isFolder ? "\($0)/\(name)" : $0 } ?? "exports/\(name)" }
    }

    /// Where a file leads that was told to the user.
    func link(to shown: String) -> Link {
        guard out == nil, let workspace = session.workspace else {
            return Link(shown, to: .file(Files.path(shown, from: session.directory)))
        }
        return Link(shown, to: .file("\(workspace.exports)/\(Files.name(of: shown))"))
    }

    /// Notes that drafts went out. Who exports what nobody has approved approves it.
    func note(_ drafts: [Draft]) throws {
        let events = [
            DraftEvent(kind: .approved, day: session.today), DraftEvent(kind: .exported, day: session.today),
        ]
        let waiting = drafts.filter { $0.state < .exported }.map(\.id)
        if !waiting.isEmpty { try session.write.move(waiting, to: .exported, noting: []) }
        try session.write.note(events, of: drafts.filter { $0.state < .sent }.map(\.id))
    }

    // MARK: Lists for other systems

    private func export(_ items: [(draft: Draft, contact: Contact)], as list: any EngagementList) throws -> [String] {
        guard let workspace = session.workspace else { preconditionFailure("a draft is in a workspace") }
        let accounts = try session.read.accounts(Set(items.compactMap(\.draft.account)))
        let rows = try items.map { item in
            guard item.draft.channel == .email else {
                throw Refusal(
                    "Draft \(item.draft.id.number) is a \(item.draft.channel.title), which \(list.title) would be sent as an e-mail. Leave it out."
                )
            }
            guard let email = item.contact.email else {
                throw Refusal(
                    "\(item.contact.name) has no e-mail address, by which \(list.title) are known. Add it with: contact edit \(item.contact.handle) --email ADDRESS"
                )
            }
            return SequenceRow(item, email: email, account: item.draft.account.flatMap { accounts[$0] })
        }
        let files = list.files(of: rows)
        let base = out.map { Files.path($0, from: session.directory) } ?? "\(workspace.exports)/\(list.name)-people.csv"
        var shown: [String] = []
        for (index, bytes) in files.enumerated() {
            // Systems take only so many rows a file: the second is NAME-2.csv.
            let suffix = index == 0 ? "" : "-\(index + 1)"
            try Files.write(bytes, to: base.insertingBeforeExtension(suffix))
            shown.append((out ?? "exports/\(list.name)-people.csv").insertingBeforeExtension(suffix))
        }
        try note(items.map(\.draft))
        return shown
    }
}

extension SequenceRow {
    /// A draft and its person as a row of a system's list.
    init(_ item: (draft: Draft, contact: Contact), email: String, account: Account?) {
        let contact = item.contact
        self.init(
            email: email, firstName: contact.firstName, lastName: contact.lastName, title: contact.title ?? "",
            company: account?.name ?? "", phone: contact.phone, linkedIn: contact.linkedIn, website: account?.domain,
            city: account?.city, country: account?.country, subject: item.draft.subject,
            body: DraftText.bodyText(of: item.draft), tags: [item.draft.template])
    }
}

extension String {
    /// The file name with something before its ending: `people.csv` and `-2` give `people-2.csv`.
    func insertingBeforeExtension(_ text: String) -> String {
        guard let dot = lastIndex(of: "."), !self[dot...].contains("/") else { return self + text }
        return self[..<dot] + text + self[dot...]
    }
}
