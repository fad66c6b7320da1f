import Playbook

/// What a notebook's page says of its answers, in its language.
extension NotebookPage {
    /// What the notebook starts from, before the command that proves it.
    func sentence(_ proof: Proof) -> String {
        switch proof {
        case .setup:
            language.said(
                "Every result below was made from the workspace as its setup builds it, and can be made again:",
                "Kaikki alla olevat tulokset on tehty työtilasta sellaisena kuin sen alustus rakentaa, ja ne voi tehdä"
                    + " uudelleen:")
        case .nothing:
            language.said(
                "Every result below was made from an empty workspace, and can be made again:",
                "Kaikki alla olevat tulokset on tehty tyhjästä työtilasta, ja ne voi tehdä uudelleen:")
        case .workspaceAsItIs:
            language.said(
                "Every result below was read from the workspace as it stood. Whether it still says the same, this tells:",
                "Kaikki alla olevat tulokset on luettu työtilasta sellaisena kuin se oli. Pitävätkö ne yhä paikkansa, sen"
                    + " kertoo:")
        }
    }

    /// How many answers are stale.
    func staleSentence(_ count: Int, of all: Int) -> String {
        let format = BriefFormat(language)
        let (some, whole) = (format.integer(count), format.integer(all))
        return language.said(
            count == 1 ? "1 of \(whole) results is stale." : "\(some) of \(whole) results are stale.",
            "Vanhentuneita tuloksia: \(some) (yhteensä \(whole)).")
    }

    /// Why an answer is stale.
    func sentence(_ staleness: Staleness) -> String {
        switch staleness {
        case .neverRun: language.said("Not run yet.", "Ei vielä ajettu.")
        case .sourceChanged:
            language.said(
                "Stale: the cell has changed since it was run.", "Vanhentunut: solua on muutettu ajon jälkeen.")
        case .inputsUnknown:
            language.said(
                "Stale: the result does not say what it was made from.",
                "Vanhentunut: tulos ei kerro, mistä se on tehty.")
        case .inputsChanged(let inputs):
            language.said(
                "Stale: what it stands on has changed since it was run",
                "Vanhentunut: se, mihin tulos nojaa, on muuttunut ajon jälkeen")
                + (inputs.isEmpty ? "" : ": " + inputs.map(PageText.cleaned).joined(separator: ", ")) + "."
        case .earlierCell(let name):
            language.said(
                "Stale: the cell “\(PageText.cleaned(name))” above it is stale.",
                "Vanhentunut: ylempi solu ”\(PageText.cleaned(name))” on vanhentunut.")
        case .said(let reason):
            language.said("Stale: ", "Vanhentunut: ") + PageText.cleaned(reason) + "."
        }
    }
}
