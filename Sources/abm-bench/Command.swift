/// A process to time.
struct Command {
    var label: String
    var words: [String]
    var directory: String?
    /// A file that it reads as standard input.
    var input: String?
    /// What is done before each run, untimed.
    var prepare: () throws -> Void

    init(
        _ label: String, _ words: [String], directory: String? = nil, input: String? = nil,
        prepare: @escaping () throws -> Void = {}
    ) {
        self.label = label
        self.words = words
        self.directory = directory
        self.input = input
        self.prepare = prepare
    }
}
