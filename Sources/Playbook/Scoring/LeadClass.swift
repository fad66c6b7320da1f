/// The classes that sales and marketing share (playbook, section 7).
package enum LeadClass: String, Word {
    case salesReady = "sales-ready"
    case marketing
    case other

    package static var called: String { "a class of lead" }
}
