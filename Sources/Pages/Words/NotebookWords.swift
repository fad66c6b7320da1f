/// The fixed words of a notebook's page.
extension FixedWord {
    static let notebook = [
        FixedWord("notebook", "Notebook", "Muistikirja"),
        FixedWord("skip_to_notebook", "Skip to the notebook", "Siirry muistikirjaan"),
        FixedWord("contents", "Contents", "Sisällys"),
        FixedWord("as_of", "as of", "tilanne"),
        FixedWord("made", "How this was made", "Näin tämä tehtiin"),
        FixedWord("line", "Cell", "Solu"),
        FixedWord("refused", "Refused, as it should be", "Torjuttiin, kuten pitikin"),
        FixedWord("answers_nothing", "Done, without an answer.", "Tehty, ilman vastausta."),
        FixedWord(
            "stale_lead", "Each is marked below with its reason. Run the notebook again before relying on them.",
            "Jokainen on merkitty alla syineen. Aja muistikirja uudelleen, ennen kuin nojaat niihin."),
        FixedWord("stale_below", "has stale results", "tuloksia vanhentunut"),
        FixedWord("printed", "Written from the workspace", "Laadittu työtilasta"),
    ]
}
