/// Where the uids of new records come from; chance arrives as an argument, so that a notebook can be run twice alike.
package protocol UIDSource: AnyObject {
    /// The next uid: 20 letters and digits, unique across copies of a workspace.
    func next() -> String
}

/// Uids out of a random number generator.
package final class GeneratedUIDs<Generator: RandomNumberGenerator>: UIDSource {
    private var generator: Generator
    /// Crockford's: no I, L, O or U, which people misread.
    private let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    package init(_ generator: Generator) { self.generator = generator }

    package func next() -> String {
        // 20 characters of 5 bits out of two draws: 100 bits of chance.
        var (first, second) = (generator.next() as UInt64, generator.next() as UInt64)
        return String(unsafeUninitializedCapacity: 20) { buffer in
            for index in 0..<20 {
                if index < 10 {
                    buffer[index] = alphabet[Int(first & 31)]
                    first >>= 5
                } else {
                    buffer[index] = alphabet[Int(second & 31)]
                    second >>= 5
                }
            }
            return 20
        }
    }
}
