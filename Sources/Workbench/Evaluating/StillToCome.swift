package import Playbook

extension Day {
    /// What is said of a day that something is to have happened on, and that has not come: `nil` for any other.
    package func stillToCome(on today: Day) -> String? {
        self <= today ? nil : "\(iso) is still to come (today is \(today.iso))"
    }
}
