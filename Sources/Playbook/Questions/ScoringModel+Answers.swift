extension ScoringModel {
    /// The model with a rule for each answer that earns points.
    ///
    /// A rule that the model has for the answer's type of touch already is the user's word and stays as it is.
    package func counting(_ questions: [QualifyingQuestion]) -> ScoringModel {
        var model = self
        for question in questions {
            for choice in question.choices where choice.countsAs == nil && choice.points != 0 {
                let type = question.touchType(of: choice)
                guard !model.behaviourRules.contains(where: { $0.type == type }) else { continue }
                model.behaviourRules.append(
                    BehaviourRule(type, points: choice.points, cap: 1, expiresAfterDays: question.againAfterDays))
            }
        }
        return model
    }
}

extension ScoringModels {
    /// The models with a rule for each answer that earns points, in every version.
    package func counting(_ questions: [QualifyingQuestion]) -> ScoringModels {
        mapping { $0.counting(questions) }
    }
}
