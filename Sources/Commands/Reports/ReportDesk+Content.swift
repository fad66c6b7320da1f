import Pages
import Playbook
import Workbench

extension ReportDesk {
    /// Which persona has content at which stage.
    func content() throws -> ReportSection {
        let desk = try ContentDesk(in: session, language: nil)
        return ground.content(desk.coverage, personas: desk.personas, stages: desk.stages)
    }
}
