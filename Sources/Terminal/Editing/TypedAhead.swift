/// The keys that were read from a terminal and that no cell has used yet.
///
/// A terminal gives what it has, be it the line that was asked for and half of the next: the editor that comes next goes
/// on with it, whichever it is.
package final class TypedAhead {
    var keys: ArraySlice<Key> = []

    package init() {}
}
