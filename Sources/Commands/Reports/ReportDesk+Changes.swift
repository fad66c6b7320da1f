import Answers
import Pages
import Playbook
import Settings
import Store
import Workbench

extension ReportDesk {
    /// How the pipeline of the quarter's first day became that of its last one that has come.
    func changes() throws -> ReportSection {
        let changes = PipelineChanges(
            DealHistory.all(ground.deals, steps: try session.read.stageChanges()), in: ground.days,
            stages: session.settings.stages, startMonth: session.settings.plan.startMonth, today: session.today)
        let bridge = changes.bridges.first { $0.currency == ground.currency }
        let steps = PipelineChange.Kind.allCases.compactMap { kind -> PipelineStep? in
            guard kind.changesTheSum, let cents = bridge?.effects[kind] else { return nil }
            let deals = changes.changes.count { $0.kind == kind && $0.effect?.currency == ground.currency }
            return PipelineStep(words(kind).many, cents: cents, deals: deals, tone: tone(kind, cents))
        }
        let beside = PipelineChange.Kind.allCases.filter { !$0.changesTheSum }.map { kind in
            (label: words(kind).many.lowercased(), deals: changes.changes.count { $0.kind == kind })
        }
        let deals = changes.changes.map { change in
            ChangedDeal(
                words(change.kind).one, day: change.day, deal: change.deal, before: cell(change.before),
                after: cell(change.after),
                effectCents: change.effect.flatMap { $0.currency == ground.currency ? $0.cents : nil },
                tone: tone(change.kind, change.effect?.cents ?? 0))
        }
        return ground.pipelineChanges(
            then: bridge?.then ?? 0, steps: steps, beside: beside, deals: deals, remarks: remarks(changes))
    }

    private func remarks(_ changes: PipelineChanges) -> [String] {
        var remarks: [String] = []
        let (then, now) = (changes.withoutAmount.then, changes.withoutAmount.now)
        if then + now > 0 {
            remarks.append(
                said(
                    "Open deals without an amount are in no sum: \(then) then, \(now) now.",
                    "Avoimia kauppoja ilman summaa, ei mukana: silloin \(then), nyt \(now)."))
        }
        if changes.closeDayUnknown > 0 {
            remarks.append(
                said(
                    "Whether the close day moved cannot be said of \(counted(changes.closeDayUnknown, "open deal")).",
                    "Päättymispäivän siirtymistä ei voi sanoa kaupoista, joita on \(changes.closeDayUnknown)."))
        }
        if changes.bridges.contains(where: { $0.currency != ground.currency }) {
            remarks.append(
                said(
                    "Deals in other currencies have bridges of their own: pipeline changes",
                    "Muissa valuutoissa olevilla kaupoilla on omat siltansa: pipeline changes"))
        }
        return remarks
    }

    func said(_ english: String, _ finnish: String) -> String { ground.language == .finnish ? finnish : english }

    private func tone(_ kind: PipelineChange.Kind, _ cents: Int) -> Tone {
        switch kind {
        case .won: .good
        case .lost, .shrunk: .bad
        default: cents < 0 ? .bad : .good
        }
    }

    private func cell(_ standing: PipelineChange.Standing?) -> Cell {
        switch standing {
        case .stage(let stage): .text(ground.stageName(stage))
        case .money(let money):
            money.map { .money(cents: $0.cents, currency: $0.currency.code) } ?? .text(said("no amount", "ei summaa"))
        case .day(let day): .day(day.iso)
        case .outcome(let outcome): .text(ground.written(outcome))
        case nil: .none
        }
    }

    /// What a change of many deals is called, and that of one.
    private func words(_ kind: PipelineChange.Kind) -> (many: String, one: String) {
        switch kind {
        case .new: (said("New deals", "Uudet kaupat"), said("New deal", "Uusi kauppa"))
        case .reopened: (said("Reopened", "Avattu uudelleen"), said("Reopened", "Avattu uudelleen"))
        case .grown: (said("Grown", "Kasvaneet"), said("Grown", "Kasvanut"))
        case .shrunk: (said("Shrunk", "Pienentyneet"), said("Shrunk", "Pienentynyt"))
        case .won: (said("Won", "Voitetut"), said("Won", "Voitettu"))
        case .lost: (said("Lost", "Hävityt"), said("Lost", "Hävitty"))
        case .movedOn: (said("Moved on", "Edenneet"), said("Moved on", "Edennyt"))
        case .movedBack: (said("Moved back", "Taantuneet"), said("Moved back", "Taantunut"))
        case .moved: (said("Moved", "Siirtyneet"), said("Moved", "Siirtynyt"))
        case .slipped: (said("Slipped", "Lipsuneet"), said("Slipped", "Lipsunut"))
        case .pushed: (said("Pushed", "Lykätyt"), said("Pushed", "Lykätty"))
        case .pulledIn: (said("Pulled in", "Aikaistetut"), said("Pulled in", "Aikaistettu"))
        case .decidedAnew: (said("Decided anew", "Uudelleen ratkaistut"), said("Decided anew", "Ratkaistu uudelleen"))
        }
    }
}
