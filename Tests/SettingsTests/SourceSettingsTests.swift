import Playbook
import Settings
import Testing

@Suite struct SourceSettingsTests {
    private let head = "name: Pohjavire\n"

    private func problems(_ text: String) -> [String] {
        do {
            _ = try WorkspaceSettings.parse(head + text, file: "w")
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test func readsSourcesAndPersonas() throws {
        let settings = try WorkspaceSettings.parse(
            head + """
                sources: { outbound: [Telesales, SDR] }
                personas:
                  buyer: [purchasing, hankinta]
                """)
        #expect(settings.sources.outbound == ["telesales", "sdr"])
        #expect(settings.sources.inbound == SourceRules.standardInbound)
        #expect(settings.personas == [Persona(handle: "buyer", phrases: ["purchasing", "hankinta"])])
        #expect(try WorkspaceSettings.parse(head).sources == .standard)
        #expect(try WorkspaceSettings.parse(head).personas == Persona.standard)
    }

    @Test func tellsEveryMistake() {
        let told = problems(
            """
            sources: { inbound: [fair], outbound: [Fair], sideways: [x] }
            personas: { Head Buyer: [], cfo: [cfo] }
            """)
        #expect(told.contains { $0.contains("“fair” is inbound and outbound") })
        #expect(told.contains { $0.contains("sideways") })
        #expect(told.contains { $0.contains("write head-buyer") })
        #expect(told.contains { $0.contains("name the words of its titles") })
    }

    @Test func theTextOfANewWorkspaceReads() throws {
        let text = WorkspaceSettings.text(name: "x", tier: .oneToOne, currency: .eur, language: .english)
        #expect(text.contains("# sources:") && text.contains("# personas:"))
        #expect(try WorkspaceSettings.parse(text).personas == Persona.standard)
    }
}
