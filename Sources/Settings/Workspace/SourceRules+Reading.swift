import Playbook

extension SourceRules {
    /// Reads the group `sources`; a list that is given takes the place of the shipped one.
    init(reading reader: inout SectionReader) {
        self = .standard
        let outboundPlace = reader.value("outbound")?.place
        if let words = reader.texts("inbound") { inbound = Set(words.map { $0.lowercased() }) }
        if let words = reader.texts("outbound") { outbound = Set(words.map { $0.lowercased() }) }
        let both = inbound.intersection(outbound).sorted()
        if let word = both.first, let place = outboundPlace ?? reader.value("inbound")?.place {
            reader.report(
                place, "sources: “\(SettingsProblem.shortened(word))” is inbound and outbound; take it out of one list")
        }
    }
}
