import Playbook
import Workbench

extension Session {
    /// The day of an act that has happened.
    ///
    /// - Throws: `Refusal` for a day that is still to come.
    func pastDay(_ day: Day?, _ what: String) throws -> Day {
        let day = day ?? today
        guard day <= today else {
            throw Refusal("\(day.iso) is still to come (today is \(today.iso)). \(what) is dated when it was given.")
        }
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
