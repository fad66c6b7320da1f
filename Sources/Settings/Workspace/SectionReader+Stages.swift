import Playbook

extension SectionReader {
    /// Handles that a stage cannot have, because they say how a deal ended.
    private static let endings = ["won", "lost"]

    /// The stages of the sales process in their order; `nil` where none are given.
    mutating func stages(_ key: String) -> [Stage]? {
        let example = "- { handle: demo, name: Demo, probability: 40 }"
        var handles: [String] = []
        var criteria: [String] = []
        let place = value(key)?.place ?? place
        let stages = sections(key, example) { item -> Stage? in
            item.require("handle", "the stage's short name, such as demo")
            item.require("probability", "the chance of winning from here, from 0 to 100")
            let handle = item.locatedText("handle")
            let name = item.text("name", atMost: 100)
            let probability = item.wholeNumber("probability", 0...100, of: "per cents")
            let exit = item.criteria("exit", taken: &criteria)
            guard let handle else { return nil }
            if let mistake = SectionReader.mistake(inHandle: handle.text, taken: handles) {
                item.report(TextPlace(line: handle.line, column: handle.column), mistake)
            }
            handles.append(handle.text)
            return Stage(
                handle: handle.text, name: name ?? handle.text, probability: probability ?? 0, exit: exit)
        }
        guard let stages else { return nil }
        if stages.isEmpty, problems.isEmpty { report(place, "\(key) is empty; write at least one stage: \(example)") }
        return stages.isEmpty ? nil : stages
    }

    private static func mistake(inHandle handle: String, taken: [String]) -> String? {
        let shown = SettingsProblem.shortened(handle)
        if taken.contains(handle) { return "the stage “\(shown)” stands twice; keep one of them" }
        if endings.contains(handle) { return "“\(handle)” is how a deal ends, not a stage; delete it" }
        guard Handle.of(handle) != handle else { return nil }
        let meant = Handle.of(handle).map { ", such as \(SettingsProblem.shortened($0))" } ?? ""
        return "“\(shown)” cannot be a handle; use lower-case letters a–z, figures and -\(meant)"
    }
}
