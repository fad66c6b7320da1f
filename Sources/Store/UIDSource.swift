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

/// A small seeded generator (SplitMix64), for notebooks that must give the same bytes each time they run.
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// - Parameter seed: Any text; the same text gives the same numbers on every machine.
    package init(seed: String) {
        // FNV-1a, because Swift's own hash differs from run to run.
        state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
