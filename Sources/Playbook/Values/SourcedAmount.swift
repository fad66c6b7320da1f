/// An amount and where it comes from, such as `mean of 4 won and open deals`: a figure that nobody can trace convinces
/// nobody.
package struct SourcedAmount: Hashable, Sendable {
    package var money: Money
    package var from: String

    package init(_ money: Money, from: String) {
        self.money = money
        self.from = from
    }
}
