/// The numbers of the words of a lookup table, the empty word included, which files without such a column mean.
struct WordNumbers {
    private var map = ByteKeyMap()
    private var blank: Int?

    func value(of word: UnsafeRawBufferPointer) -> Int? { word.isEmpty ? blank : map.value(of: word) }

    mutating func insert(_ word: UnsafeRawBufferPointer, value: Int) {
        if word.isEmpty { blank = value } else { map.insert(word, value: value) }
    }

    mutating func insert(_ word: String, value: Int) {
        if word.isEmpty { blank = value } else { map.insert(word, value: value) }
    }
}
