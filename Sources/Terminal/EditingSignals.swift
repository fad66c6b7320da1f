import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The signals that mean something to an editor, caught while it edits and given back when it is done.
///
/// A handler may touch nothing but lock-free numbers and a pipe; hence the globals. Signals that end the process make the
/// terminal usable first and then do what they did before. The others ring a bell that the editor's waiting hears.
enum EditingSignals {
    struct Heard: OptionSet, Sendable {
        let rawValue: Int
        static let interrupt = Heard(rawValue: 1)
        static let resize = Heard(rawValue: 2)
        static let stop = Heard(rawValue: 4)
        static let resumed = Heard(rawValue: 8)
    }

    private static let heard = Atomic<Int>(0)
    private static let bellReading = Atomic<Int32>(-1)
    private static let bellWriting = Atomic<Int32>(-1)
    /// Address of what each signal did before, in the order of `all`.
    private static let before = Atomic<UInt>(0)

    private static let ringing: [Int32] = [SIGINT, SIGWINCH, SIGTSTP, SIGCONT]
    private static let ending: [Int32] = [
        SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE,
    ]
    private static let all = ringing + ending

    /// Begins to listen. The descriptor becomes readable when something was heard; -1 where there is no bell to be had.
    static func start() -> Int32 {
        guard before.load(ordering: .acquiring) == 0 else { return bellReading.load(ordering: .acquiring) }
        if bellReading.load(ordering: .acquiring) < 0, let (reading, writing) = SystemCalls.pipe() {
            bellReading.store(reading, ordering: .releasing)
            bellWriting.store(writing, ordering: .releasing)
        }
        heard.store(0, ordering: .releasing)
        let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: all.count)
        actions.initialize(repeating: sigaction(), count: all.count)
        for (place, signal) in all.enumerated() { sigaction(signal, nil, actions + place) }
        before.store(UInt(bitPattern: actions), ordering: .releasing)
        for signal in ringing { catching(signal) { EditingSignals.ring($0) } }
        for signal in ending { catching(signal) { EditingSignals.end($0) } }
        letThrough()
        return bellReading.load(ordering: .acquiring)
    }

    /// Gives all signals back.
    static func stop() {
        let address = before.exchange(0, ordering: .acquiringAndReleasing)
        guard let actions = UnsafeMutablePointer<sigaction>(bitPattern: address) else { return }
        for (place, signal) in all.enumerated() { sigaction(signal, actions + place, nil) }
        actions.deallocate()
    }

    /// What was heard since the last time. To be called when the bell is readable or a call was interrupted.
    static func take() -> Heard {
        let bell = bellReading.load(ordering: .acquiring)
        if bell >= 0, SystemCalls.isReadable(bell) { _ = SystemCalls.read(bell, atMost: 64) }
        return Heard(rawValue: heard.exchange(0, ordering: .acquiringAndReleasing))
    }

    /// Stops the process as the terminal's own Ctrl-Z does, until it is continued.
    ///
    /// - Parameter group: Whether all that share the terminal with us stop too.
    static func suspend(group: Bool) {
        var plain = sigaction()
        var ours = sigaction()
        SystemCalls.setHandler(&plain, nil)
        sigaction(SIGTSTP, &plain, &ours)
        _ = kill(group ? 0 : getpid(), SIGTSTP)
        sigaction(SIGTSTP, &ours, nil)
        // That we go on is known; it need not be heard as well.
        _ = heard.bitwiseAnd(~Heard.resumed.rawValue, ordering: .acquiringAndReleasing)
    }

    /// Whoever started this process may have held signals back, and those are held back from it too.
    private static func letThrough() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in ringing { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    private static func catching(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
        var action = sigaction()
        SystemCalls.setHandler(&action, handler)
        sigaction(signal, &action, nil)
    }

    /// Runs in the signal handler.
    private static func ring(_ signal: Int32) {
        let what: Heard =
            switch signal {
            case SIGINT: .interrupt
            case SIGWINCH: .resize
            case SIGTSTP: .stop
            default: .resumed
            }
        let code = errno
        heard.bitwiseOr(what.rawValue, ordering: .acquiringAndReleasing)
        var byte: UInt8 = 1
        _ = withUnsafeBytes(of: &byte) { SystemCalls.write(bellWriting.load(ordering: .acquiring), $0) }
        errno = code
    }

    /// Runs in the signal handler: gives the terminal back and lets the signal do what it did before.
    private static func end(_ signal: Int32) {
        TerminalMode.leaveInHandler()
        let address = before.load(ordering: .acquiring)
        if let actions = UnsafeMutablePointer<sigaction>(bitPattern: address) {
            for place in 0..<all.count where all[place] == signal { sigaction(signal, actions + place, nil) }
        }
        // It comes again as soon as the handler returns.
        raise(signal)
    }
}
