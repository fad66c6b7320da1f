import Dispatch
import Terminal

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A pipe to read from and write into, closed by the test.
struct Pipe: Sendable {
    let reading: Int32
    let writing: Int32

    struct Failure: Error {}

    init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure() }
        reading = ends[0]
        writing = ends[1]
    }

    /// Writes and closes on a thread of its own: a pipe holds little, and whoever waits for the other end must not sit on
    /// a thread that the tests share.
    func fill(with bytes: [UInt8]) {
        let writing = writing
        DispatchQueue(label: "pipe").async {
            do {
                try Output.write(bytes, to: writing)
            } catch {
                preconditionFailure("the reader went before it had read all: \(error)")
            }
            _ = close(writing)
        }
    }

    func closeReading() { _ = close(reading) }

    func closeWriting() { _ = close(writing) }
}

/// Sends this process the signal that Ctrl-C sends.
///
/// To the process and not to the thread: the threads that tests run on let signals pass by.
func pressControlC() { _ = kill(getpid(), SIGINT) }

/// Gives way to other threads, such as the one that a signal is being handed to.
func giveWay() { _ = sched_yield() }
