import Playbook
import Settings
import Store
import Workbench

/// Lays out what sales promised and did: leads, touches, verdicts and deals, judged case by case.
struct AgreementDesk {
    let session: Session
    let clock: AgreementClock
    let judge: CommitmentJudge

    /// What the desk looks at.
    static let reads: Set<StoreTable> = [
        .account, .contact, .touch, .touchNote, .touchType, .touchTime, .channel, .handoff, .leadVerdict, .opportunity,
        .stageChange,
    ]

    init(session: Session) {
        self.session = session
        clock = session.agreementClock
        judge = CommitmentJudge(
            commitments: session.settings.commitments, clock: clock.office, now: clock.now)
    }

    /// The promises that began within days, the oldest first.
    ///
    /// - Parameter account: Only those made to one account.
    func cases(in days: ClosedRange<Day>, of account: Account.ID? = nil) throws -> [CommitmentCase] {
        let (leads, deals) = (try leadCases(in: days, of: account), try dealCases(in: days, of: account))
        return (leads + deals).enumerated().sorted {
            ($0.element.started.day, $0.element.started.at?.seconds ?? 0, $0.offset)
                < ($1.element.started.day, $1.element.started.at?.seconds ?? 0, $1.offset)
        }.map(\.element)
    }

    /// The first contacts, attempts and decisions of the leads that came within days.
    ///
    /// - Parameter withRequests: Also those who asked, beside those who were handed over.
    func leadCases(
        in days: ClosedRange<Day>, of account: Account.ID? = nil, withRequests: Bool = true
    ) throws -> [CommitmentCase] {
        let requests = withRequests ? try requests(in: days, of: account) : []
        let handoffs = try session.read.handoffs(of: account).filter { days.contains($0.day) }.map { handoff in
            LeadInHand(
                origin: .handoff(handoff.id), account: handoff.account, contact: handoff.contact, owner: handoff.owner,
                started: clock.moment(Moment(recorded: handoff.at, day: handoff.day)))
        }
        // Who asked and was handed over on the same day waits once.
        let asked = Set(requests.map { Waiting(account: $0.account, day: $0.started.day) })
        guard !requests.isEmpty || !handoffs.isEmpty else { return [] }
        let verdicts = Dictionary(grouping: try session.read.leadVerdicts(of: account), by: \.account)
        let deals = Dictionary(grouping: try session.read.opportunities(of: account), by: \.account)
        var cases: [CommitmentCase] = []
        for (account, leads) in Dictionary(grouping: requests + handoffs, by: \.account) {
            try session.checkCancellation()
            let touches = try account.map { try timed(session.read.timedTouches(of: $0, since: days.lowerBound)) }
            for lead in leads {
                let own = try touches ?? lead.contact.map { try timed(session.read.timedTouches(of: $0)) } ?? []
                cases += judge.cases(
                    of: lead, touches: own, verdicts: account.flatMap { verdicts[$0] } ?? [],
                    deals: account.flatMap { deals[$0] } ?? []
                ).filter { found in
                    if case .request = lead.origin { return true }
                    return found.commitment != .firstContact
                        || !asked.contains(Waiting(account: lead.account, day: lead.started.day))
                }
            }
        }
        return cases.sorted {
            ($0.started.day, $0.started.at?.seconds ?? 0, $0.account?.number ?? 0, $0.contact?.number ?? 0)
                < ($1.started.day, $1.started.at?.seconds ?? 0, $1.account?.number ?? 0, $1.contact?.number ?? 0)
        }
    }

    /// The values and decisions owed of deals, by the day on which the promise began.
    func dealCases(in days: ClosedRange<Day>, of account: Account.ID? = nil) throws -> [CommitmentCase] {
        let changes = try session.read.stageChanges(ofDealsSince: days.lowerBound)
        return try session.read.opportunities(of: account).flatMap { deal in
            judge.cases(of: deal, changes: changes[deal.id] ?? []).filter { days.contains($0.started.day) }
        }
    }

    /// One first contact that is awaited.
    private struct Waiting: Hashable {
        var account: Account.ID?
        var day: Day
    }

    private func timed(_ touches: [CommitmentJudge.TimedTouch]) -> [CommitmentJudge.TimedTouch] {
        clock.problem == nil ? touches : touches.map { CommitmentJudge.TimedTouch(touch: $0.touch) }
    }

    private func requests(in days: ClosedRange<Day>, of account: Account.ID?) throws -> [LeadInHand] {
        let last = min(days.upperBound, session.today)
        guard days.lowerBound <= last else { return [] }
        return try session.read.requests(in: days.lowerBound...last, of: account).map(lead)
    }

    /// A request as a lead; whether whoever asked was sales-ready on its day decides what was promised.
    func lead(of request: AnswerRequest) throws -> LeadInHand {
        let account = try request.account.flatMap { try session.read.account($0) }
        return LeadInHand(
            origin: .request(isSalesReady: try isSalesReady(account, request)), account: request.account,
            contact: request.contact, owner: account?.owner, started: clock.moment(request.asked),
            remark: request.note)
    }

    private func isSalesReady(_ account: Account?, _ request: AnswerRequest) throws -> Bool {
        let promise = session.settings.promise
        // Only where it matters is the score of that day worth its time.
        guard let account, promise.response != promise.anyContact else { return false }
        let scorer = try session.scorer(of: account).on(request.day)
        // A person is judged by themselves: what the others at the company did makes no buyer of a student.
        if let contact = try request.contact.flatMap({ try session.read.contact($0) }) {
            return scorer.standing(of: contact, at: account).verdict == .salesReady
        }
        let contacts = try session.read.contacts(of: account.id)
        return scorer.standing(of: account, contacts: contacts).verdict == .salesReady
    }
}
