import Playbook

extension WorkspaceSettings {
    /// Where deals come from, and whom content is made for.
    static var sourcesText: String {
        let rules = SourceRules.standard
        func list(_ words: some Sequence<String>) -> String { words.sorted().joined(separator: ", ") }
        let personas = Persona.standard.map { persona in
            "#   \(persona.handle): [\(persona.phrases.joined(separator: ", "))]\n"
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
}
