/// Words of the language that end names, alone or as the last part of a compound.
///
/// The old words in -i are a closed class: a word in -i that is not among them keeps its i. Of the other words, those
/// stand here that names end in and whose bending their letters leave open. A word that chance puts at the end of
/// foreign names (sota in Minnesota) stands under `whole` alone, or with the longer word that it must not be taken for.
enum NativeWords {
    /// Words that names end in, by pattern, in lower case, parted by spaces.
    static let tails: [(Pattern, String)] = [
        (
            .elder,
            """
            happi hauki helmi henki hetki hirvi joki jälki järki järvi kampi kaski kiiski kilpi kivi koipi
            korpi koski kurki kylki kärki lahti lampi lehti luomi läpi mäki niemi nummi nurmi närhi             onni parvi pilvi polvi poski putki retki saarni salmi sarvi siipi solki sormi suksi suomi
            suvi sänki särki sääksi sääski taimi talvi tammi toimi torvi tuki tuomi tyvi tähti vaski väki
            """
        ),
        (
            .elderJoined,
            """
            hiili hiiri huoli jousi juoni juuri kaari kieli kuori kuusi lohi mieli nuoli pieli puoli riihi
            saari sieni suoni tuli tuohi tuuli vuohi vuori ääni
            """
        ),
        (.elderDental, "hirsi kansi kynsi käsi köysi länsi reisi susi varsi vesi vuosi"),
        (.elderDropping, "lapsi"),
        (.meri, "meri"),
        (.oneSyllable, "maa pää jää puu kuu suu tie suo työ vyö"),
        (
            .weakening,
            """
            aalto alku apu asunto halko hallinto hanko hankinta harppu hauta hinta hoito huolto jalka johto kanta katto
            katu kauppa kaupunki kenkä kenttä kielto kohta kota koti kuitu kulta kumpu kunta kylpy laatu lanko lauta
            lehto leipä liikunta liitto luku luonto luoto luotto lähtö lämpö mainonta markkinointi mekko mökki myynti neuvonta
            näkö paikka palkka pankki parkki pelto pinta pirtti puku raita rahti ranta rauta ravinto ruukki rumpu selkä
            silta sopu soutu suku taito tanko tahti teko tieto toiminta tukku tuotanto tuotto turku vaihto valta
            valvonta velka verkko viestintä vihta virta voitto vuokra
            """
        ),
        (
            .lengtheningE,
            """
            hake hanke kate kierre kohde laite liike liite luonne lähde lähete osake osoite peite rinne sade sulake
            suhde säde taide tarve tiede tuote vaate voide
            """
        ),
        (
            .lengtheningEStiff,
            "alue esine herne huone juliste kaluste kirje kone lause neste ohje perhe piste tuore terve valmiste varuste virhe"
        ),
        (.lengtheningS, "asiakas hammas kangas kuningas lammas porras rengas vilkas valpas"),
        (.lengtheningSStiff, "taivas kallis kaunis valmis saalis"),
        (.kse, "varis tulos kiitos ostos laitos muutos"),
        (.de, "oikeus talous terveys rakkaus vapaus"),
        (.ime, "avain puhelin kytkin laskin nostin"),
        (.imeStrengthening, "liitin soitin"),
        (.addingE, "ahven joutsen taimen jäsen sävel askel sammal sisar"),
        (.pluralI, "valmistajat"),
        (.pluralIStrengthening, "lehdet"),
        (.pluralO, "kirjat"),
        (.pluralGlide, "yhtiöt palvelut"),
        (.pluralLong, "renkaat tuotteet koneet laitteet"),
        // Foreign words that end names as words of their own, and draw the ending's vowel to themselves.
        (.addingI, "berg feldt field film gren grid heim kvist lift link net print qvist steel sten tech"),
        // Longer words that end like those above and bend otherwise.
        (
            .stiff,
            "tekstiili kommissaari komissaari emissaari korsaari husaari kasaari basaari pessaari vikaari harmoni vilhelmi wilhelmi"
        ),
    ]

    /// Words that bend so only when they are the whole word, by pattern.
    static let whole: [(Pattern, String)] = [
        (
            .elder,
            """
            appi arki arpi hanki hiki kaikki kanki käki lempi liemi onki rimpi leski loimi lovi nimi noki olki ovi etuovi piki povi pälvi reki sappi savi
            seimi soppi sylki tuppi typpi uksi viiksi jääski
            """
        ),
        (
            .elderJoined,
            "huuli jouhi teeri tiili louhi moni niini nuori pieni suuri tuoni uni suoli sääri vieri ääri ruuhi uuhi"
        ),
        (
            .elderDental,
            "heisi hiisi jälsi karsi kausi korsi liesi mesi orsi parsi ponsi pursi sysi tosi täysi uusi viisi virsi"
        ),
        (.elderDropping, "hapsi peitsi veitsi"),
        (.meri, "veri"),
        (.mies, "mies"),
        (.aika, "aika poika"),
        (.oneSyllable, "luu syy yö voi koi"),
        (
            .weakening,
            "aita kerta kampa keko laita lato lupa multa parta pato reikä rinta rotu sata sota tapa tupa veto kyky"
        ),
        (.lengtheningE, "ahde helle lumme murre pinne raide aate sade"),
        (.lengtheningEStiff, "aine laine halme este aste hame vene"),
        (.lengtheningS, "rikas"),
        (.stiff, "sähkö"),
    ]
}
