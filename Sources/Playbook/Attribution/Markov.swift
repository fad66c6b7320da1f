/// How much less often paths would be won without a channel: the removal effect in a Markov chain.
///
/// The paths, won and lost, are read as a chain in which the next touch depends on the last one, two or three (E. Anderl,
/// I. Becker, F. von Wangenheim, J. H. Schumann, 2016, "Mapping the customer journey", International Journal of Research in
/// Marketing 33). Its transition probabilities are the shares seen. The effect of a channel is the share of wins that
/// is lost when every way through it ends: 1 − P(win without the channel) ÷ P(win). Both come exact from the linear
/// equations of the chain, nothing is simulated. The won revenue is divided in proportion to the effects.
package struct Markov: EffectModel {
    package let name: String
    package let title: String
    package let summary: String
    package let keyLimit: Int
    package let order: Int

    /// - Parameter order: How many of the last touches the next one depends on, 1 to 3.
    package init(order: Int = 1) {
        precondition((1...3).contains(order), "a chain of order \(order) is not offered")
        self.order = order
        name = order == 1 ? "markov" : "markov-\(order)"
        title = order == 1 ? "Markov removal effect" : "Markov removal effect, order \(order)"
        let memory = ["the one before", "the two before", "the three before"][order - 1]
        summary =
            "By how many wins would be lost without it, in a chain of all won and lost paths where a touch depends on \(memory). Open deals are undecided and play no part."
        // Beyond these the equations would take minutes.
        keyLimit = [200, 40, 16][order - 1]
    }

    package func lesson(of paths: KeyedPaths) -> any EffectLesson {
        MarkovLesson(chain: PathChain(paths, order: order))
    }
}

/// The chain of all paths, to be counted in any way.
private struct MarkovLesson: EffectLesson {
    let chain: PathChain

    /// A system without one key takes some tens of sweeps over its transitions, or an elimination where it is small.
    var work: Int {
        let states = chain.stateCount
        let solving = states <= 64 ? states * states * states / 3 : chain.transitions.count * 60
        return chain.countWork + chain.keyCount * solving
    }

    func effects(times: [Int]) -> KeyEffects {
        let counted = chain.counted(times)
        let whole = counted.chanceOfWin
        guard whole > 0 else {
            return KeyEffects(values: [Double](repeating: 0, count: chain.keyCount), whole: whole)
        }
        let values = counted.isMet.enumerated().map { key, isMet in
            isMet ? max(0, 1 - counted.chanceOfWin(without: key) / whole) : 0
        }
        return KeyEffects(values: values, whole: whole)
    }
}
