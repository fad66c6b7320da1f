import Playbook

extension CheckRules {
    private static let example = "- { name: key-account-owner, forbid: tier = \"1:1\" and owner is unknown }"

    /// Reads the list `checks`: checks of the workspace's own, and how serious shipped ones are.
    init(reading reader: inout SectionReader) {
        self.init()
        var names: Set<String> = []
        var severities: [WorkspaceCheckName: CheckSeverity] = [:]
        let own = reader.sections("checks", Self.example) { item -> OwnCheck? in
            item.require("name", "a short name for the check, such as key-account-owner")
            let place = item.value("name")?.place
            let name = item.handle("name")
            let severity = item.word("severity", as: CheckSeverity.self)
            let expected = item.expression("expect")
            let forbidden = item.expression("forbid")
            let message = item.text("message", atMost: 300)
            let isAsserted = item.value("expect") != nil || item.value("forbid") != nil
            guard let name, let place else { return nil }
            guard names.insert(name).inserted else {
                item.report(place, "the check “\(name)” stands twice; keep one of them")
                return nil
            }
            if let shipped = WorkspaceCheckName(rawValue: name) {
                if isAsserted {
                    item.report(place, "“\(name)” is a check of abm; give yours another name")
                } else if let severity {
                    severities[shipped] = severity
                } else if item.value("severity") == nil {
                    item.report(place, "say how serious \(name) is here: severity: error, warning or off")
                }
                return nil
            }
            switch (expected, forbidden) {
            case (let expression?, nil):
                return OwnCheck(
                    name: name, severity: severity ?? .warning, assertion: .expect(expression), message: message,
                    line: place.line)
            case (nil, let expression?):
                return OwnCheck(
                    name: name, severity: severity ?? .warning, assertion: .forbid(expression), message: message,
                    line: place.line)
            case (.some, .some):
                item.report(place, "\(name) has both an expect and a forbid; make two checks of them")
                return nil
            case (nil, nil):
                guard !isAsserted else { return nil }
                let near = item.hint(name, among: WorkspaceCheckName.allCases.map(\.rawValue), or: "")
                item.report(
                    place,
                    "\(name) needs an expect: or a forbid: with an expression, such as forbid: owner is unknown\(near)")
                return nil
            }
        }
        self.severities = severities
        self.own = own ?? []
    }
}

extension SectionReader {
    /// A closing question where a name is near, else something else.
    func hint(_ word: String, among names: [String], or otherwise: String) -> String {
        let hint = hint(word, among: names)
        return hint.hasPrefix(" — ") ? hint : otherwise
    }
}
