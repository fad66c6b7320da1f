/// A language that the workbench writes drafts, figures and days in.
package enum Language: String, Word {
    case english = "en"
    case finnish = "fi"

    package static var called: String { "a language" }
}
