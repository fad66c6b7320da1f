import Playbook
import Settings
import Workbench

/// A quarter as it was typed; which days it has depends on the month in which the workspace's year begins.
struct QuarterName: Sendable {
    let text: String

    /// - Throws: `Unreadable`, for what is no quarter in any workspace.
    init(reading text: String) throws(Unreadable) {
        guard Quarter(text) != nil else {
            throw Unreadable("“\(text)” is not a quarter. Write it as 2026-Q4; years run from 1900 to 2199.")
        }
        self.text = text
    }
}

extension Session {
    /// The quarter that was asked for, else that of today.
    func quarter(_ name: QuarterName?) -> Quarter {
        let month = settings.plan.startMonth
        return name.flatMap { Quarter($0.text, startMonth: month) } ?? Quarter(of: today, startMonth: month)
    }
}

extension Quarter {
    /// As `2026-Q4 (2026-10-01 to 2026-12-31)`.
    var caption: String { "\(text) (\(first.iso) to \(last.iso))" }
}
