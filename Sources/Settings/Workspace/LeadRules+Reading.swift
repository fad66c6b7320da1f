import Playbook

extension LeadRules {
    /// Reads the group `leads`; what it does not mention keeps the shipped rules.
    init(reading reader: inout SectionReader) {
        self = .standard
        let place = reader.value("reasons")?.place
        if let given = reader.locatedTexts("reasons"), let place {
            reasons = []
            for reason in given {
                if Handle.of(reason.text) == reason.text {
                    reasons.append(reason.text)
                } else {
                    let meant = Handle.of(reason.text).map { ", such as \(SettingsProblem.shortened($0))" } ?? ""
                    reader.report(
                        TextPlace(line: reason.line, column: reason.column),
                        "reasons: write “\(SettingsProblem.shortened(reason.text))” in lower case, words joined by -\(meant)"
                    )
                }
            }
            if given.isEmpty, reader.problems.isEmpty {
                reader.report(place, "reasons is empty; name at least one, such as [no-need, no-budget]")
            }
        }
        precisionPercent = reader.wholeNumber("precision", 1...100, of: "per cents")
    }
}
