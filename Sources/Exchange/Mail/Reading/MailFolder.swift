#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder in which somebody saved messages.
struct MailFolder {
    /// The paths of its messages, in the order of their names.
    let messages: [String]
    /// How many other files there are.
    let otherCount: Int

    /// Whether a path names a folder.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Lists the folder, its own files only.
    init(path: String) throws(CSVFileError) {
        guard let folder = opendir(path) else {
            throw CSVFileError(file: path, reason: .unreadable(strerror(errno).map { String(cString: $0) } ?? ""))
        }
        defer { closedir(folder) }
        var names: [String] = []
        var others = 0
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            if name.lowercased().hasSuffix(".eml") { names.append(name) } else { others += 1 }
        }
        let start = path.hasSuffix("/") ? path : path + "/"
        messages = names.sorted().map { start + $0 }
        otherCount = others
    }
}
