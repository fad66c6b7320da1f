import Answers
import Playbook
import Settings
import Store
import Workbench

/// From people, deals, templates and touches to which content there is for whom.
struct ContentDesk {
    static let tables: Set<StoreTable> = [
        .account, .contact, .touch, .touchType, .opportunity, .stageChange,
    ]

    let coverage: ContentCoverage
    let personas: [String]
    let stages: [String]
    let people: [Contact.ID: Contact]
    let accounts: [Account.ID: Account]
    let openDeals: [Account.ID: [Opportunity]]
    /// Touches with content by people or visitors of whom nobody knows who they are.
    let anonymous: Int
    /// What does not count, and why.
    let problems: [Problem]

    /// - Parameter language: Only messages in this language; `nil` for any.
    init(in session: Session, language: Language?) throws {
        let read = session.read
        let (pieces, broken) = Self.pieces(in: session, language: language)
        let known = session.settings.personas
        let templates = Set(pieces.compactMap(\.persona)).subtracting(known.map(\.handle)).sorted()
        personas = known.map(\.handle) + templates + [Persona.others]
        let own = session.settings.stages.map(\.handle) + [BuyingStages.customer]
        let others = Set(pieces.compactMap(\.stage)).subtracting(own).sorted()
        stages = own + others
        let standing = try session.knownDeals()
        let deals = standing.deals
        let way = BuyingStages(
            stages: session.settings.stages.map(\.handle), deals: deals, steps: try read.stageChanges())
        let contacts = try read.contacts()
        people = Dictionary(uniqueKeysWithValues: contacts.map { ($0.id, $0) })
        accounts = Dictionary(uniqueKeysWithValues: try read.accounts().map { ($0.id, $0) })
        let today = session.today
        let waiting = contacts.map { contact in
            ContentCoverage.Person(
                contact: contact.id, account: contact.account,
                persona: Persona.of(title: contact.title, department: contact.department, among: known)?.handle
                    ?? Persona.others, stage: way.stage(of: contact.account, on: today))
        }
        let names = Dictionary(uniqueKeysWithValues: waiting.map { ($0.contact, $0.persona) })
        var taken: [ContentCoverage.Taken: Int] = [:]
        var nobodys = 0
        try read.forEachContentTouch(until: today) { contact, account, day, type in
            guard let persona = contact.flatMap({ names[$0] }) else {
                nobodys += 1
                return
            }
            let stage = way.stage(of: account, on: day)
            taken[ContentCoverage.Taken(persona: persona, stage: stage, type: type), default: 0] += 1
        }
        try session.checkCancellation()
        anonymous = nobodys
        let currency = session.settings.currency
        let open = deals.filter { $0.outcome == .open }
        openDeals = Dictionary(grouping: open, by: \.account)
        let uncounted = open.filter { $0.amount?.currency != currency }.map(\.handle)
        problems =
            broken
            + (listed(uncounted).map {
                [Problem(.warning, "Open deals without an amount in \(currency.code), not in the pipeline: \($0).")]
            } ?? []) + standing.remarks().map { Problem(.warning, $0) }
        coverage = ContentCoverage(
            personas: personas, stages: stages, pieces: pieces, people: waiting,
            pipeline: openDeals.mapValues { deals in
                deals.compactMap(\.amount).filter { $0.currency == currency }.reduce(0) { sum, amount in
                    let (more, isTooLarge) = sum.addingReportingOverflow(amount.cents)
                    return isTooLarge ? .max : more
                }
            }, taken: taken)
    }

    /// The messages of the library; a file that does not read is told.
    private static func pieces(
        in session: Session, language: Language?
    ) -> (pieces: [ContentCoverage.Piece], problems: [Problem]) {
        let library = TemplateLibrary(workspace: session.workspace?.folder)
        var pieces: [ContentCoverage.Piece] = []
        var problems: [Problem] = []
        for entry in library.entries() where language == nil || entry.language == language {
            do {
                let settings = try library.settings(of: entry)
                pieces.append(
                    ContentCoverage.Piece(
                        name: entry.name, persona: settings.persona,
                        stage: settings.stage == "any" ? nil : settings.stage))
            } catch let mistake as any Mistake {
                problems += mistake.mistakes
            } catch {
                problems.append(Problem(.error, "\(error)", place: entry.path))
            }
        }
        return (pieces, problems)
    }
}
