package import Answers
package import Playbook
package import Settings
package import Store

/// An open workspace: its folder, its settings and its file.
package final class Workspace {
    /// The folder with `workspace.yml`.
    package let folder: String
    package let settings: WorkspaceSettings
    package let store: WorkspaceStore
    /// Where briefs, drafts and lists go.
    package let exports: String
    /// Finds mentions of the people who were forgotten since it was opened: what this process still holds of them is not
    /// written anywhere.
    package private(set) var forgotten: [PersonMentions] = []

    /// - Parameter exports: Elsewhere than the folder's `exports`, for a notebook that is only checked.
    package init(folder: String, settings: WorkspaceSettings, store: WorkspaceStore, exports: String? = nil) {
        self.folder = folder
        self.settings = settings
        self.store = store
        self.exports = exports ?? folder + "/exports"
    }

    /// Whether a notebook is only being checked: then nothing may be written beside the user's files.
    package var keepsExportsElsewhere: Bool { exports != folder + "/exports" }
    /// Notes that somebody was forgotten.
    package func forget(_ mentions: PersonMentions) { forgotten.append(mentions) }

    /// Whether a text names somebody who was forgotten since the workspace was opened.
    package func namesForgotten(_ text: String) -> Bool { forgotten.contains { $0.stand(in: text) } }

    package var name: String { settings.name }
    /// The day that an example stands still on; `nil` for a workspace that lives today.
    package var fixedDay: Day? { settings.today }
    /// The language of figures and days.
    package var figures: Style.Language { settings.language == .finnish ? .finnish : .english }
}
