/// What to ask a buyer in Finnish, two ways for each element and weakness; see ``questionPhrasings(of:weakness:in:)``.
enum FinnishQuestionPhrasings {
    static func phrasings(of element: QualificationElement, _ weakness: QualificationQuestion.Weakness) -> [String] {
        switch weakness {
        case .unknown: whenUnknown(element)
        case .assumed: whenAssumed(element)
        case .demoted: whenDemoted(element)
        }
    }

    private static func whenUnknown(_ element: QualificationElement) -> [String] {
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
        case .budget:
            [
                "Onko tähän varattu rahaa, ja kenen budjettiin se kuuluu?",
                "Mitä arvioitte tällaisen ratkaisun maksavan, ja mitä sen pitäisi tuottaa?",
            ]
        case .authority:
            [
                "Kenellä teidän lisäksenne on sananvaltaa asiassa, ja kuka siitä voi päättää?",
                "Kenen hyväksyntä tarvitaan, ennen kuin voitte edetä?",
            ]
        case .need:
            [
                "Mikä sai teidät tarttumaan asiaan, ja minkä pitäisi sen jälkeen olla toisin?",
                "Minkä ongelman meidän pitäisi ratkaista teille ensimmäisenä?",
            ]
        case .timing:
            [
                "Milloin ratkaisun pitäisi olla käytössä, ja mikä siitä päivästä riippuu?",
                "Mitä teillä pitää tapahtua, ennen kuin voitte aloittaa?",
            ]
        }
    }

    private static func whenAssumed(_ element: QualificationElement) -> [String] {
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
        case .budget:
            [
                "Olemme olettaneet tämän suuruisen summan: mahtuuko se tämän vuoden rahoihin?",
                "Tulisivatko rahat tämän vuoden budjetista, vai pitääkö ne anoa erikseen?",
            ]
        case .authority:
            [
                "Olemmeko ymmärtäneet oikein, että päätös on teidän, vai vahvistaako sen joku muu?",
                "Pitäisikö pöytään kutsua vielä joku muu ennen päätöstänne?",
            ]
        case .need:
            [
                "Onko juuri tämä tärkein tarpeenne, vai onko jokin muu jo kiireellisempää?",
                "Jos voisitte saada tästä vain yhden osan, mikä se olisi?",
            ]
        case .timing:
            [
                "Onko ajattelemamme päivä toive vai ehdoton takaraja?",
                "Mikä voisi vielä siirtää aloitusta myöhemmäksi?",
            ]
        }
    }

    private static func whenDemoted(_ element: QualificationElement) -> [String] {
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
        case .budget:
            [
                "Onko budjetissa tapahtunut muutoksia sen jälkeen, kun viimeksi puhuimme siitä?",
                "Onko raha edelleen varattu tähän?",
            ]
        case .authority:
            [
                "Päätättekö asiasta edelleen te, vai onko päätösvalta siirtynyt muualle?",
                "Onko tällaisten hankintojen hyväksyjissä tapahtunut muutoksia?",
            ]
        case .need:
            [
                "Onko kertomanne tarve edelleen olemassa ja yhtä suuri kuin silloin?",
                "Miten olette sittemmin yrittäneet ratkaista asiaa itse?",
            ]
        case .timing:
            [
                "Pitääkö antamanne aikataulu edelleen?",
                "Onko väliin tullut jotain, mikä siirtää ajankohtaa?",
            ]
        }
    }
}
