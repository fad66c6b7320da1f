extension Day {
    /// The day as a person writes it in a letter: `12 November 2026`, in Finnish `12.11.2026`, which needs no bending.
    package func written(in language: Language) -> String {
        let (year, month, day) = parts
        switch language {
        case .english: return "\(day) \(Self.englishMonths[month - 1]) \(year)"
        case .finnish: return "\(day).\(month).\(year)"
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
