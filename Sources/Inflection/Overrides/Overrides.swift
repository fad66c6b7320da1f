/// The forms that were given by hand, and what follows from them.
struct Overrides: Sendable {
    private let forms: [String: [FinnishCase: String]]

    init(_ forms: [String: [FinnishCase: String]]) {
        self.forms = forms.filter { !$0.value.isEmpty }
    }

    /// The form of `name` in the case, if any form of the name was given; `head` goes before it.
    ///
    /// A form that does not follow from the given ones stays what the rules make of it.
    func form(of name: String, _ finnishCase: FinnishCase, head: Substring) -> InflectedName? {
        guard !forms.isEmpty, !name.isEmpty, let given = forms[name] else { return nil }
        if let form = given[finnishCase] { return .certain(head + form) }
        return GivenForms(name: name, given: given).form(finnishCase, head: head)
    }
}
