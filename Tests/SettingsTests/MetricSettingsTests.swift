import Playbook
import Settings
import Testing

@Suite struct MetricSettingsTests {
    private func messages(_ text: String) -> String {
        do {
            _ = try WorkspaceSettings.parse("name: Test\n" + text)
            return ""
        } catch {
            return error.problems.map { "\($0.line):\($0.column) \($0.message)" }.joined(separator: "\n")
        }
    }

    @Test func `Costs, quotas and the limits of a stall become values with their lines`() throws {
        let settings = try WorkspaceSettings.parse(
            """
            name: Test
            costs:
              2026-Q3: { marketing: 9000, sales: 20 000.50 }
              2026-Q4:
                sales: 1
            team:
              people:
                - { name: Aino Salmi, role: ae, quota: 60000 }
                - { name: Leo Lampi, role: ae }
            funnel:
              stalled_percentile: 90
              stalled_at_least: 7
              fewest_to_measure: 2
              stalled_after: { engaged: 30, won: 400 }
            """)
        let third = settings.costs.quarters[.init(year: 2026, number: 3)]
        #expect(third?.sales == Sourced(Money(cents: 20_000_50, currency: .eur), .setting(line: 3)))
        #expect(third?.marketing?.value.cents == 9000_00)
        #expect(settings.costs.quarters[.init(year: 2026, number: 4)]?.marketing == nil)
        #expect(settings.team.people.map(\.quota?.value.cents) == [60_000_00, nil])
        #expect(settings.team.people[0].quota?.source == .setting(line: 8))
        #expect(settings.stalls.percentile == 90 && settings.stalls.fewest == 2 && settings.stalls.least == 7)
        #expect(settings.stalls.after == [.engaged: 30, .won: 400])
    }

    @Test(
        "what is wrong is told with its place",
        arguments: [
            ("costs:\n  spring: { sales: 1 }\n", "3:3 “spring” is not a quarter; write it as 2026-Q4"),
            (
                "costs:\n  2026-Q4: { sale: 1 }\n",
                "3:14 “sale” is not a setting of 2026-Q4 — did you mean sales?"
            ),
            (
                "costs:\n  2026-Q4: { sales: -5 }\n",
                "3:21 sales: “-5” is not an amount; write it as 40000, less than a trillion"
            ),
            (
                "team:\n  people:\n    - { name: Aino, role: ae, quota: lots }\n",
                "4:38 quota: “lots” is not an amount; write it as 40000, less than a trillion"
            ),
            (
                "funnel:\n  stalled_after: { target: 3 }\n",
                "3:20 “target” is not a setting of stalled_after; use one of: aware, engaged, mqa, opportunity, won"
            ),
        ])
    func mistakes(_ text: String, _ expected: String) {
        #expect(messages(text) == expected)
    }
}
