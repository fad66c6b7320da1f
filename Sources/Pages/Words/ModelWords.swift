import Playbook

/// What a page calls a model of attribution, by its English title; a workspace's own model keeps the name it was given.
func modelWord(_ title: String, _ language: Language) -> String {
    language.said(title, finnishModels[title]?.title ?? title)
}

/// How a model divides, in one sentence.
///
/// The Finnish sentences leave out what the settings say, such as a half-life: `attribution models` tells it.
func modelSummary(_ model: (title: String, summary: String), _ language: Language) -> String {
    language.said(model.summary, finnishModels[model.title]?.summary ?? "Työtilan omat painot.")
}

private let finnishModels: [String: (title: String, summary: String)] = {
    let chain = "Kuinka monta voittoa jäisi saamatta ilman sitä, kaikkien voitettujen ja hävittyjen polkujen ketjussa."
    var models: [String: (title: String, summary: String)] = [
        "First touch": (
            "Ensimmäinen kosketus", "Kaikki ansio ensimmäiselle kosketukselle, joka avasi oven."
        ),
        "Last touch": ("Viimeinen kosketus", "Kaikki ansio viimeiselle kosketukselle ennen voittoa."),
        "Last non-direct touch": (
            "Viimeinen epäsuora kosketus",
            "Kaikki ansio viimeiselle kosketukselle, joka ei ole suora; viimeiselle, jos kaikki ovat suoria."
        ),
        "Linear": ("Tasajako", "Sama ansio jokaiselle kosketukselle voittoon asti."),
        "U-shaped": (
            "U-malli",
            "40\u{A0}% ensimmäiselle kosketukselle, 40\u{A0}% viimeiselle, 20\u{A0}% muille; kahdesta puolet kummallekin."
        ),
        "W-shaped": (
            "W-malli",
            "30\u{A0}% ensimmäiselle kosketukselle, viimeiselle ennen kaupan avaamista ja viimeiselle; 10\u{A0}% muille."
        ),
        "Full path": (
            "Koko polku",
            "22,5\u{A0}% ensimmäiselle kosketukselle, tunnetun henkilön ensimmäiselle teolle, viimeiselle ennen kaupan avaamista ja viimeiselle; 10\u{A0}% muille."
        ),
        "Time decay": (
            "Vaimeneva paino", "Mitä kauempana voitosta kosketus on, sitä pienempi osa ansiosta sille kuuluu."
        ),
        "Markov removal effect": ("Markovin poistovaikutus", chain),
        "Shapley": (
            "Shapley",
            "Tasaosa kaupasta jokaiselle, joka siihen kosketti: mitä kukin lisää muiden joukkoihin keskimäärin."
        ),
        "Shapley by win rate": (
            "Shapley voittoprosentista", "Mitä kukin lisää keskimäärin muiden joukkojen voittoprosenttiin."
        ),
    ]
    for order in 2...3 {
        models["Markov removal effect, order \(order)"] = ("Markovin poistovaikutus, aste \(order)", chain)
    }
    return models
}()
