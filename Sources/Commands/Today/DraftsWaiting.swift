import Answers
import Playbook
import Store
import Workbench

/// Drafts outside sequences that are on their way and wait for the user's next word.
struct DraftsWaiting: TodaySection {
    func blocks(at desk: TodayDesk) throws -> [Answer.Block] {
        let drafts = try desk.session.read.drafts(in: [.ready, .approved, .exported]).filter { $0.step == nil }
        guard !drafts.isEmpty else { return [] }
        let next: [(DraftState, String)] = [
            (.ready, "draft check, then draft approve"), (.approved, "draft export"), (.exported, "draft sent"),
        ]
        let byState = Dictionary(grouping: drafts, by: \.state)
        return [
            .table(
                Table(
                    "waiting", caption: "Drafts outside sequences",
                    columns: [.init("state"), .init("drafts", nil, .trailing), .init("next", "What comes next")],
                    rows: next.compactMap { state, words in
                        byState[state].map { [.word(state), .integer($0.count), .text(words)] }
                    }))
        ]
    }
}
