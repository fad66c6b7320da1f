import Foundation
package import Playbook

/// The time zones that this machine has tables of.
///
/// They are read as they lie there, in the form of the tz database: asking Foundation for a zone costs more than most
/// lines do, and it would answer with the machine's own zone for one that it does not know.
package enum ZoneFiles {
    /// Where systems keep the tables, the commonest first.
    package static let folders = ["/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/usr/share/lib/zoneinfo"]

    /// The rules of a zone; `nil` where this machine has none of that name.
    ///
    /// - Parameter name: One that settings have checked, such as `Europe/Helsinki`.
    package static func rules(named name: String) -> ZoneRules? {
        guard name != "UTC" else { return .utc }
        for folder in folders {
            if let data = FileManager.default.contents(atPath: "\(folder)/\(name)"),
                let rules = ZoneRules(file: [UInt8](data))
            {
                return rules
            }
        }
        return nil
    }

    /// What to do where a zone's table is missing.
    package static func missing(_ name: String) -> String {
        "This machine has no table of the time zone \(name) (\(folders[0]); it comes with the package tzdata)"
    }
}
