import Notebook

/// A cell that did not do what it should, with the notebook and the line.
package struct NotebookFailure: Error, CustomStringConvertible, Mistake {
    package var description: String

    init(_ failure: CellFailure) { description = failure.description }
}
