import Testing

@testable import Playbook

/// A deal is known by its steps up to the day that is asked for.
struct StageWalkTests {
    private func path(
        _ steps: [(String, String, Int?)], outcome: Opportunity.Outcome = .open, created: String = "2026-01-10",
        closes: String? = nil
    ) throws -> (StageWalk, StageWalks) {
        let changes = try steps.map { text, stage, cents in
            StageChange(
                opportunity: Opportunity.ID(1), day: try day(text), stage: stage,
                amount: cents.map { Money(cents: $0, currency: .eur) })
        }
        let opportunity = deal(
            1, stage: "proposal", outcome: outcome, created: try day(created), closes: try closes.map { try day($0) })
        let paths = StageWalks([opportunity], changes: changes, stages: Stage.standard)
        return (try #require(paths.paths.first), paths)
    }

    @Test func standsWhereItsLastStepUpToTheDayPutIt() throws {
        let (path, _) = try path(
            [
                ("2026-01-10", "prospecting", 100), ("2026-02-01", "demo", nil), ("2026-02-20", "demo", 200),
                ("2026-03-05", "won", 250),
            ], outcome: .won, closes: "2026-03-05")
        #expect(path.standing(on: try day("2026-01-09")) == .unknown)
        #expect(
            path.standing(on: try day("2026-01-31"))
                == .open(stage: 0, since: try day("2026-01-10"), amount: Money(cents: 100, currency: .eur), closes: nil)
        )
        #expect(
            path.standing(on: try day("2026-02-25"))
                == .open(stage: 3, since: try day("2026-02-01"), amount: Money(cents: 200, currency: .eur), closes: nil)
        )
        #expect(path.standing(on: try day("2026-03-05")) == .closed(on: try day("2026-03-05"), isWon: true))
    }

    @Test func isOpenInNoStageWhereNoneWasWrittenDown() throws {
        let (path, _) = try path([("2026-03-05", "lost", 250)], outcome: .lost, closes: "2026-03-05")
        #expect(
            path.standing(on: try day("2026-03-04"))
                == .open(stage: nil, since: try day("2026-01-10"), amount: nil, closes: nil))
        #expect(path.stays(until: try day("2026-03-05")).isEmpty)
    }

    @Test func closesByTheRecordWhereNoStepSaysIt() throws {
        let (path, _) = try path([("2026-01-10", "demo", 1)], outcome: .won, closes: "2026-02-01")
        #expect(path.standing(on: try day("2026-01-31")) != .unknown)
        #expect(path.standing(on: try day("2026-02-01")) == .closed(on: try day("2026-02-01"), isWon: true))
    }

    @Test func opensAgainAfterALoss() throws {
        let (path, _) = try path([
            ("2026-01-10", "demo", 1), ("2026-02-01", "lost", 1), ("2026-03-01", "proposal", 1),
        ])
        #expect(path.standing(on: try day("2026-02-10")) == .closed(on: try day("2026-02-01"), isWon: false))
        #expect(
            path.standing(on: try day("2026-03-02"))
                == .open(stage: 4, since: try day("2026-03-01"), amount: Money(cents: 1, currency: .eur), closes: nil))
    }

    @Test func keepsStagesThatTheListDoesNotHave() throws {
        let (path, paths) = try path([("2026-01-10", "pilot", 1)])
        #expect(paths.stages == Stage.standard.map(\.handle) + ["pilot"])
        #expect(paths.knownStages == 6)
        #expect(path.stays(until: try day("2026-01-20")).map(\.stage) == [6])
    }

    @Test func countsItsFirstStayInEachStage() throws {
        let (path, _) = try path([
            ("2026-01-10", "demo", 1), ("2026-01-20", "proposal", 1), ("2026-01-25", "demo", 1),
            ("2026-02-28", "proposal", 2),
        ])
        let stays = path.stays(until: try day("2026-03-31"))
        #expect(stays.map(\.stage) == [3, 4])
        #expect(stays.map { $0.last.days(since: $0.first) } == [10, 5])
    }
}
