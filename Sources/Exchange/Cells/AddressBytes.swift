/// Tells domains and addresses that are in their one form already from those that take a closer look.
///
/// A million touches bring two million of them, and nearly all are in that form already.
struct AddressBytes: Sendable {
    private let domainBytes = ASCIISet("abcdefghijklmnopqrstuvwxyz0123456789-.")
    private let localBytes = ASCIISet("abcdefghijklmnopqrstuvwxyz0123456789-_+.")
    private let edges = ASCIISet("-.")

    /// Whether bytes are a domain as `DomainCell.normalized` writes it; `false` also where that takes a closer look.
    @inline(__always)
    func isNormalDomain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), isDomain(start, bytes.count) else {
            return false
        }
        return !(bytes.count > 4 && start[0] == 0x77 && start[1] == 0x77 && start[2] == 0x77 && start[3] == 0x2E)
    }

    /// Whether bytes are an address as `EmailCell.normalized` writes it; `false` also where that takes a closer look.
    ///
    /// - Parameter domain: A domain that was found normal already: most touches name the account's and the person's,
    ///   and they are one.
    @inline(__always)
    func isNormalEmail(_ bytes: UnsafeRawBufferPointer, domain: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return false }
        var index = 0
        var previous = UInt8(ascii: ".")
        while index < bytes.count, localBytes.contains(start[index]) {
            if start[index] == UInt8(ascii: "."), previous == UInt8(ascii: ".") { return false }
            previous = start[index]
            index &+= 1
        }
        guard index < bytes.count, start[index] == UInt8(ascii: "@"), previous != UInt8(ascii: "."), index <= 64 else {
            return false
        }
        let rest = UnsafeRawBufferPointer(rebasing: bytes[(index + 1)...])
        return isSame(rest, domain) || isDomain(start + index + 1, rest.count)
    }

    @inline(__always)
    private func isSame(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count, left.count >= 8 else { return false }
        var index = 0
        while index &+ 8 <= left.count {
            let (ours, theirs) = (
                left.loadUnaligned(fromByteOffset: index, as: UInt64.self),
                right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            )
            if ours != theirs { return false }
            index &+= 8
        }
        // The last eight bytes, some of them for the second time.
        return left.loadUnaligned(fromByteOffset: left.count - 8, as: UInt64.self)
            == right.loadUnaligned(fromByteOffset: left.count - 8, as: UInt64.self)
    }

    /// Small letters, figures and hyphens in at least two labels, the last of which begins with a letter.
    private func isDomain(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        // Beyond 63 bytes a label might be too long.
        guard count >= 4, count <= 63 else { return false }
        var lastPoint = -1
        var previous = UInt8(ascii: ".")
        for index in 0..<count {
            let byte = start[index]
            guard domainBytes.contains(byte) else { return false }
            if byte == UInt8(ascii: ".") {
                if edges.contains(previous) { return false }
                lastPoint = index
            } else if byte == UInt8(ascii: "-"), edges.contains(previous) {
                // Two hyphens may stand for letters of other scripts: `xn--`.
                return false
            }
            previous = byte
        }
        guard lastPoint > 0, count - lastPoint > 2, !edges.contains(previous) else { return false }
        return start[lastPoint + 1] >= UInt8(ascii: "a")
    }
}
