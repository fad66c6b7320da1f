import Testing

@testable import Liquid

/// Rendering as a whole: previews, partials and reuse of one template.
@Suite struct RenderingTests {
    @Test func aPreviewGoesAsFarAsItCan() throws {
        let template = try Template(parsing: "Hi {{ name }}, {{ nope }}!", file: "a.md")
        let rendering = template.rendering(["name": "Liisa"])
        #expect(rendering.spans.text == "Hi Liisa, !")
        #expect(rendering.diagnostics.map(\.kind) == [.unknownVariable])
        #expect(!rendering.isCutShort)
    }

    @Test func aLimitCutsShortEvenLaxTemplates() throws {
        let template = try Template(parsing: "{% for i in (1..10) %}{{ i }}{% endfor %}", file: "a.md", dialect: .lax)
        var limits = Limits()
        limits.outputBytes = 5
        let rendering = template.rendering([:], options: RenderOptions(limits: limits))
        #expect(rendering.spans.text == "12345")
        #expect(rendering.isCutShort)
        #expect(throws: Diagnostics.self) { try template.render([:], options: RenderOptions(limits: limits)) }
    }

    @Test func oneTemplateRendersAlikeEveryTime() async throws {
        let template = try Template(
            parsing: "{% increment n %}{% cycle 'a', 'b' %}{% assign x = name %}{{ x }}", file: "a.md")
        let texts = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<50 {
                group.addTask { try template.render(["name": .integer(number % 2)]).text }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(texts == ["0a0", "0a1"])
    }

    @Test func renderSeesTheDataAndItsArgumentsOnly() throws {
        let partials = ["p": "{{ account }}{{ who }}", "q": "{{ local }}"]
        let source = "{% assign local = 1 %}{% render 'p', who: '!' %}"
        #expect(try printed(source, ["account": "Kone"], partials: partials) == "Kone!")
        let lines = try complaints("{% assign local = 1 %}{% render 'q' %}", partials: partials)
        #expect(lines == ["q.md:1:4: {{ local }} is not known"])
        #expect(try printed("{% assign local = 1 %}{% include 'q' %}", partials: partials) == "1")
    }

    @Test func includeCannotStandWithinRender() throws {
        let lines = try complaints("{% render 'p' %}", partials: ["p": "{% include 'q' %}", "q": "x"])
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("p.md:1:12:") == true)
    }

    @Test func partialsOfAnUnknownNameAreReportedOnce() throws {
        #expect(try complaints("{% include nope %}") == ["intro.md:1:12: {{ nope }} is not known"])
    }
}
