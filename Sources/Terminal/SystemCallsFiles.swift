#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The calls that a small file of our own needs, which is shared by several processes.
extension SystemCalls {
    /// What an open file is.
    struct FileIdentity: Equatable {
        var device: UInt64
        var number: UInt64
        var size: Int
        var isRegular: Bool
    }

    enum Opening {
        case reading
        /// Made where it is missing, readable by its owner alone; every write goes to the end.
        case appending
        /// Refused where it is there.
        case making
    }

    /// Opens a file without following a link and without waiting for whoever is at the other end of it.
    ///
    /// - Returns: The descriptor, or the number of the error.
    static func open(_ path: String, for opening: Opening) -> Result<Int32, SystemError> {
        let flags =
            switch opening {
            case .reading: O_RDONLY
            case .appending: O_RDWR | O_APPEND | O_CREAT
            case .making: O_RDWR | O_CREAT | O_EXCL
            }
        #if canImport(Darwin)
            let descriptor = Darwin.open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
        #elseif canImport(Musl)
            let descriptor = Musl.open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
        #else
            let descriptor = Glibc.open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
        #endif
        return descriptor >= 0 ? .success(descriptor) : .failure(SystemError(code: errno))
    }

    static func closeFile(_ descriptor: Int32) { _ = close(descriptor) }

    static func identity(of descriptor: Int32) -> FileIdentity? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? identity(status) : nil
    }

    static func identity(at path: String) -> FileIdentity? {
        var status = stat()
        return lstat(path, &status) == 0 ? identity(status) : nil
    }

    private static func identity(_ status: stat) -> FileIdentity {
        FileIdentity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino), size: Int(status.st_size),
            isRegular: status.st_mode & S_IFMT == S_IFREG)
    }

    /// Takes other people's right to read a file away.
    static func makePrivate(_ descriptor: Int32) { _ = fchmod(descriptor, 0o600) }

    /// Asks for a file of one's own for a moment, and does not wait.
    static func lock(_ descriptor: Int32) -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Cuts the end of a file off.
    static func shorten(_ descriptor: Int32, to size: Int) -> Bool { ftruncate(descriptor, off_t(size)) == 0 }

    static func readAll(_ descriptor: Int32, from offset: Int) -> [UInt8]? {
        guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { return nil }
        var result: [UInt8] = []
        while true {
            let (bytes, transfer) = read(descriptor, atMost: 1 << 18)
            switch transfer {
            case .bytes(0): return result
            case .bytes: result += bytes
            case .interrupted: continue
            case .mustWait, .failed: return nil
            }
        }
    }

    /// Puts one file in the place of another at once.
    static func moveFile(_ path: String, to other: String) -> Bool { rename(path, other) == 0 }

    static func removeFile(_ path: String) { _ = unlink(path) }

    static func sleep(milliseconds: Int32) { _ = poll(nil, 0, milliseconds) }
}

/// An error of the operating system, by its number.
struct SystemError: Error, Hashable {
    let code: Int32

    var isMissingFile: Bool { code == ENOENT }

    var reason: String { SystemCalls.message(for: code).lowercased() }
}
