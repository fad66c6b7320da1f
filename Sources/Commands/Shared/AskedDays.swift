import Playbook
import Workbench

extension Session {
    /// Refuses a day that is still to come, for what has happened.
    ///
    /// - Parameters:
    ///   - advice: What to do, or what such a day is; a sentence.
    ///   - option: The option that gave the day, where a line has several.
    func checkPast(_ day: Day, _ advice: String? = nil, of option: String? = nil) throws(Refusal) {
        guard let found = day.stillToCome(on: today) else { return }
        throw Refusal("\(option.map { "\($0): " } ?? "")\(found).\(advice.map { " \($0)" } ?? "")")
    }

    /// The day of an act that has happened; today where none is said.
    ///
    /// - Throws: `Refusal` for a day that is still to come.
    func pastDay(_ day: Day?, _ advice: String? = nil) throws(Refusal) -> Day {
        let day = day ?? today
        try checkPast(day, advice)
        return day
    }
}

/// Looks whether a span of days that was asked for ends before it begins.
///
/// - Throws: `Refusal` where it does.
func checkOrder(_ from: Day?, _ until: Day?) throws {
    guard let from, let until, until < from else { return }
    throw Refusal("--until (\(until.iso)) is before --from (\(from.iso)). Swap them.")
}
