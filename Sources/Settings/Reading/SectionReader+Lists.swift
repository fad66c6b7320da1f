import Playbook

extension SectionReader {
    /// A list of words of one of the playbook's lists, such as `[mon, tue]`, in the order written; a single word is a
    /// list of one. A wrong one is reported where it stands, and the others are kept.
    mutating func words<Known: Word>(_ key: String, as list: Known.Type = Known.self) -> [Known]? {
        guard let texts = locatedTexts(key) else { return nil }
        var words: [Known] = []
        for text in texts {
            if let known = try? Known(reading: text.text) {
                words.append(known)
            } else {
                let hint = hint(text.text, among: Known.allCases.map(\.rawValue))
                report(
                    TextPlace(line: text.line, column: text.column),
                    "\(key): “\(SettingsProblem.shortened(text.text))” is not \(Known.called)\(hint)")
            }
        }
        return words
    }

    /// A short name of lower-case letters, figures and `-`, such as a template's.
    mutating func handle(_ key: String) -> String? {
        guard let text = locatedText(key) else { return nil }
        let handle = Handle.of(text.text)
        if handle == text.text { return text.text }
        let meant = handle.map { ", such as \(SettingsProblem.shortened($0))" } ?? ""
        report(
            TextPlace(line: text.line, column: text.column),
            "\(key): use lower-case letters a–z, figures and -\(meant)")
        return nil
    }
}
