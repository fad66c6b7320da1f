/// A day on which offices of a country are closed, with what it is called.
package struct Holiday: Hashable, Sendable {
    package var day: Day
    /// In English, such as `Good Friday`; a day off for a holiday at a weekend ends in `(observed)`.
    package var name: String
    /// In Finnish, such as `pitkäperjantai`.
    package var finnishName: String
    /// Whether the law makes it a holiday; Midsummer Eve and Christmas Eve are none in Finland, and no office is open.
    package var isStatutory: Bool

    package init(day: Day, name: String, finnishName: String, isStatutory: Bool = true) {
        self.day = day
        self.name = name
        self.finnishName = finnishName
        self.isStatutory = isStatutory
    }

    /// What it is called in a language.
    package func name(in language: Language) -> String {
        switch language {
        case .english: name
        case .finnish: finnishName
        }
    }
}
