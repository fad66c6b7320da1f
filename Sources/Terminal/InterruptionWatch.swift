import Synchronization

/// Calls a closure, outside the signal handler, as soon as Ctrl-C is typed.
///
/// A command that sits in one long call, such as a query, cannot look at a flag; somebody else must tell that call to
/// end. A handler may do no more than write a byte into a pipe, and a thread that sleeps on the pipe does the telling.
enum InterruptionWatch {
    private static let hook = Mutex<(@Sendable () -> Void)?>(nil)
    /// The end of the pipe that the handler writes into, or -1 before there is one.
    private static let bell = Atomic<Int32>(-1)

    /// Makes the pipe and the thread. Without them the hook is not called, and the flag still is raised.
    static func start() {
        guard bell.load(ordering: .acquiring) < 0, let (reading, writing) = SystemCalls.pipe() else { return }
        bell.store(writing, ordering: .releasing)
        SystemCalls.detachThread {
            while true {
                switch SystemCalls.read(reading, atMost: 16).result {
                case .bytes(0), .failed: return
                case .bytes: hook.withLock { $0 }?()
                case .interrupted: continue
                case .mustWait: SystemCalls.waitUntilReadable(reading)
                }
            }
        }
    }

    static func set(_ closure: (@Sendable () -> Void)?) { hook.withLock { $0 = closure } }

    /// Wakes the thread; safe within a signal handler.
    static func ring() {
        let descriptor = bell.load(ordering: .acquiring)
        guard descriptor >= 0 else { return }
        var byte: UInt8 = 1
        _ = withUnsafeBytes(of: &byte) { SystemCalls.write(descriptor, $0) }
    }
}
