import Playbook
import Testing

@testable import Store

/// The map of byte strings answers as a dictionary does.
@Suite struct ByteKeyMapTests {
    @Test("a map and a dictionary say the same", arguments: 0..<20)
    func saysWhatADictionarySays(_ seed: Int) {
        var chance = SeededGenerator(seed: "map \(seed)")
        var map = ByteKeyMap(minimumCapacity: Int.random(in: 0...200, using: &chance))
        var model: [String: Int] = [:]
        // A small alphabet and short keys make many repeats, the prefix of another key among them.
        let letters = Array("abcä\u{0}")
        func key() -> String {
            String(
                (0..<Int.random(in: 0...6, using: &chance)).map { _ in
                    letters[Int.random(in: 0..<letters.count, using: &chance)]
                })
        }
        for step in 0..<1500 {
            let word = key()
            map.insert(word, value: step)
            if !word.isEmpty, model[word] == nil { model[word] = step }
            let asked = key()
            #expect(map.value(of: asked) == model[asked], "after \(step) of seed \(seed): \(asked.debugDescription)")
        }
        #expect(map.count == model.count)
        for (word, value) in model { #expect(map.value(of: word) == value) }
    }

    @Test("an empty key is never there")
    func emptyKey() {
        var map = ByteKeyMap()
        map.insert("", value: 1)
        #expect(map.value(of: "") == nil)
        #expect(map.count == 0)
    }

    @Test("it grows past every capacity it began with")
    func growth() {
        var map = ByteKeyMap(minimumCapacity: 0)
        for number in 0..<20_000 { map.insert("key \(number)", value: number) }
        #expect(map.count == 20_000)
        let lost = (0..<20_000).filter { (number: Int) in map.value(of: "key \(number)") != number }
        #expect(lost.isEmpty)
        #expect(map.value(of: "key 20000") == nil)
    }
}
