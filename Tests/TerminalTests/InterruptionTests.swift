import Terminal
import Testing

/// Each in a process of its own, because the flag is the process's.
@Suite struct InterruptionTests {
    @Test func `One Ctrl-C raises the flag until the next command`() async {
        await #expect(processExitsWith: .success) {
            Interruption.listen()
            #expect(!Interruption.isRequested)
            pressControlC()
            while !Interruption.isRequested { giveWay() }
            #expect(throws: Interrupted.self) { try Interruption.check() }
            Interruption.begin()
            #expect(!Interruption.isRequested)
            pressControlC()
            while !Interruption.isRequested { giveWay() }
        }
    }

    @Test func `The second Ctrl-C within a command ends the process`() async {
        await #expect(processExitsWith: .exitCode(Interrupted.status)) {
            Interruption.listen()
            pressControlC()
            while !Interruption.isRequested { giveWay() }
            pressControlC()
            while true { giveWay() }
        }
    }

    @Test func `The hook is called, on another thread`() async {
        await #expect(processExitsWith: .success) {
            Interruption.listen()
            let (calls, caller) = AsyncStream.makeStream(of: Void.self)
            Interruption.begin(onRequest: { caller.yield() })
            pressControlC()
            var iterator = calls.makeAsyncIterator()
            await iterator.next()
            // The hook of a command that is over is not called for the next one.
            Interruption.begin()
            pressControlC()
            while !Interruption.isRequested { giveWay() }
        }
    }
}
