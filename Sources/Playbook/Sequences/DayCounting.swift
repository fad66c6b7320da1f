/// How the days of a sequence are counted.
package enum DayCounting: String, Word {
    /// Every day counts; a step that falls on a closed day moves to the next office day.
    case calendarDays = "calendar"
    /// Only the days on which the office is open count.
    case officeDays = "office"

    package static var called: String { "a way to count days" }
}
