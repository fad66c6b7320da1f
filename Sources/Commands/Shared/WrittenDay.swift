import Answers
import Playbook
import Workbench

extension Session {
    /// A day inside a cell's text, as the days in the cells beside it are written.
    func written(_ day: Day) -> String { FigureFormat(workspace?.figures ?? .english).day(day.iso) }
}
