import Foundation

/// Runs commands in turn, round by round, so that the machine's drift hits all alike.
struct Race {
    var rounds: Int

    /// The times of one command.
    struct Result {
        var seconds: [Double] = []
        var peakMebibytes = 0

        var median: Double { middle(of: seconds) }

        /// The median of the ratios of each round.
        func ratio(to reference: Result) -> Double { middle(of: zip(seconds, reference.seconds).map { $0 / $1 }) }
    }

    func run(_ commands: [Command]) throws -> [Result] {
        var results = commands.map { _ in Result() }
        // The first round warms the caches and does not count.
        for round in 0...rounds {
            for (index, command) in commands.enumerated() {
                try command.prepare()
                let (seconds, mebibytes) = try time(command)
                guard round > 0 else { continue }
                results[index].seconds.append(seconds)
                results[index].peakMebibytes = max(results[index].peakMebibytes, mebibytes)
            }
        }
        return results
    }

    private func time(_ command: Command) throws -> (seconds: Double, mebibytes: Int) {
        // Spawned directly: a shell between us and the command would take as long as the shortest of them.
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, command.input ?? "/dev/null", O_RDONLY, 0)
        for descriptor in [Int32(1), 2] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        // The command inherits the folder; there is no other thread here to be confused by it.
        let home = FileManager.default.currentDirectoryPath
        guard FileManager.default.changeCurrentDirectoryPath(command.directory ?? home) else {
            throw Failure(command: command.label)
        }
        defer { chdir(home) }
        var arguments: [UnsafeMutablePointer<CChar>?] = command.words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        let start = ContinuousClock.now
        guard posix_spawnp(&process, command.words[0], &actions, nil, &arguments, environ) == 0 else {
            throw Failure(command: command.label)
        }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process, status == 0 else { throw Failure(command: command.label) }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        return (seconds, usage.ru_maxrss / 1024)
    }

    struct Failure: Error, CustomStringConvertible {
        var command: String
        var description: String { "\(command): failed, so nothing can be said of it" }
    }
}

/// The middle of an odd count, the mean of the two in the middle of an even one.
func middle(of values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
