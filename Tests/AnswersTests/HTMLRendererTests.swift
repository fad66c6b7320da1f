import Answers
import Testing

/// Answers as a fragment of a page.
struct HTMLRendererTests {
    @Test func tablesAreAccessible() {
        #expect(
            HTMLRenderer.render(.table(Samples.accounts), style: Style(language: .finnish)) == """
                <table>
                <caption>Accounts by score</caption>
                <thead>
                <tr><th scope="col">Account</th><th scope="col">Next step</th><th scope="col" class="figure">Score</th>\
                <th scope="col" class="figure">Pipeline</th><th scope="col">Reviewed</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">Koneen Tehdas Oy</th><td>Ask for the budget round&#39;s dates</td><td class="figure">72</td>\
                <td class="figure">123\u{A0}456,00\u{A0}€</td><td><time datetime="2026-11-20">20.11.2026</time></td></tr>
                <tr><th scope="row">2. Oy</th><td></td><td class="figure">1\u{A0}050</td><td class="figure">0,50\u{A0}€</td>\
                <td></td></tr>
                </tbody>
                <tfoot>
                <tr><th scope="row">Total</th><td></td><td class="figure">1\u{A0}122</td>\
                <td class="figure">123\u{A0}456,50\u{A0}€</td><td></td></tr>
                </tfoot>
                </table>

                """)
    }

    @Test func otherBlocks() {
        let answer = Answer([
            .heading("A & B", level: 1), .text("one\ntwo\n\nthree"), .list(["<b>"]),
            .record(name: "r", fields: [.init("owner", .none)]), .tree(Samples.tree),
            .problems([Problem(.warning, "x", place: "f", line: 2)]), .verbatim("\n<pre>"),
            .table(Table("t", columns: [.init("a")], whenEmpty: "None.")),
        ])
        #expect(
            HTMLRenderer.render(answer) == """
                <h2>A &amp; B</h2>
                <p>one<br>two</p>
                <p>three</p>
                <ul>
                <li>&lt;b&gt;</li>
                </ul>
                <dl class="record">
                <div><dt>Owner</dt><dd>–</dd></div>
                </dl>
                <figure class="tree">
                <figcaption>Buying group</figcaption>
                <ul>
                <li><span>Kaarina</span> <span class="detail">CEO</span>
                <ul>
                <li><span class="tone-good">Liisa</span> <span class="detail">CIO</span>
                <ul>
                <li><span>Juhani</span></li>
                </ul>
                </li>
                <li><span class="tone-bad">Matti</span> <span class="detail">CFO</span></li>
                </ul>
                </li>
                <li><span class="tone-quiet">Åke</span></li>
                </ul>
                </figure>
                <ul class="problems">
                <li class="warning"><strong>warning:</strong> <span class="place">f:2:</span> x</li>
                </ul>
                <pre>

                &lt;pre&gt;</pre>
                <p class="empty">None.</p>

                """)
    }

    @Test func idsFollowThePrefix() {
        let html = HTMLRenderer.render(Answer([.chart(Samples.bars), .chart(Samples.bars)]), idPrefix: "cell-2")
        #expect(html.contains("id=\"cell-2-1\"") && html.contains("id=\"cell-2-2\""))
        #expect(Markup(html).duplicateIDs.isEmpty)
    }

    @Test(arguments: 0..<30)
    func noDataBecomesMarkup(_ seed: UInt64) {
        let html = HTMLRenderer.render(Samples.hostile(seed))
        let markup = Markup(html)
        #expect(markup.problem == nil)
        #expect(!markup.names.contains("b") && markup.names.isSubset(of: Markup.allowed))
        #expect(
            html.unicodeScalars.allSatisfy {
                $0 == "\n" || $0 == "\t" || ($0.value >= 32 && !(127..<160).contains($0.value))
            })
    }
}
