/// The day of Easter, from which half of a church year's holidays are counted.
package enum Easter {
    /// Easter Sunday of the western churches, by the Gregorian computus (Meeus, Jones and Butcher).
    ///
    /// - Returns: `nil` where ``Day`` does not know the year.
    package static func sunday(in year: Int) -> Day? {
        // Names as the computus has them: the golden number, the century and what it skips, the epact, the Sunday letter.
        let golden = year % 19
        let (century, yearOfCentury) = (year / 100, year % 100)
        let skipped = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + skipped + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let correction = (golden + 11 * epact + 22 * toSunday) / 451
        let days = epact + toSunday - 7 * correction + 114
        return Day(year: year, month: days / 31, day: days % 31 + 1)
    }
}
