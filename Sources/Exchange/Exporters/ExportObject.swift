import Playbook

/// The kinds of record that a list can hold.
package enum ExportObject: String, Word {
    case accounts, contacts, touches, opportunities, drafts

    package static var called: String { "a kind of list" }
}
