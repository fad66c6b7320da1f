import Foundation
import Playbook

/// The language that the user's machine speaks, as the environment says it.
enum SystemLanguage {
    /// The first of the variables that is set decides, as with every program that reads them (POSIX, chapter 8.2).
    static var current: Language {
        let environment = ProcessInfo.processInfo.environment
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return set?.hasPrefix("fi") == true ? .finnish : .english
    }
}
