/// A growing list whose elements stay where they are until it changes.
///
/// An array lends its elements to a closure only; a record of a CSV file needs three lists at once, a million times,
/// and the closures cost as much as the reading. This list belongs to one owner, which hands out its address.
struct ScanList<Element: BitwiseCopyable & Sendable>: ~Copyable, @unchecked Sendable {
    private(set) var count = 0
    private var capacity: Int
    private var start: UnsafeMutablePointer<Element>

    init(capacity: Int) {
        precondition(capacity > 0, "room for one")
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    deinit {
        start.deallocate()
    }

    /// The elements, at this address until the list is changed.
    var elements: UnsafeBufferPointer<Element> {
        @inline(__always) get { UnsafeBufferPointer(start: start, count: count) }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        (start + count).initialize(to: element)
        count &+= 1
    }

    @inline(__always)
    mutating func removeAll() { count = 0 }

    subscript(index: Int) -> Element {
        get {
            precondition(index >= 0 && index < count, "no such element")
            return start[index]
        }
        set {
            precondition(index >= 0 && index < count, "no such element")
            start[index] = newValue
        }
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.initialize(from: start, count: count)
        start.deallocate()
        start = larger
        capacity *= 2
    }
}
