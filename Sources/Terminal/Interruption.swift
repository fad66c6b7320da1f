import Synchronization

/// The user's wish to stop, made by Ctrl-C.
///
/// A command that is stopped must roll back and say so; so the first Ctrl-C only raises a flag, which a long-running
/// command looks at between two steps. The second Ctrl-C within a command ends the process with status 130, for a
/// command that does not look.
package enum Interruption {
    /// Raised from a signal handler, which may touch nothing but a lock-free number; hence a global.
    private static let requests = Atomic<Int>(0)

    /// Begins to listen for Ctrl-C. To be called once, at the start.
    package static func listen() {
        // Also makes sure that the number exists before a handler can ask for it.
        begin()
        InterruptionWatch.start()
        SystemCalls.onInterrupt { _ in Interruption.request() }
    }

    /// Begins a command: what was asked before it does not count.
    ///
    /// - Parameter hook: Called on a thread of its own, never within the signal handler, when Ctrl-C is typed during this
    ///   command: to tell a long call to end. It replaces the hook of the command before.
    package static func begin(onRequest hook: (@Sendable () -> Void)? = nil) {
        InterruptionWatch.set(hook)
        requests.store(0, ordering: .relaxed)
    }

    /// Whether Ctrl-C was typed since the command began.
    package static var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }

    /// What Ctrl-C does; runs in the signal handler.
    private static func request() {
        if requests.wrappingAdd(1, ordering: .relaxed).newValue >= 2 { SystemCalls.leaveAtOnce(130) }
        InterruptionWatch.ring()
    }

    /// Stops here if the user asked for it.
    ///
    /// - Throws: ``Interrupted``, for the command to be rolled back on its way out.
    package static func check() throws(Interrupted) {
        if isRequested { throw Interrupted() }
    }
}

/// The user stopped a command by Ctrl-C. The process ends with status 130 if nothing follows.
package struct Interrupted: Error, Hashable, Sendable, CustomStringConvertible {
    package static let status: Int32 = 130

    package init() {}

    package var description: String { "Stopped; nothing was changed." }
}
