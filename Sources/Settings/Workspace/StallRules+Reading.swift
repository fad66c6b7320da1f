import Playbook

extension StallRules {
    /// Reads the group `funnel`.
    init(reading reader: inout SectionReader) {
        self = .standard
        percentile = reader.wholeNumber("stalled_percentile", 1...100, of: "per cents") ?? percentile
        least = reader.wholeNumber("stalled_at_least", 0...36_500, of: "days") ?? least
        fewest = reader.wholeNumber("fewest_to_measure", 1...10_000, of: "accounts") ?? fewest
        reader.section("stalled_after") { group in
            for stage in StallRules.stages {
                after[stage] = group.wholeNumber(stage.rawValue, 0...36_500, of: "days")
            }
        }
    }
}
