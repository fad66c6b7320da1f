import Testing
import Workbench

/// What roff would misread is written so that it does not.
@Suite struct RoffPageTests {
    private func line(_ span: RoffPage.Span) -> String {
        var page = RoffPage(title: "t", section: 1, date: "2026-11-22", source: "s", manual: "m")
        let before = page.text
        page.line(span)
        return String(page.text.dropFirst(before.count))
    }

    @Test(
        "a text is set as it is written",
        arguments: [
            (".SH is a macro", "\\&.SH is a macro\n"), ("'quoted' so", "\\(aqquoted\\(aq so\n"),
            ("C:\\names \\fB", "C:\\(rsnames \\(rsfB\n"), ("--dry-run", "\\-\\-dry\\-run\n"), ("", "\\&\n"),
            ("two\nlines", "two lines\n"),
            ("Äänekoski – “x”", "\\[u00C4]\\[u00E4]nekoski \\[u2013] \\[u201C]x\\[u201D]\n"),
            ("~ ^ ` \"", "\\(ti \\(ha \\(ga \\(dq\n"), ("a\u{1B}[31m\u{7}b\u{9B}", "a[31mb\n"), ("  x", "\\&  x\n"),
            ("\u{1F600}", "\\[u1F600]\n"),
        ])
    func escaping(_ text: String, _ written: String) {
        #expect(line(.plain(text)) == written)
    }

    @Test("what is typed stands out from what is put in its place")
    func fonts() {
        #expect(line(.bold(".x")) == "\\fB.x\\fR\n")
        #expect(line(.italic("name")) == "\\fIname\\fR\n")
    }
}
