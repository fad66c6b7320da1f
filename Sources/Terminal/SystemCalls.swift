#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The few calls of the operating system that a terminal needs, in one place.
///
/// Their names and types differ between Linux and macOS; everything above sees plain Swift.
enum SystemCalls {
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns of the terminal behind a descriptor, or `nil` where it has none or does not say.
    static func width(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Columns and rows of the terminal behind a descriptor, or `nil` where it has none or does not say.
    static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    /// What this machine calls itself; empty where it does not say, which stands for this machine in an address too.
    static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// How a read or a write ended.
    enum Transfer: Equatable {
        case bytes(Int)
        case interrupted
        case mustWait
        case failed(Int32)
    }

    static func read(_ descriptor: Int32, atMost count: Int) -> (bytes: [UInt8], result: Transfer) {
        var result = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            #if canImport(Darwin)
                result = Darwin.read(descriptor, buffer.baseAddress, count)
            #elseif canImport(Musl)
                result = Musl.read(descriptor, buffer.baseAddress, count)
            #else
                result = Glibc.read(descriptor, buffer.baseAddress, count)
            #endif
            used = max(0, result)
        }
        return (bytes, transfer(result))
    }

    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Transfer {
        #if canImport(Darwin)
            transfer(Darwin.write(descriptor, bytes.baseAddress, bytes.count))
        #elseif canImport(Musl)
            transfer(Musl.write(descriptor, bytes.baseAddress, bytes.count))
        #else
            transfer(Glibc.write(descriptor, bytes.baseAddress, bytes.count))
        #endif
    }

    private static func transfer(_ result: Int) -> Transfer {
        if result >= 0 { return .bytes(result) }
        switch errno {
        case EINTR: return .interrupted
        case EAGAIN: return .mustWait
        default: return .failed(errno)
        }
    }

    static var brokenPipe: Int32 { EPIPE }

    /// Waits until a descriptor that would not block can be written to.
    static func waitUntilWritable(_ descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
    }

    /// Waits until a descriptor can be read from, or a signal comes.
    static func waitUntilReadable(_ descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&request, 1, -1)
    }

    /// Whether a read would not wait.
    static func isReadable(_ descriptor: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) > 0
    }

    /// What a waiting for either of two descriptors ended with.
    enum Readiness {
        case readable
        /// Only the second one can be read from.
        case other
        case timeout
        case interrupted
    }

    /// Waits until one of two descriptors can be read from, a signal comes or the time is over; -1 waits for ever. A
    /// second descriptor of -1 is none.
    static func waitUntilReadable(_ first: Int32, or second: Int32, milliseconds: Int32) -> Readiness {
        var requests = [
            pollfd(fd: first, events: Int16(POLLIN), revents: 0), pollfd(fd: second, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&requests, 2, milliseconds)
        if count == 0 { return .timeout }
        if count < 0 { return .interrupted }
        return requests[0].revents != 0 ? .readable : .other
    }

    /// What the system calls an error, such as `No space left on device`.
    static func message(for code: Int32) -> String { String(cString: strerror(code)) }

    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Ends the process after its exit handlers.
    static func leave(_ status: Int32) -> Never { exit(status) }

    /// Ends the process at once; safe within a signal handler.
    static func leaveAtOnce(_ status: Int32) -> Never { _exit(status) }

    /// Calls `handler` at Ctrl-C. A read that waits is woken by it, so the flags leave SA_RESTART out.
    static func onInterrupt(_ handler: @escaping @convention(c) (Int32) -> Void) {
        var action = sigaction()
        setHandler(&action, handler)
        sigaction(SIGINT, &action, nil)
    }

    /// Makes an action of a handler, with no signal masked and no flag.
    static func setHandler(_ action: inout sigaction, _ handler: (@convention(c) (Int32) -> Void)?) {
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = handler
        #elseif canImport(Musl)
            action.__sa_handler.sa_handler = handler
        #else
            action.__sigaction_handler.sa_handler = handler
        #endif
        sigemptyset(&action.sa_mask)
        action.sa_flags = 0
    }

    /// A pipe whose writing end never blocks, so that a signal handler may use it.
    static func pipe() -> (reading: Int32, writing: Int32)? {
        var ends: [Int32] = [-1, -1]
        #if canImport(Darwin)
            let result = Darwin.pipe(&ends)
        #elseif canImport(Musl)
            let result = Musl.pipe(&ends)
        #else
            let result = Glibc.pipe(&ends)
        #endif
        guard result == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        return (ends[0], ends[1])
    }

    /// Runs a closure on a thread of its own that signals pass by, so that Ctrl-C wakes the main thread's reading.
    static func detachThread(_ body: @escaping @Sendable () -> Void) {
        final class Body: Sendable {
            let run: @Sendable () -> Void
            init(_ run: @escaping @Sendable () -> Void) { self.run = run }
        }
        var signals = sigset_t()
        var before = sigset_t()
        sigfillset(&signals)
        pthread_sigmask(SIG_BLOCK, &signals, &before)
        let box = Unmanaged.passRetained(Body(body))
        #if canImport(Darwin)
            var thread: pthread_t?
            let result = pthread_create(
                &thread, nil,
                { argument in
                    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                    return nil
                }, box.toOpaque())
        #else
            var thread = pthread_t()
            let result = pthread_create(
                &thread, nil,
                { argument in
                    if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
                    return nil
                }, box.toOpaque())
        #endif
        if result != 0 { box.release() }
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
