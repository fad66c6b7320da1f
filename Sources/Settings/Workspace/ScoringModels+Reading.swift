import Playbook
import Spelling

extension ScoringModels {
    /// Reads the group `scoring`: the model for everybody, those for some accounts, older versions and the profiles.
    init(reading reader: inout SectionReader) {
        let standard = reader.modelVersions(ScoringModel.standard.name, over: .standard)
        let special = reader.specialModels(over: standard)
        self.init(standard, special: special)
        profiles = reader.profiles(for: self) ?? ScoringProfile.shipped(for: standard.newest)
    }
}

extension SectionReader {
    /// A model and its older versions.
    ///
    /// - Parameter base: What each version changes; an older version stands on it too, and not on the newest one, so
    ///   that an edit of today leaves the past as it was.
    fileprivate mutating func modelVersions(_ name: String, over base: ScoringModel) -> ModelVersions {
        var newest = ScoringModel(reading: &self, over: base)
        newest.name = name
        let place = value("version")?.place ?? place
        var older: [(model: ScoringModel, place: TextPlace)] = []
        _ = sections("versions", "- { version: 1, threshold: 60 }") { item -> Bool? in
            item.require("version", "its number, such as 1")
            var model = ScoringModel(reading: &item, over: base)
            model.name = name
            older.append((model, item.place))
            return true
        }
        guard !older.isEmpty else { return ModelVersions([newest]) }
        if value("version") == nil { newest.version = (older.map(\.model.version).max() ?? 0) + 1 }
        older.append((newest, place))
        older.sort { ($0.model.from?.number ?? Int.min) < ($1.model.from?.number ?? Int.min) }
        checkOrder(older)
        return ModelVersions(older.map(\.model))
    }

    private mutating func checkOrder(_ versions: [(model: ScoringModel, place: TextPlace)]) {
        for (index, (model, place)) in versions.enumerated() {
            if index > 0, model.from == nil {
                report(place, "version \(model.version) needs “from: …” with the day from which it is in force")
            }
            guard let after = versions.dropFirst(index + 1).first else { continue }
            if versions.contains(where: { $0.model.version == model.version && $0.place > place }) {
                report(after.place, "version \(model.version) stands twice; give each version a number of its own")
            } else if let from = model.from, from == after.model.from {
                report(after.place, "two versions begin on \(from.iso); one day has one version")
            } else if model.version > after.model.version {
                report(
                    after.place,
                    "version \(after.model.version) begins after version \(model.version); number them in their order")
            }
        }
    }

    /// The models for some accounts, each changing the standard one that is in force on the same day.
    fileprivate mutating func specialModels(over standard: ModelVersions) -> [SpecialModel] {
        var names = [ScoringModel.standard.name]
        var audiences: [SpecialModel.Audience] = []
        let example = "- { name: forestry, segment: forestry, threshold: 60 }"
        let models = sections("models", example) { item -> SpecialModel? in
            item.require("name", "what the model is called, such as forestry")
            let namePlace = item.value("name")?.place ?? item.place
            let name = item.handle("name")
            let audience = item.audience()
            let versions = item.specialVersions(name ?? "model", over: standard)
            if let name, names.contains(name) {
                item.report(namePlace, "the model “\(name)” stands twice; give each model a name of its own")
            }
            guard let name, let audience else { return nil }
            names.append(name)
            if audiences.contains(audience) {
                item.report(item.place, "two models are for \(audience.phrase); the second would never be asked")
            }
            audiences.append(audience)
            return SpecialModel(for: audience, versions)
        }
        return models ?? []
    }

    private mutating func audience() -> SpecialModel.Audience? {
        let place = value("when")?.place
        let (segment, condition) = (handle("segment"), accountCondition("when"))
        switch (segment, condition) {
        case (nil, nil):
            if value("segment") == nil, place == nil {
                report(self.place, "say whom the model is for: segment: forestry, or when: industry = \"Forestry\"")
            }
            return nil
        case (let segment?, nil): return .segment(segment)
        case (nil, let condition?): return .condition(condition)
        case (_?, _?):
            report(place ?? self.place, "a model is for a segment or for a condition, not for both; delete one of them")
            return nil
        }
    }

    /// Reads the same lines over each version of the standard model, and joins what is in force when.
    private mutating func specialVersions(_ name: String, over standard: ModelVersions) -> ModelVersions {
        var own: [ModelVersions] = []
        for (index, base) in standard.versions.enumerated() {
            var copy = self
            own.append(copy.modelVersions(name, over: base))
            if index == 0 { self = copy } else { adoptNew(of: copy) }
        }
        let days = Set((standard.versions + own[0].versions).compactMap(\.from)).sorted()
        var spans = days.map { day in
            let base = standard.versions.lastIndex { $0.from.map { $0 <= day } ?? true } ?? 0
            var version = own[base].inForce(on: day)
            version.from = day
            return version
        }
        // Before the first of those days nothing has changed yet.
        if spans.isEmpty || own[0].versions[0].from == nil { spans.insert(own[0].versions[0], at: 0) }
        return ModelVersions(spans)
    }

    /// A condition on what a company is.
    mutating func accountCondition(_ key: String) -> AccountExpression? {
        let place = value(key)?.place
        guard let expression = expression(key) else { return nil }
        let asked = AccountField.allCases.filter(expression.fields.contains)
        guard let wrong = asked.first(where: { !ScoringModel.conditionFamilies.contains($0.family) }) else {
            return expression
        }
        report(
            place ?? self.place,
            "\(key): scoring cannot ask for “\(wrong.rawValue)”; ask for what a company is, such as industry or employees"
        )
        return nil
    }
}
