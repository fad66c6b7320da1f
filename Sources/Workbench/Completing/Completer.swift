import ArgumentParser
import Playbook
import Settings
import Store

/// What may stand at the cursor of a line that is being typed: words, options, and the records of the open workspace.
///
/// It asks the same parser that will read the line, so that nothing is offered that would then be refused.
package final class Completer {
    private let evaluator: Evaluator
    private var shapes: [String: CommandShape] = [:]
    /// What was offered last, for the letters that are typed on: reading thousands of people for each is felt.
    /// A line that is run may change what there is.
    private var remembered: (words: [String], isOption: Bool, lineCount: Int, offers: [Offer])?

    package init(_ evaluator: Evaluator) { self.evaluator = evaluator }

    /// The candidates: those that begin with what is typed, else those that hold it or its letters in order.
    ///
    /// - Parameters:
    ///   - line: The whole line.
    ///   - cursor: Where in it the cursor stands, as an offset in UTF-8.
    package func completions(of line: String, at cursor: Int) -> [Completion] {
        let end = line.utf8.index(line.startIndex, offsetBy: cursor, limitedBy: line.endIndex) ?? line.endIndex
        let part = LinePart(line[..<end])
        let offers = recalledOffers(for: part)
        return Self.ranked(offers, by: part.current).map { offer in
            let written = LineTokens.line(of: [offer.text])
            let isFolder = offer.kind == "folder"
            return Completion(
                text: written + (isFolder ? "" : " "), replaces: part.start..<max(part.start, cursor),
                explanation: offer.explanation, kind: offer.kind)
        }
    }

    /// The candidates for an answer that is one of a kind, or holds several with commas between them.
    ///
    /// - Parameters:
    ///   - text: The whole answer.
    ///   - cursor: Where in it the cursor stands, as an offset in UTF-8.
    package func completions(
        ofAnswer text: String, at cursor: Int, kind: ValueKind, isList: Bool
    ) -> [Completion] {
        let end = text.utf8.index(text.startIndex, offsetBy: cursor, limitedBy: text.endIndex) ?? text.endIndex
        let typed = text[..<end]
        var start = isList ? typed.lastIndex(of: ",").map(typed.index(after:)) ?? typed.startIndex : typed.startIndex
        while start < typed.endIndex, typed[start].isWhitespace { start = typed.index(after: start) }
        let place = typed.utf8.distance(from: typed.startIndex, to: start)
        return Self.ranked(values(of: kind), by: typed[start...].filter { $0 != "\"" }).map { offer in
            Completion(
                text: LineTokens.line(of: [offer.text]), replaces: place..<max(place, cursor),
                explanation: offer.explanation, kind: offer.kind)
        }
    }

    /// The name of the next argument that a line still wants, to be shown behind it; `nil` for none.
    package func nextArgument(of line: String) -> String? {
        guard line.last == " ", let (shape, words) = shape(for: inner(LinePart(line[...])).words) else { return nil }
        let given = Self.positionalCount(words, shape)
        guard let next = Self.argument(at: given, of: shape), let value = next.value else { return nil }
        return next.isOptional ? "[\(value)]" : "<\(value)>"
    }

    /// Something that could stand there, before it is ranked and placed.
    private typealias Offer = (text: String, explanation: String, kind: String)

    private func recalledOffers(for part: LinePart) -> [Offer] {
        let isOption = part.current.hasPrefix("-")
        if let remembered, remembered.words == part.words, remembered.isOption == isOption,
            remembered.lineCount == evaluator.lineCount
        {
            return remembered.offers
        }
        let offers = self.offers(for: part)
        // Options that stand in for an argument stand there only as long as nothing is typed.
        let isStandIn = !isOption && (offers.isEmpty || offers.contains { $0.kind == "option" })
        remembered = isStandIn ? nil : (part.words, isOption, evaluator.lineCount, offers)
        return offers
    }

    private func offers(for part: LinePart) -> [Offer] {
        let part = inner(part)
        let nouns = evaluator.vocabulary.root.configuration.subcommands
        guard let first = part.words.first else {
            return nouns.map { ($0.commandWord, $0.configuration.abstract, "word") }
        }
        guard let noun = nouns.first(where: { $0.commandWord == first }) else { return [] }
        let verbs = noun.configuration.subcommands
        if part.words.count == 1, !verbs.isEmpty, !part.current.hasPrefix("-") {
            return verbs.map { ($0.commandWord, $0.configuration.abstract, "word") }
        }
        guard let (shape, words) = shape(for: part.words) else { return [] }
        var command = part.words.prefix(part.words.count - words.count).map { $0 }
        // A noun alone stands for the verb that it has where none is said.
        if let (type, _) = evaluator.vocabulary.leaf(for: part.words), command.last != type.commandWord {
            command.append(type.commandWord)
        }
        // Behind an option that wants a value stands the value.
        if let last = words.last, last.hasPrefix("--"),
            let option = shape.named.first(where: { $0.name == last }), option.value != nil
        {
            return values(of: .of(option, in: command))
        }
        if part.current.hasPrefix("-") { return options(of: shape, given: words) }
        guard let next = Self.argument(at: Self.positionalCount(words, shape), of: shape) else {
            return options(of: shape, given: words)
        }
        let offers = values(of: .of(next, in: command))
        return offers.isEmpty && part.current.isEmpty ? options(of: shape, given: words) : offers
    }

    /// The line within a line, where a command runs one and its own words are there.
    private func inner(_ part: LinePart) -> LinePart {
        guard let (shape, words) = shape(for: part.words), let (type, _) = evaluator.vocabulary.leaf(for: part.words),
            let before = (type as? any Command.Type)?.wordsBeforeLine
        else { return part }
        let own = Set(shape.named.compactMap(\.name))
        var rest = words[...]
        var count = 0
        while let word = rest.first, count < before || own.contains(word) {
            count += own.contains(word) ? 0 : 1
            rest.removeFirst()
        }
        guard count == before else { return part }
        var line = part
        line.words = Array(rest)
        return line
    }

    /// What the command of a line takes, and the line's words behind its name.
    private func shape(for words: [String]) -> (shape: CommandShape, words: [String])? {
        guard let (type, rest) = evaluator.vocabulary.leaf(for: words) else { return nil }
        let key = words.dropLast(rest.count).joined(separator: " ") + type.commandWord
        if let shape = shapes[key] { return (shape, rest) }
        // A parser that dumps itself otherwise than it promises costs the completions, and a test fails.
        guard let shape = try? CommandShape(of: type) else { return nil }
        shapes[key] = shape
        return (shape, rest)
    }

    private static func positionalCount(_ words: [String], _ shape: CommandShape) -> Int {
        var count = 0
        var isValue = false
        for word in words {
            if isValue {
                isValue = false
            } else if word.hasPrefix("--") {
                isValue = shape.named.first { $0.name == word }?.value != nil && !word.contains("=")
            } else {
                count += 1
            }
        }
        return count
    }

    private static func argument(at index: Int, of shape: CommandShape) -> CommandShape.Argument? {
        let positional = shape.positional
        if index < positional.count { return positional[index] }
        return positional.last.flatMap { $0.isRepeating ? $0 : nil }
    }

    private func options(of shape: CommandShape, given words: [String]) -> [Offer] {
        let own: [Offer] = shape.named.compactMap { option in
            guard let name = option.name, option.isRepeating || !words.contains(name) else { return nil }
            return (name, option.help, "option")
        }
        let global: [Offer] = GlobalOptions.help.compactMap { option, text in
            guard let name = option.split(separator: " ").first(where: { $0.hasPrefix("--") }) else { return nil }
            return words.contains(String(name)) ? nil : (String(name), text, "option")
        }
        return own + global
    }

    private func values(of kind: ValueKind) -> [Offer] {
        switch kind {
        case .anything: return []
        case .words(let words): return words.map { ($0, "", "") }
        case .told(let words): return words.map { ($0.word, $0.meaning, "") }
        case .attributionModel:
            let rules = evaluator.workspace?.settings.attribution ?? .standard
            return rules.models.map { ($0.name, $0.title == $0.name ? $0.summary : $0.title, "model") }
        case .file:
            return Files.names(in: evaluator.directory).filter { !$0.hasPrefix(".") }.map { name in
                Files.isFolder("\(evaluator.directory)/\(name)") ? (name + "/", "", "folder") : (name, "", "file")
            }
        case .template: return templates()
        case .sequence:
            let library = SequenceLibrary(workspace: evaluator.workspace?.folder)
            return library.entries().map { ($0.name, "", "sequence") }
        case .stage:
            return evaluator.workspace?.settings.stages.map { ($0.handle, $0.name, "stage") } ?? []
        case .account, .contact, .cluster, .segment, .campaign, .claim, .draft, .deal, .touchType, .subject, .credited,
            .origin:
            // A workspace that cannot be read is told when the line runs, not while it is typed.
            return (try? evaluator.workspace?.store.read { try records(of: kind, in: $0) }) ?? []
        }
    }

    private func templates() -> [Offer] {
        var languages: [String: [String]] = [:]
        for entry in TemplateLibrary(workspace: evaluator.workspace?.folder).entries() {
            languages[entry.name, default: []].append(entry.language.rawValue)
        }
        return languages.sorted { $0.key < $1.key }.map { ($0.key, $0.value.joined(separator: ", "), "template") }
    }

    private func records(of kind: ValueKind, in read: Reader) throws -> [Offer] {
        switch kind {
        case .account: return try read.accountNames().map { ($0.handle, $0.name, "account") }
        case .contact: return try contacts(in: read)
        case .cluster: return try read.clusters().map { ($0.handle, $0.name, "cluster") }
        case .segment: return try read.segments().map { ($0.handle, $0.name, "segment") }
        case .campaign: return try read.campaigns().map { ($0.handle, $0.name, "campaign") }
        case .claim: return try read.claims().reversed().map { (String($0.id.number), $0.text, "claim") }
        case .draft:
            return try read.drafts(in: [.ready, .approved, .exported, .sent]).reversed().map {
                (String($0.id.number), "\($0.template), \($0.state.rawValue)", "draft")
            }
        case .deal: return try read.opportunities().map { ($0.handle, $0.name, "deal") }
        case .touchType: return TouchType.allCases.map { ($0.rawValue, "", "type of touch") }
        case .subject: return try records(of: .account, in: read) + contacts(in: read)
        case .credited:
            let won = try read.opportunities().filter { $0.outcome == .won }
            return won.map { ($0.handle, $0.name, "won deal") } + (try read.channels().map { ($0, "", "channel") })
                + (try records(of: .campaign, in: read))
        case .origin: return try origins(in: read).map { ($0.name, $0.grouping.rawValue, "") }
        case .template, .sequence, .stage, .file, .words, .told, .attributionModel, .anything: return []
        }
    }

    /// Where leads and deals came from; a name that several groupings have by the first of them.
    private func origins(in read: Reader) throws -> [(name: String, grouping: SourceOrigin.Grouping)] {
        guard let workspace = evaluator.workspace else { return [] }
        let today = evaluator.clock(for: evaluator.options, workspace: workspace).today
        let moves = try read.firstMoves(until: today)
        let leads = try read.contacts().compactMap { contact -> SourceBook.Lead? in
            guard let moves = moves.people[contact.id], let first = moves.theirs else { return nil }
            return SourceBook.Lead(
                contact: contact.id, account: contact.account,
                origin: SourceOrigin(lead: moves, source: contact.source, until: today), day: first.day,
                isQualified: false, hasDeal: false, hasWon: false)
        }
        let deals = try read.opportunities().map { deal in
            let moves = moves.accounts[deal.account] ?? FirstMoves()
            let origin = SourceOrigin(deal: deal, account: moves, rules: workspace.settings.sources)
            return SourceBook.Deal(deal: deal, origin: origin, won: nil)
        }
        let campaigns = try read.campaigns()
        let paid = campaigns.filter { $0.cost?.currency == workspace.settings.currency }
        let book = SourceBook(
            leads: leads, deals: deals, costs: Dictionary(uniqueKeysWithValues: paid.map { ($0.id, 0) }),
            names: Dictionary(uniqueKeysWithValues: campaigns.map { ($0.id, $0.handle) }))
        var known: Set<String> = []
        return SourceOrigin.Grouping.allCases.flatMap { grouping in
            book.rows(by: grouping).map(\.name).filter { known.insert($0.lowercased()).inserted }.map { ($0, grouping) }
        }
    }

    /// The people of the account in focus first.
    private func contacts(in read: Reader) throws -> [Offer] {
        let focus = try read.focus().flatMap { try read.account(handle: $0) }
        let contacts = try read.contacts(includingPlaceholders: true)
        let near = contacts.filter { $0.account == focus?.id && focus != nil }
        let far = contacts.filter { $0.account != focus?.id || focus == nil }
        return (near + far).map {
            ($0.handle, [$0.name, $0.title].compactMap { $0 }.joined(separator: ", "), "contact")
        }
    }

    /// Those that begin with the text; only where none does those that hold it, and then those that hold its letters in
    /// their order.
    private static func ranked(_ offers: [Offer], by text: String) -> [Offer] {
        guard !text.isEmpty else { return offers }
        let wanted = text.lowercased()
        var ranks: [[Offer]] = [[], [], []]
        for offer in offers {
            let candidate = offer.text.lowercased()
            if candidate.hasPrefix(wanted) {
                ranks[0].append(offer)
            } else if offer.explanation.lowercased().hasPrefix(wanted) || candidate.contains(wanted) {
                ranks[1].append(offer)
            } else if holds(candidate, wanted) {
                ranks[2].append(offer)
            }
        }
        return ranks.first { !$0.isEmpty } ?? []
    }

    private static func holds(_ text: String, _ letters: String) -> Bool {
        var rest = letters[...]
        for character in text where character == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
