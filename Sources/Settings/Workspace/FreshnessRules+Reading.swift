import Playbook

extension FreshnessRules {
    /// Reads the group `freshness`: the age in days at which claims of a kind go stale.
    init(reading reader: inout SectionReader) {
        self.init()
        for (kind, entry) in reader.words(of: ClaimKind.self) {
            if let days = reader.wholeNumber(entry.value, of: entry.key, 1...3650, unit: "days") {
                overrides[kind] = days
            }
        }
    }
}
