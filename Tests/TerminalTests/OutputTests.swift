import Terminal
import Testing

@Suite struct OutputTests {
    @Test func `A text longer than a pipe is written whole`() throws {
        let pipe = try Pipe()
        let text = (0..<40_000).map { "rivi \($0)" }
        pipe.fill(with: Array(text.joined(separator: "\n").utf8))
        var reader = LineReader(prompt: nil, descriptor: pipe.reading)
        var read: [String] = []
        while let line = reader.next() { read.append(line) }
        pipe.closeReading()
        #expect(read == text)
    }

    @Test func `A reader that has gone is told apart`() throws {
        Output.ignoreBrokenPipes()
        let pipe = try Pipe()
        pipe.closeReading()
        let failure = #expect(throws: OutputFailure.self) { try Output.write([1, 2, 3], to: pipe.writing) }
        #expect(failure?.isBrokenPipe == true)
        pipe.closeWriting()
    }

    @Test func `A descriptor that is not open is a failure with a reason`() {
        let failure = #expect(throws: OutputFailure.self) { try Output.write([1], to: 9999) }
        #expect(failure?.isBrokenPipe == false)
        #expect(failure?.reason == "bad file descriptor")
    }

    @Test func `Nothing to write is no call at all`() throws {
        try Output.write([], to: 9999)
    }
}
