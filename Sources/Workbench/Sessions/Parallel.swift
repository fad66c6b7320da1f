import Dispatch
import Synchronization

/// Pure work shared out over the machine's cores.
package enum Parallel {
    /// Fewer items than this are not worth a second thread.
    private static let leastItems = 32

    /// What `transform` makes of each index, in the order of the indices.
    ///
    /// The order of the work is not the order of the indices: `transform` may look at nothing that changes.
    package static func map<Item: Sendable>(
        _ indices: Range<Int>, _ transform: @Sendable (Int) -> Item
    ) -> [Item] {
        guard indices.count >= leastItems else { return indices.map(transform) }
        let pieces = 8
        let size = (indices.count + pieces - 1) / pieces
        let results = Mutex<[Int: [Item]]>([:])
        let footprint = Footprint.current
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
            let start = indices.lowerBound + piece * size
            guard start < indices.upperBound else { return }
            // What is lent to a task does not reach the other threads by itself.
            let part = Footprint.$current.withValue(footprint) {
                (start..<min(start + size, indices.upperBound)).map(transform)
            }
            results.withLock { $0[piece] = part }
        }
        return results.withLock { parts in (0..<pieces).flatMap { parts[$0] ?? [] } }
    }

    /// Does `aside` on another core while `here` runs where it was called, and waits for both.
    ///
    /// - Throws: What `here` throws, once `aside` is done too.
    package static func together<Aside: Sendable, Here>(
        _ aside: @escaping @Sendable () -> Aside, _ here: () throws -> Here
    ) rethrows -> (aside: Aside, here: Here) {
        let slot = Slot<Aside>()
        let group = DispatchGroup()
        let footprint = Footprint.current
        DispatchQueue.global(qos: .userInitiated).async(group: group) {
            let value = Footprint.$current.withValue(footprint) { aside() }
            slot.value.withLock { $0 = value }
        }
        defer { group.wait() }
        let done = try here()
        group.wait()
        guard let value = slot.value.withLock({ $0 }) else {
            preconditionFailure("work aside ended without its result")
        }
        return (value, done)
    }

    /// Where the work aside leaves its result.
    private final class Slot<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
