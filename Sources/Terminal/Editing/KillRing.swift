/// The texts that were cut out, newest last, to be put back with Ctrl-Y.
package struct KillRing: Hashable, Sendable {
    private static let limit = 60

    private var texts: [String] = []

    package init() {}

    /// The text that Ctrl-Y puts back, or `nil` where nothing was cut.
    package var newest: String? { texts.last }

    /// The text that was cut `steps` before the newest, round and round.
    func text(before steps: Int) -> String? {
        texts.isEmpty ? nil : texts[texts.count - 1 - steps % texts.count]
    }

    /// - Parameter isGoingOn: Whether it belongs to the cut right before, and on which side.
    mutating func add(_ text: String, forward: Bool, isGoingOn: Bool) {
        guard !text.isEmpty else { return }
        if isGoingOn, let last = texts.popLast() {
            texts.append(forward ? last + text : text + last)
        } else {
            texts.append(text)
            if texts.count > Self.limit { texts.removeFirst() }
        }
    }
}
