import Playbook

extension WorkspaceSettings {
    /// Where deals come from, and whom content is made for.
    static var sourcesText: String {
        let rules = SourceRules.standard
        func list(_ words: some Sequence<String>) -> String { folded(words.sorted()) }
        let personas = Persona.standard.map { persona in
            "#   \(persona.handle): [\(folded(persona.phrases))]\n"
        }.joined()
        return """
            # Sources of deals that tell by themselves who began it; of any other the first touch tells.
            # sources:
            #   inbound: [\(list(rules.inbound))]
            #   outbound: [\(list(rules.outbound))]

            # Whom messages and content are made for, by words of a title or a department; the first that fits counts. If you
            # give any, give all.
            # personas:
            \(personas)
            """
    }

    /// A list as it stands between brackets, broken where a line would grow too long to read.
    private static func folded(_ words: [String]) -> String {
        var lines = [""]
        for (index, word) in words.enumerated() {
            let piece = index == words.count - 1 ? word : word + ","
            if let last = lines.last, !last.isEmpty, last.count + piece.count > 90 { lines.append("") }
            let end = lines.count - 1
            lines[end] += lines[end].isEmpty ? piece : " " + piece
        }
        return lines.joined(separator: "\n#     ")
    }
}
