import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The mode of the terminal in which each key comes at once and unchanged, and the way back from it.
///
/// A terminal that is left in it is of no use to a shell, so every way out leads back: the end of the editing, and the
/// signals that end or stop the process. What a signal handler needs lies in lock-free numbers; hence the globals.
enum TerminalMode {
    /// Address of the mode to go back to, or 0 where the terminal is as it was found.
    private static let saved = Atomic<UInt>(0)
    private static let descriptors = Atomic<UInt64>(0)

    private static let opening = Array("\u{1B}[?2004h".utf8)
    private static let closing: StaticString = "\u{1B}[?2004l"

    /// Makes the terminal ours.
    ///
    /// - Returns: `false` where `input` is no terminal.
    static func enter(input: Int32, output: Int32) -> Bool {
        if saved.load(ordering: .acquiring) != 0 { return true }
        var mode = termios()
        guard tcgetattr(input, &mode) == 0 else { return false }
        let copy = UnsafeMutablePointer<termios>.allocate(capacity: 1)
        copy.initialize(to: mode)
        mode.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON)
        mode.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
        mode.c_cflag |= tcflag_t(CS8)
        withUnsafeMutableBytes(of: &mode.c_cc) {
            $0[Int(VMIN)] = 1
            $0[Int(VTIME)] = 0
        }
        descriptors.store(
            UInt64(UInt32(bitPattern: input)) << 32 | UInt64(UInt32(bitPattern: output)), ordering: .releasing)
        saved.store(UInt(bitPattern: copy), ordering: .releasing)
        while tcsetattr(input, TCSANOW, &mode) != 0, errno == EINTR {}
        do {
            try Output.write(opening, to: output)
        } catch {
            // Whoever reads no output sees no prompt either; the next read tells that the terminal is gone.
            return true
        }
        return true
    }

    /// Gives the terminal back as it was found. Does nothing where it is not ours.
    static func leave() {
        guard let mode = restore() else { return }
        mode.deallocate()
    }

    /// The same within a signal handler.
    static func leaveInHandler() { _ = restore() }

    private static func restore() -> UnsafeMutablePointer<termios>? {
        let address = saved.exchange(0, ordering: .acquiringAndReleasing)
        guard let mode = UnsafeMutablePointer<termios>(bitPattern: address) else { return nil }
        let both = descriptors.load(ordering: .acquiring)
        closing.withUTF8Buffer { _ = SystemCalls.write(Int32(truncatingIfNeeded: both), UnsafeRawBufferPointer($0)) }
        while tcsetattr(Int32(truncatingIfNeeded: both >> 32), TCSANOW, mode) != 0, errno == EINTR {}
        return mode
    }
}
