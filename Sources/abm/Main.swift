import Commands
import Foundation
import Playbook
import Terminal
import Workbench

/// The program: arguments in, text out, exit status.
@main
struct Main {
    static func main() {
        Output.ignoreBrokenPipes()
        Interruption.listen()
        let screen = TerminalScreen.current()
        var words = Array(CommandLine.arguments.dropFirst())
        let status: Outcome.Status
        do {
            let options = try startOptions(taking: &words)
            let typedAhead = TypedAhead()
            let progress = DrawnProgress(on: screen)
            let asker = TerminalAsker(on: screen, options: options, typedAhead: typedAhead, progress: progress)
            var surroundings = Surroundings(
                clock: SystemClock.read, day: { SystemClock.day(of: $0, in: $1) },
                isInterrupted: { Interruption.isRequested }, progress: progress,
                clipboard: TerminalClipboard(screen: screen),
                editor: SystemEditor(isInteractive: screen.isInteractive, progress: progress),
                asker: asker)
            surroundings.language = SystemLanguage.current
            surroundings.screenWidth = screen.width
            let evaluator = Evaluator(
                vocabulary: Registry.vocabulary, surroundings: surroundings,
                directory: FileManager.default.currentDirectoryPath, options: options,
                keepsCells: words.isEmpty || words.first == "tour")
            asker.onAnswer = { Interruption.begin(onRequest: evaluator.interrupting) }
            let printer = Printer(screen: screen)
            if words.isEmpty {
                status = Prompt(evaluator: evaluator, printer: printer, screen: screen, typedAhead: typedAhead).run()
            } else if words == ["--version"] {
                Output.write("abm \(Program.version)\n")
                status = .done
            } else {
                let outcome = evaluator.evaluate(words: words)
                if let line = outcome.line { Output.write("\(program(without: words)) \(line)\n") }
                printer.show(outcome, language: evaluator.language)
                status =
                    evaluator.tour?.isOn == true && screen.isInteractive
                    ? Prompt(evaluator: evaluator, printer: printer, screen: screen, typedAhead: typedAhead).goOn()
                    : outcome.status
            }
        } catch {
            Output.error("error: \(error)\n")
            status = .mistake
        }
        exit(status.rawValue)
    }

    /// The program's name with the options that it was started with, as they stood in front of or among a line's words.
    private static func program(without words: [String]) -> String {
        var words = words[...]
        let taken = CommandLine.arguments.dropFirst().filter { argument in
            guard argument == words.first else { return true }
            words.removeFirst()
            return false
        }
        return LineTokens.line(of: ["abm"] + taken)
    }

    /// The options that count for the whole run: those on the command line, then those of the environment.
    private static func startOptions(taking words: inout [String]) throws -> GlobalOptions {
        var options = try GlobalOptions(takingFrom: &words)
        let environment = ProcessInfo.processInfo.environment
        if options.today == nil, options.now == nil {
            if let now = environment["ABM_NOW"], !now.isEmpty {
                options.now = try GlobalOptions.instant(now, from: "ABM_NOW")
            } else if let today = environment["ABM_TODAY"], !today.isEmpty {
                do {
                    options.today = try Day(reading: today)
                } catch {
                    throw Unreadable("ABM_TODAY: \(error.description)")
                }
            }
        }
        return options
    }
}
