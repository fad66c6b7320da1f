import Playbook
import Workbench

/// The steps of the tour, in both languages side by side.
///
/// A step whose command the vocabulary does not have is left out.
enum TourSteps {
    private struct Step {
        var line: String
        var ending = TourStep.Ending.done
        var isNeededLater = false
        var english: String
        var finnish: String
    }

    static func steps(in language: Language, for vocabulary: Vocabulary) -> [TourStep] {
        all.filter { $0.ending == .mistake || vocabulary.knows($0.line) }.map { step in
            TourStep(
                language == .finnish ? step.finnish : step.english,
                line: step.line.replacing("LANGUAGE", with: language.rawValue), ending: step.ending,
                isNeededLater: step.isNeededLater)
        }
    }

    private static let all = [
        Step(
            line: "account list",
            english:
                "Three companies that Pohjavire, a small software house, wants to win. Everything starts with a list this short.",
            finnish:
                "Kolme yritystä, jotka pieni ohjelmistotalo Pohjavire haluaa asiakkaikseen. Kaikki alkaa näin lyhyestä listasta."
        ),
        Step(
            line: "use tammerlift", isNeededLater: true,
            english:
                "Work on one company at a time: whatever you type next is about Tammerlift, until you use another.",
            finnish:
                "Yksi yritys kerrallaan: kaikki mitä kirjoitat seuraavaksi koskee Tammerliftiä, kunnes vaihdat yritystä."
        ),
        Step(
            line: "research list --kind trigger",
            english:
                "What has happened there that gives you a reason to call? Every finding has a source and a day, and goes stale with age, so that you never open with last year's news.",
            finnish:
                "Mitä siellä on tapahtunut, mikä antaa aiheen ottaa yhteyttä? Jokaisella havainnolla on lähde ja päivä, ja se vanhenee, joten et aloita viime vuoden uutisella."
        ),
        Step(
            line: "map",
            english:
                "Who decides, who reports to whom, and who is on your side: one picture of the buying group, to prepare a meeting with.",
            finnish:
                "Kuka päättää, kuka on kenenkin alainen ja kuka on puolellanne: yksi kuva ostajaryhmästä tapaamiseen valmistautumista varten."
        ),
        Step(
            line: "meddic next",
            english:
                "Is the deal real? abm finds the weakest spot in what you know, and gives you the questions to ask next.",
            finnish:
                "Onko kauppa oikeasti tulossa? abm etsii tiedoistasi heikoimman kohdan ja antaa kysymykset, jotka kannattaa esittää seuraavaksi."
        ),
        Step(
            line: "score why",
            english:
                "Sales will ask why this company and not another. The score answers with its terms, each one with a name and a day, and they add up.",
            finnish:
                "Myynti kysyy, miksi juuri tämä yritys. Pisteytys perustelee itsensä: jokaisella pisteellä on nimi ja päivä, ja luvut täsmäävät."
        ),
        Step(
            line: "draft new intro --to anneli.kujanpaa --language LANGUAGE", isNeededLater: true,
            english:
                "A first message to the chief financial officer, out of a template and fresh findings. Nothing is sent: it is yours to read and to change.",
            finnish:
                "Ensimmäinen viesti talousjohtajalle, koottuna viestipohjasta ja tuoreista havainnoista. Mitään ei lähetetä: luet ja muokkaat sen itse."
        ),
        Step(
            line: "draft why 1",
            english:
                "Where did each word come from? Every personalised part names the finding and the source that it stands on, so nothing in it is made up.",
            finnish:
                "Mistä mikin sana tuli? Jokainen henkilökohtainen kohta kertoo havainnon ja lähteen, johon se nojaa, joten mikään ei ole keksittyä."
        ),
        Step(
            line: "acount list", ending: .mistake,
            english:
                "Nobody types without slips. Try one: abm says what is wrong and what you probably meant, and changes nothing.",
            finnish:
                "Jokainen näppäilee joskus väärin. Kokeile: abm kertoo, mikä meni pieleen ja mitä luultavasti tarkoitit, eikä muuta mitään."
        ),
        Step(
            line: "undo", isNeededLater: true,
            english:
                "Nor does anything you do have to stay: undo takes back what was done last, here the draft, and redo brings it back. So try things out.",
            finnish:
                "Mikään tekemäsi ei myöskään ole lopullista: undo peruu viimeisen muutoksen, tässä viestiluonnoksen, ja redo palauttaa sen. Kokeile siis rohkeasti."
        ),
        Step(
            line: "today",
            english:
                "The page to open your mornings with: what is due, who waits for an answer, and what wants an hour of yours.",
            finnish:
                "Sivu, jolla aamut alkavat: mikä on ajankohtaista, kuka odottaa vastausta ja mihin kannattaa käyttää tunti."
        ),
        Step(
            line: "brief",
            english:
                "All that is known of the company on one page, to print or to mail before the meeting: people, findings with their sources, gaps and next steps.",
            finnish:
                "Kaikki yrityksestä tiedetty yhdellä sivulla, tulostettavaksi tai lähetettäväksi ennen tapaamista: ihmiset, havainnot lähteineen, aukot ja seuraavat askeleet."
        ),
        Step(
            line: "show 2",
            english:
                "Each line that you typed is a numbered cell, and its answer is kept. Look at the second one again; rerun 2 and edit 2 work too.",
            finnish:
                "Jokainen kirjoittamasi rivi on numeroitu solu, jonka vastaus säilyy. Katso toista uudelleen; myös rerun 2 ja edit 2 toimivat."
        ),
        Step(
            line: "notebook save my-first.md",
            english:
                "And the whole session is a notebook: a file that anyone can read, and that abm can run again to prove what it says.",
            finnish:
                "Koko istunto on muistikirja: tiedosto, jonka kuka tahansa voi lukea ja jonka abm voi ajaa uudelleen todistaakseen sen sisällön."
        ),
        Step(
            line: "help",
            english:
                "That was the way round. help lists all the words, and help draft explains one of them with examples.",
            finnish: "Siinä oli kierros. help luettelee kaikki sanat, ja help draft selittää niistä yhden esimerkein."),
    ]

    // MARK: What is said around the steps

    static func welcome(to example: String, at folder: String, in language: Language) -> String {
        switch language {
        case .english:
            "Welcome. This is \(example), a made-up company; the tour works on a copy of it in \(folder), so you cannot break anything. Type each line, or press Enter on an empty one and it is typed for you. Anything else may come in between; tour stop ends the tour."
        case .finnish:
            "Tervetuloa. Tämä on \(example), keksitty yritys; kierros käyttää siitä kopiota kansiossa \(folder), joten et voi rikkoa mitään. Kirjoita rivit itse tai paina Enter tyhjällä rivillä. Välissä voi kirjoittaa mitä tahansa muutakin; tour stop lopettaa kierroksen."
        }
    }

    static func farewell(in language: Language) -> String {
        switch language {
        case .english:
            "The tour ends here; this copy stays open for you to play with. tour stop takes you back to where you were. Your own accounts: init my-accounts, then import accounts.csv."
        case .finnish:
            "Kierros päättyy tähän; kopio jää auki kokeiluja varten. tour stop vie takaisin sinne, missä olit. Omat yritykset: init omat-asiakkaat ja sitten import yritykset.csv."
        }
    }

    static func goodbye(backIn workspace: String?, isOver: Bool, in language: Language) -> String {
        let end: String
        let next: String
        switch language {
        case .english:
            end = isOver ? "That was the tour" : "The tour has stopped"
            next = isOver ? "Once more: tour --from 1" : "It goes on with: tour"
        case .finnish:
            end = isOver ? "Kierros on kierretty" : "Kierros on keskeytetty"
            next = isOver ? "Uudestaan: tour --from 1" : "Se jatkuu: tour"
        }
        let place =
            switch (language, workspace) {
            case (.english, let name?): "you are back in \(name)"
            case (.english, nil): "its copy is still open"
            case (.finnish, let name?): "työtila \(name) on taas auki"
            case (.finnish, nil): "sen kopio on yhä auki"
            }
        return "\(end); \(place). \(next)"
    }

    static func notOn(in language: Language) -> String {
        switch language {
        case .english: "No tour is on. Start one with: tour"
        case .finnish: "Kierros ei ole käynnissä. Se alkaa: tour"
        }
    }
}
