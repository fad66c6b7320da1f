import Synchronization

/// A text that several threads append to, to see what was written.
final class SharedText: Sendable {
    private let text = Mutex("")

    var value: String { text.withLock { $0 } }

    func append(_ more: String) { text.withLock { $0 += more } }
}
