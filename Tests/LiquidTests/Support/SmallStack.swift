import Foundation

/// Runs `body` on a thread with a stack of 512 KB, what macOS gives to any thread but the first, and waits for it.
func onSmallStack(_ body: @escaping @Sendable () -> Void) {
    let isDone = DispatchSemaphore(value: 0)
    let thread = Thread {
        body()
        isDone.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    isDone.wait()
}
