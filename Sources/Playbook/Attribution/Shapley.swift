/// What each channel adds to any group of channels, on average over all orders in which they could join.
///
/// The worth of a group of channels is the revenue of the won deals that were reached by no other channel. That is a sum
/// of one game for each deal, worth its amount to any group that holds all of its channels and nothing to others, and the
/// Shapley value of such a game is an equal share to each of its players (L. S. Shapley, 1953, "A value for n-person
/// games"). The value is additive, so the shares of the deals sum to the exact value, for any number of channels.
package struct Shapley: ShareModel {
    package let name = "shapley"
    package let title = "Shapley"
    package let summary =
        "What each adds on average to any group of the others, where a group is worth the revenue that came by it alone: an equal share of a deal to each that touched it."

    package init() {}
}
