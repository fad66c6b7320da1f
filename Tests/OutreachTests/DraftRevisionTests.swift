import Outreach
import Playbook
import Testing

/// What a person does to a draft in an editor.
@Suite struct DraftRevisionTests {
    private func citations(_ draft: Draft) -> [String] {
        draft.spans.compactMap { $0.citation.map { "\($0.variable)=\($0.origin)" } }
    }

    @Test("a text that was not touched is the same draft")
    func untouched() throws {
        let draft = try Drafting.draft()
        let result = try DraftRevision.applied(DraftRevision.text(of: draft), to: draft)
        #expect(result.draft.body == draft.body)
        #expect(result.draft.subject == draft.subject)
        #expect(citations(result.draft) == citations(draft))
        #expect(result.changes.isEmpty)
        #expect(result.lost.isEmpty)
    }

    @Test("words around values change and the values keep their sources")
    func keepsCitations() throws {
        let draft = try Drafting.draft()
        let text = DraftRevision.text(of: draft)
            .replacing("I saw that you opened a hub.", with: "In the paper I read that you opened a hub last week.")
            .replacing("Would 15 minutes next week do?", with: "Shall we talk?")
        let result = try DraftRevision.applied(text, to: draft)
        #expect(citations(result.draft) == citations(draft))
        #expect(result.lost.isEmpty)
        #expect(result.changes.contains("+ Shall we talk?"))
        #expect(result.changes.contains("- Would 15 minutes next week do?"))
        #expect(result.draft.spans.last?.part == "call to action")
    }

    @Test("a value that is written over loses its source and is told")
    func writtenOver() throws {
        let draft = try Drafting.draft()
        let text = DraftRevision.text(of: draft).replacing("you opened a hub", with: "you bought two ships")
        let result = try DraftRevision.applied(text, to: draft)
        #expect(result.lost == ["claim.trigger"])
        let span = try #require(result.draft.spans.first { $0.text == "you bought two ships" })
        #expect(span.citation?.origin == DraftRevision.editedOrigin)
        #expect(span.citation?.claim == nil)
        #expect(span.citation?.source == nil)
    }

    @Test("a value that is deleted is told and leaves nothing behind")
    func deleted() throws {
        let draft = try Drafting.draft()
        let text = DraftRevision.text(of: draft).replacing("I saw that you opened a hub.\n", with: "")
        let result = try DraftRevision.applied(text, to: draft)
        #expect(result.lost == ["claim.trigger"])
        #expect(!result.draft.spans.contains { $0.citation?.variable == "claim.trigger" })
    }

    @Test("a value with marks of Markdown survives the editor as it is")
    func escapedValues() throws {
        let draft = try Drafting.draft(
            Drafting.template(), Drafting.facts(trigger: "you bought _Nordic_ *Steel* 2. Oy"))
        let text = DraftRevision.text(of: draft).replacing("Would 15", with: "Would **25**")
        let result = try DraftRevision.applied(text, to: draft)
        #expect(result.lost.isEmpty)
        #expect(DraftText.bodyText(of: result.draft).contains("you bought _Nordic_ *Steel* 2. Oy"))
        #expect(DraftText.bodyHTML(of: result.draft).contains("<strong>25</strong>"))
    }

    @Test("a file without a subject line, without words or far too long is refused")
    func refused() throws {
        let draft = try Drafting.draft()
        for text in ["", "Hello", "Subject: x\n\n", String(repeating: "a", count: 200_000)] {
            #expect(throws: DraftRevision.Problem.self) { try DraftRevision.applied(text, to: draft) }
        }
    }

    @Test("whatever a person types, the text is what was typed and no citation is invented", arguments: 0..<60)
    func anyEdit(_ seed: Int) throws {
        var chance = Chance(seed: UInt64(seed) + 1)
        let draft = try Drafting.draft()
        var words = DraftRevision.text(of: draft).split(separator: " ", omittingEmptySubsequences: false).map(
            String.init)
        for _ in 0..<Int.random(in: 1...12, using: &chance) {
            let place = Int.random(in: 3..<words.count, using: &chance)
            switch Int.random(in: 0..<3, using: &chance) {
            case 0 where words.count > 12 && !words[place].contains("<!--") && !words[place].contains("-->"):
                words.remove(at: place)
            case 1: words.insert("näin", at: place)
            default: words[place] += "!"
            }
        }
        let text = words.joined(separator: " ")
        let result = try DraftRevision.applied(text, to: draft)
        let cited = Set(citations(draft))
        for citation in citations(result.draft) {
            let isKept = cited.contains(citation) || citation.hasSuffix("=\(DraftRevision.editedOrigin)")
            #expect(isKept, "\(citation) came from nowhere")
        }
        // What is written again and read again is the same: an edit settles at once.
        let again = try DraftRevision.applied(DraftRevision.text(of: result.draft), to: result.draft)
        #expect(again.draft.body == result.draft.body)
        #expect(again.changes.isEmpty)
    }
}

/// A small seeded generator (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
