/// How much a template may ask for before it is stopped.
///
/// A template is somebody's text: a partial that includes itself or a loop over a million million numbers must end in a
/// diagnostic, not in a crash or a wait.
package struct Limits: Hashable, Sendable {
    /// How deep tags may stand within tags, and partials within partials.
    ///
    /// Few enough that a build without optimisation gets by with 512 KB of stack.
    package var nesting = 60
    /// How deep brackets may stand within brackets.
    package var brackets = 20
    /// How often loops may go round in one rendering, partials counted with them.
    package var iterations = 100_000
    /// How many bytes one rendering may make, captured text counted with it.
    package var outputBytes = 16 << 20
    /// How many bytes and list items filters and comparisons may handle in one rendering.
    package var work = 100_000_000
    /// How many diagnostics are collected before the rest is left out.
    package var diagnostics = 1_000

    package init() {}
}
