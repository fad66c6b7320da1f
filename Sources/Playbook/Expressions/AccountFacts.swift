/// An account as an expression sees it: asked for one field at a time.
///
/// Some fields cost a look at a million touches, so nothing is given in advance: an expression asks for a field only
/// when the cheaper ones have not decided.
package protocol AccountFacts {
    /// The day on which the expression is asked.
    var today: Day { get }
    /// The currency that amounts are compared in; an amount in another one counts as unknown.
    var currency: Currency { get }
    /// What the account has in a field.
    func value(of field: AccountField) -> FieldValue
}
