/// What each key does.
extension EditorState {
    /// Goes on by one key.
    package mutating func handle(_ key: Key) -> Outcome {
        if search != nil, let outcome = handleInSearch(key) { return outcome }
        if menu != nil {
            if !isTyping(key) { settle() }
            if menu != nil, let outcome = handleInMenu(key) { return outcome }
        }
        switch key {
        case .text(let scalar): type(String(scalar))
        case .paste(let text, _): paste(text)
        case .control(let letter): return handleControl(letter)
        case .alt(let letter): handleAlt(letter)
        case .named(let name, let modifiers): return handleNamed(name, modifiers)
        }
        return .editing
    }

    /// Whether a key changes the text and leaves the menu open.
    private func isTyping(_ key: Key) -> Bool {
        switch key {
        case .text: true
        case .named(let name, []): name == .backspace
        default: false
        }
    }

    private mutating func type(_ text: String) {
        buffer.insert(text)
        isMenuStale = true
    }

    private mutating func paste(_ text: String) {
        menu = nil
        // Who copies lines usually copies the last one's break with them.
        var lines = text[...]
        while let last = lines.last, last.isNewline { lines.removeLast() }
        buffer.insert(String(lines))
    }

    private mutating func handleControl(_ letter: Unicode.Scalar) -> Outcome {
        switch letter {
        case "a": buffer.moveToLineStart()
        case "b": buffer.moveLeft()
        case "c": return .cancelled
        case "d":
            if buffer.text.isEmpty { return .left }
            buffer.deleteForward()
        case "e": if !acceptHint() { buffer.moveToLineEnd() }
        case "f": if !acceptHint() { buffer.moveRight() }
        case "k": buffer.killToLineEnd()
        case "l": return .screenCleared
        case "n": recallNewer()
        case "p": recallOlder()
        case "r", "s": search = HistorySearch(walk.entries)
        case "t": buffer.transpose()
        case "u": buffer.killToLineStart()
        case "w": buffer.killBlankWordBackward()
        case "y": buffer.yank()
        case "z": return .suspended
        case "_": buffer.undo()
        default: break
        }
        return .editing
    }

    private mutating func handleAlt(_ letter: Unicode.Scalar) {
        switch letter {
        case "b", "B": buffer.moveWordLeft()
        case "f", "F": if !acceptHintWord() { buffer.moveWordRight() }
        case "d", "D": buffer.killWordForward()
        case "y", "Y": buffer.yankOlder()
        case "_", "/": buffer.redo()
        default: break
        }
    }

    private mutating func handleNamed(_ name: Key.Name, _ modifiers: Key.Modifiers) -> Outcome {
        let isFar = modifiers.contains(.control) || modifiers.contains(.alt)
        switch name {
        case .enter: return enter(modifiers)
        case .tab: if modifiers.isEmpty { complete() }
        case .backspace: if isFar { buffer.killWordBackward() } else { buffer.deleteBackward() }
        case .delete: if isFar { buffer.killWordForward() } else { buffer.deleteForward() }
        case .left: if isFar { buffer.moveWordLeft() } else { buffer.moveLeft() }
        case .right where isFar: if !acceptHintWord() { buffer.moveWordRight() }
        case .right: if !acceptHint() { buffer.moveRight() }
        case .up: if !buffer.moveUp() { recallOlder() }
        case .down: if !buffer.moveDown() { recallNewer() }
        case .home: if isFar { buffer.moveToStart() } else { buffer.moveToLineStart() }
        case .end where isFar: buffer.moveToEnd()
        case .end: if !acceptHint() { buffer.moveToLineEnd() }
        case .escape, .insert, .pageUp, .pageDown: break
        }
        return .editing
    }

    private mutating func enter(_ modifiers: Key.Modifiers) -> Outcome {
        if !modifiers.isEmpty || wantsAnotherLine {
            buffer.insert("\n")
            return .editing
        }
        // Nothing typed is the line that the empty one would go on with.
        if buffer.text.isEmpty { _ = acceptHint() }
        return .accepted(buffer.text)
    }

    // MARK: Hint, history, completion

    private mutating func acceptHint() -> Bool {
        guard let hint = hint(), hint.isText else { return false }
        buffer.insert(hint.text)
        return true
    }

    /// Takes the hint's next word only.
    private mutating func acceptHintWord() -> Bool {
        guard let hint = hint(), hint.isText else { return false }
        let blanks = hint.text.prefix { $0.isWhitespace }
        let word = hint.text.dropFirst(blanks.count).prefix { !$0.isWhitespace }
        buffer.insert(String(blanks + word))
        return true
    }

    private mutating func recallOlder() {
        if let text = walk.older(leaving: buffer.text) { buffer.setText(text) }
    }

    private mutating func recallNewer() {
        if let text = walk.newer(leaving: buffer.text) { buffer.setText(text) }
    }

    /// What Tab does: the only candidate, else as much as all have in common, else the menu.
    private mutating func complete() {
        if buffer.text.isEmpty, acceptHint() { return }
        let found = candidates()
        if let only = found.first, found.count == 1 {
            buffer.replace(only.replaces, with: only.text)
            return
        }
        if let first = found.first, first.replaces.contains(buffer.cursor) || first.replaces.upperBound == buffer.cursor
        {
            let common = CompletionMenu.commonPrefix(of: found)
            let typed = buffer.beforeCursor.utf8.dropFirst(first.replaces.lowerBound)
            if common.utf8.count > typed.count, common.utf8.starts(with: typed) {
                buffer.replace(first.replaces, with: common)
                return
            }
        }
        menu = CompletionMenu(found)
        isMenuStale = false
    }

    // MARK: The menu

    /// - Returns: `nil` where the key is to be handled as if there were no menu, which may be gone by then.
    private mutating func handleInMenu(_ key: Key) -> Outcome? {
        switch key {
        case .named(.tab, []), .named(.down, []), .control("n"): menu?.step(1)
        case .named(.tab, .shift), .named(.up, []), .control("p"): menu?.step(-1)
        case .named(.pageDown, _): menu?.page(10)
        case .named(.pageUp, _): menu?.page(-10)
        case .named(.enter, []):
            if let chosen = menu?.selected { buffer.replace(chosen.replaces, with: chosen.text) }
            menu = nil
        case .named(.escape, _), .control("g"): menu = nil
        case .control("l"): return nil
        default:
            if isTyping(key) { isMenuStale = true } else { menu = nil }
            return nil
        }
        return .editing
    }

    // MARK: The search

    /// - Returns: `nil` where the key ends the search and is to be handled on what was found.
    private mutating func handleInSearch(_ key: Key) -> Outcome? {
        switch key {
        case .text(let scalar): search?.append(String(scalar))
        case .paste(let text, _): search?.append(String(text.prefix { !$0.isNewline }))
        case .control("r"): search?.older()
        case .control("s"): search?.newer()
        case .named(.backspace, []): search?.removeLast()
        case .control("g"), .control("c"): search = nil
        case .control("l"): return .screenCleared
        case .control("z"): return .suspended
        case .named(.escape, _):
            takeFound()
        default:
            takeFound()
            return nil
        }
        return .editing
    }

    /// Ends the search with what was found in the place of the text.
    private mutating func takeFound() {
        if let match = search?.match { buffer.setText(match, cursor: search?.matchRange?.upperBound) }
        search = nil
    }
}
