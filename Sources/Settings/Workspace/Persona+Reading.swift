import Playbook

extension SectionReader {
    /// The personas: a handle each, with the words of their titles and departments.
    mutating func personas(_ key: String) -> [Persona]? {
        var personas: [Persona]?
        section(key) { group in
            var read: [Persona] = []
            for entry in group.remainingEntries() {
                if Handle.of(entry.key) != entry.key {
                    let meant = Handle.of(entry.key).map { "; write \($0)" } ?? ""
                    group.report(
                        entry.place, "“\(SettingsProblem.shortened(entry.key))” is not the handle of a persona\(meant)")
                }
                let phrases = group.texts(entry.key) ?? []
                if phrases.isEmpty {
                    group.report(
                        entry.place,
                        "\(SettingsProblem.shortened(entry.key)): name the words of its titles, such as [chief financial officer]"
                    )
                }
                read.append(Persona(handle: entry.key, phrases: phrases))
            }
            // A group that is not there keeps the shipped ones.
            if !read.isEmpty { personas = read }
        }
        return personas
    }
}
