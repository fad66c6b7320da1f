/// What to ask a buyer in Finnish, two ways for each element and weakness; see ``meddicPhrasings(of:weakness:in:)``.
enum FinnishMeddicPhrasings {
    static func phrasings(of element: MeddicElement, _ weakness: MeddicQuestion.Weakness) -> [String] {
        switch weakness {
        case .unknown: whenUnknown(element)
        case .assumed: whenAssumed(element)
        case .demoted: whenDemoted(element)
        }
    }

    private static func whenUnknown(_ element: MeddicElement) -> [String] {
        switch element {
        case .metrics:
            [
                "Minkä lukujen pitäisi parantua, jotta hanke olisi teistä onnistunut?",
                "Miten mittaatte tätä nyt, ja millä tasolla luvun pitäisi olla vuoden päästä?",
            ]
        case .economicBuyer:
            [
                "Kuka tekee lopullisen päätöksen tämän kokoluokan investoinnista?",
                "Kenen budjetista tämä maksettaisiin, ja kuka hankinnan hyväksyy?",
            ]
        case .decisionCriteria:
            [
                "Minkä perusteella vertailette vaihtoehtoja, ja mikä painaa eniten?",
                "Mitkä vaatimukset ratkaisun on täytettävä, jotta se pääsee edes harkintaan?",
            ]
        case .decisionProcess:
            [
                "Mitä vaiheita on vielä ennen sopimuksen allekirjoitusta, ja ketkä osallistuvat niihin?",
                "Miten päätös syntyi, kun viimeksi hankitte jotain vastaavaa?",
            ]
        case .identifyPain:
            [
                "Miksi asia kannattaa ratkaista juuri nyt eikä vasta ensi vuonna?",
                "Mitä tapahtuu, jos kaikki jatkuu ennallaan?",
            ]
        case .champion:
            [
                "Kuka organisaatiossanne hyötyisi eniten hankkeen onnistumisesta?",
                "Kuka vie asiaa eteenpäin silloin, kun me emme ole paikalla?",
            ]
        }
    }

    private static func whenAssumed(_ element: MeddicElement) -> [String] {
        switch element {
        case .metrics:
            [
                "Laskelmamme tavoiteluku on oma oletuksemme: vastaako se tavoitettanne, ja kuka lukua seuraa?",
                "Mihin omassa raportoinnissanne seurattavaan lukuun laskelma kannattaisi sitoa?",
            ]
        case .economicBuyer:
            [
                "Olemmeko oikeassa siitä, kuka hankinnan hyväksyy, ja voisimmeko kysyä häneltä suoraan?",
                "Pitääkö jonkun muunkin hyväksyä budjetti, ennen kuin voidaan edetä?",
            ]
        case .decisionCriteria:
            [
                "Näin olemme ymmärtäneet valintaperusteenne: mitä puuttuu, ja onko tärkeysjärjestys oikea?",
                "Onko valintaperusteet kirjattu johonkin, ja voisimmeko saada ne nähtäväksi?",
            ]
        case .decisionProcess:
            [
                "Voisimmeko käydä vaiheet ja aikataulun yhdessä läpi ja varmistaa, että olemme ymmärtäneet ne oikein?",
                "Onko edessä vaihe, josta emme ole vielä puhuneet, kuten tietoturva, lakiasiat tai hankintaosasto?",
            ]
        case .identifyPain:
            [
                "Käsityksemme mukaan juuri tämä hidastaa teitä eniten: näettekö asian samoin?",
                "Kenen arjessa ongelma näkyy eniten, ja mitä se maksaa?",
            ]
        case .champion:
            [
                "Olisitteko valmis esittelemään asian johtoryhmälle yhdessä meidän kanssamme?",
                "Mitä tarvitsisitte meiltä, jotta voisitte perustella hankkeen talon sisällä?",
            ]
        }
    }

    private static func whenDemoted(_ element: MeddicElement) -> [String] {
        switch element {
        case .metrics:
            [
                "Ovatko tavoitteet tai lähtöluvut muuttuneet siitä, kun viimeksi kävimme ne läpi?",
                "Voisitteko jakaa tuoreimmat luvut, jotta laskelma perustuu nykytilanteeseen?",
            ]
        case .economicBuyer:
            [
                "Onko budjetti edelleen saman henkilön vastuulla kuin viimeksi puhuessamme?",
                "Ovatko vastuut muuttuneet, vai päättääkö rahoituksesta yhä sama henkilö?",
            ]
        case .decisionCriteria:
            [
                "Pätevätkö samat valintaperusteet edelleen, vai onko mukaan tullut jotain uutta?",
                "Onko jokin sen jälkeen näkemänne tai kuulemanne muuttanut valintaperusteitanne?",
            ]
        case .decisionProcess:
            [
                "Pitääkö aiemmin sovittu aikataulu edelleen?",
                "Mitkä yhdessä läpi käymistämme vaiheista on nyt tehty, ja onko mukaan tullut uusia?",
            ]
        case .identifyPain:
            [
                "Viimeksi puhuessamme tämä oli polttavin ongelmanne: onko se sitä edelleen?",
                "Mihin suuntaan tilanne on sen jälkeen kehittynyt?",
            ]
        case .champion:
            [
                "Vastaatteko hankkeesta edelleen te, vai onko se siirtynyt jollekulle toiselle?",
                "Miten kollegat ovat suhtautuneet asiaan viime keskustelumme jälkeen?",
            ]
        }
    }
}
