import Yams

/// Turns the text of a settings file into a tree of values with places, and says what is wrong with its form.
///
/// The only place that speaks with the YAML parser. Whatever the text is, the answer is a tree, problems or both.
struct YAMLComposer {
    private let file: String
    /// How many lines of the file stand before the text.
    private let linesBefore: Int
    private var masked: MaskedSource
    private(set) var problems: [SettingsProblem] = []

    /// - Parameters:
    ///   - text: Without a byte order mark.
    ///   - firstLine: The line of the file that the text begins on.
    /// - Returns: `root` is `nil` where the text is empty or no tree could be made; the latter has problems.
    static func compose(
        _ text: some StringProtocol, file: String, firstLine: Int = 1
    ) -> (root: YAMLValue?, problems: [SettingsProblem]) {
        let source = SourceText(text)
        func refused(_ place: TextPlace, _ message: String) -> (YAMLValue?, [SettingsProblem]) {
            let line = place.line + firstLine - 1
            return (nil, [SettingsProblem(file: file, line: line, column: place.column, message: message)])
        }
        if let (place, message) = source.refusal() { return refused(place, message) }
        guard let masked = MaskedSource(source) else { return refused(.start, "this is not a settings file") }
        var composer = YAMLComposer(file: file, linesBefore: firstLine - 1, masked: masked)
        let root = composer.parse().map { composer.value($0) }
        return (root, composer.problems)
    }

    private init(file: String, linesBefore: Int, masked: MaskedSource) {
        self.file = file
        self.linesBefore = linesBefore
        self.masked = masked
    }

    private mutating func report(_ place: TextPlace, _ message: String) {
        problems.append(
            SettingsProblem(file: file, line: place.line + linesBefore, column: place.column, message: message))
    }

    /// Parses again and again until no key is in the way of its twin.
    private mutating func parse() -> Node? {
        while true {
            do {
                // The encoding is named because the parser's default looks into the environment.
                return try Parser(yaml: masked.source.string, resolver: .basic, encoding: .utf8).singleRoot()
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let place = TextPlace(line: context.mark.line, column: context.mark.column)
                guard masked.hideKey(at: place) else {
                    report(place, "“\(masked.unmasked(keys.first ?? ""))” stands in the same group twice; keep one")
                    return nil
                }
            } catch let error as YamlError {
                let mistake = SyntaxMistake(error, in: masked)
                report(mistake.place, mistake.message)
                return nil
            } catch {
                report(.start, "this is not readable as settings")
                return nil
            }
        }
    }

    private mutating func value(_ node: Node) -> YAMLValue {
        let place = node.mark.map { TextPlace(line: $0.line, column: $0.column) } ?? .start
        let content: YAMLValue.Content
        var textPlace = place
        switch node {
        case .scalar(let scalar):
            content = text(scalar, at: place)
            textPlace = self.textPlace(scalar, at: place)
        case .sequence(let sequence):
            refuseTag(sequence.tag, at: place)
            content = .list(sequence.map { value($0) })
        case .mapping(let mapping):
            refuseTag(mapping.tag, at: place)
            content = group(mapping, at: place)
        case .alias:
            content = .reported
            report(place, "aliases are not used in settings; write the value out in full")
        }
        return YAMLValue(content: content, place: shifted(place), textPlace: shifted(textPlace))
    }

    private func shifted(_ place: TextPlace) -> TextPlace {
        TextPlace(line: place.line + linesBefore, column: place.column)
    }

    private mutating func text(_ scalar: Node.Scalar, at place: TextPlace) -> YAMLValue.Content {
        let isQuoted = scalar.style != .plain
        if !isQuoted, let reference = masked.reference(scalar.string) {
            report(place, SyntaxMistake.anchorAdvice(reference))
            return .reported
        }
        if !(isQuoted && scalar.tag.rawValue == Tag.Name.str.rawValue) { refuseTag(scalar.tag, at: place) }
        return .text(masked.unmasked(scalar.string), isQuoted: isQuoted)
    }

    private mutating func refuseTag(_ tag: Tag, at place: TextPlace) {
        guard ![Tag.Name.implicit, .nonSpecific].map(\.rawValue).contains(tag.rawValue) else { return }
        report(place, "a value that begins with “!” is not read as text; put it in quotes")
    }

    /// A block text begins on the line after its `|` or `>`, indented; any other right after its quote.
    private func textPlace(_ scalar: Node.Scalar, at place: TextPlace) -> TextPlace {
        switch scalar.style {
        case .singleQuoted, .doubleQuoted: return TextPlace(line: place.line, column: place.column + 1)
        case .literal, .folded:
            let line = masked.source.line(place.line + 1)
            let indent = line.prefix { $0 == " " }.count
            return TextPlace(line: place.line + 1, column: indent + 1)
        case .any, .plain: return place
        }
    }

    private mutating func group(_ mapping: Node.Mapping, at place: TextPlace) -> YAMLValue.Content {
        var entries: [YAMLValue.Entry] = []
        var hidden: [String: TextPlace] = [:]
        for (key, node) in mapping {
            let keyPlace = key.mark.map { TextPlace(line: $0.line, column: $0.column) } ?? place
            guard case .scalar(let scalar) = key else {
                // `subject: {{ account.name }}` is, to YAML, a group whose key is a group.
                report(place, SyntaxMistake.bracesAdvice)
                return .reported
            }
            guard masked.reference(scalar.string) == nil || scalar.style != .plain else {
                report(keyPlace, SyntaxMistake.anchorAdvice(masked.reference(scalar.string) ?? ""))
                continue
            }
            let name = masked.unmasked(scalar.string)
            if masked.isTwin(scalar.string) {
                hidden[name] = hidden[name] ?? keyPlace
                _ = value(node)
                continue
            }
            if let first = hidden[name] {
                let line = first.line + linesBefore
                report(keyPlace, "“\(name)” stands here again (first on line \(line)); keep one of them")
            }
            entries.append(.init(key: name, place: shifted(keyPlace), value: value(node)))
        }
        return .group(entries)
    }
}
