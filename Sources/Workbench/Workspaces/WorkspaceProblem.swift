/// Why a folder cannot be opened or made as a workspace.
package struct WorkspaceProblem: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String

    package init(_ description: String) { self.description = description }
}
