/// What is to be seen of an editor at one moment, before any width is known.
package struct EditorView: Hashable, Sendable {
    /// What stands before the first line.
    package var prompt: String
    /// What stands before each further line of a cell.
    package var continuation: String
    package var text: String
    /// An offset in UTF-8 between two characters of the text.
    package var cursor: Int
    /// Offsets in UTF-8 of what a search has found.
    package var marked: Range<Int>?
    /// Grey text behind the end.
    package var hint: String
    package var menu: CompletionMenu?

    package init(
        prompt: String, continuation: String = "... ", text: String, cursor: Int, marked: Range<Int>? = nil,
        hint: String = "", menu: CompletionMenu? = nil
    ) {
        self.prompt = prompt
        self.continuation = continuation
        self.text = text
        self.cursor = cursor
        self.marked = marked
        self.hint = hint
        self.menu = menu
    }

    /// The view of a state.
    package init(_ state: inout EditorState, prompt: String) {
        state.settle()
        if let search = state.search {
            let quoted = "“\(search.query)”"
            let found = search.match ?? state.buffer.text
            let place = search.matchRange?.lowerBound ?? (search.match == nil ? state.buffer.cursor : 0)
            self.init(
                prompt: search.isFailing ? "search \(quoted), nothing more: " : "search \(quoted): ", text: found,
                cursor: place, marked: search.matchRange)
        } else {
            self.init(
                prompt: prompt, text: state.buffer.text, cursor: state.buffer.cursor, hint: state.hint()?.text ?? "",
                menu: state.menu)
        }
    }
}
