extension QualifyingQuestion {
    /// The shipped questions, in the spirit of BANT: when, why, who decides, is there money, and what is there today.
    ///
    /// The playbook asks for questions in order of importance and prices one answer alone, that the matter is current
    /// (10 points); the other points, the wording and the weights are ours.
    package static let standard: [QualifyingQuestion] = [timing, need, authority, budget, today]

    private static let timing = QualifyingQuestion(
        "timing",
        text: [.english: "When does this have to be settled?", .finnish: "Milloin asian pitää olla kunnossa?"],
        weight: 50,
        choices: [
            Choice(
                "now", text: [.english: "Now, within the quarter", .finnish: "Nyt, neljänneksen sisällä"],
                countsAs: TouchType.matterCurrent.rawValue,
                say: [.english: "the matter is current right now", .finnish: "asia on juuri nyt ajankohtainen"],
                pitch: [
                    .english: "Propose a day in the first sentence and leave the background out.",
                    .finnish: "Ehdota päivää heti ensimmäisessä lauseessa ja jätä taustat pois.",
                ]),
            Choice(
                "this-year", text: [.english: "Within a year", .finnish: "Vuoden sisällä"], points: 5,
                say: [
                    .english: "it has to be settled within a year",
                    .finnish: "asian pitää olla kunnossa vuoden sisällä",
                ],
                pitch: [
                    .english: "Agree on the steps up to a decision, and on who takes part in them.",
                    .finnish: "Sovi vaiheista päätökseen asti ja siitä, ketkä niissä ovat mukana.",
                ]),
            Choice(
                "later", text: [.english: "Later, or we do not know", .finnish: "Myöhemmin tai emme tiedä"],
                say: [.english: "the matter comes up later", .finnish: "asia tulee ajankohtaiseksi myöhemmin"],
                pitch: [
                    .english: "Do not press. Send something useful each quarter and ask again.",
                    .finnish: "Älä painosta. Lähetä neljännesvuosittain jotain hyödyllistä ja kysy uudelleen.",
                ]),
        ])

    private static let need = QualifyingQuestion(
        "need", text: [.english: "What made you look into this?", .finnish: "Mikä sai teidät selvittämään asiaa?"],
        weight: 40,
        choices: [
            Choice(
                "problem",
                text: [
                    .english: "Something costs us money or customers",
                    .finnish: "Jokin maksaa meille rahaa tai asiakkaita",
                ], points: 10,
                say: [
                    .english: "something costs you money or customers already",
                    .finnish: "jokin maksaa teille jo nyt rahaa tai asiakkaita",
                ],
                pitch: [
                    .english: "Ask what it costs a month, and count with their figure.",
                    .finnish: "Kysy, mitä se maksaa kuukaudessa, ja laske heidän luvullaan.",
                ]),
            Choice(
                "goal", text: [.english: "We were given a goal", .finnish: "Saimme tavoitteen"], points: 5,
                say: [.english: "you were given a goal for it", .finnish: "teillä on asialle tavoite"],
                pitch: [
                    .english: "Show a customer who reached the same goal, and by when.",
                    .finnish: "Näytä asiakas, joka pääsi samaan tavoitteeseen, ja missä ajassa.",
                ]),
            Choice(
                "curious", text: [.english: "We follow the field", .finnish: "Seuraamme alaa"],
                say: [.english: "you follow what happens in the field", .finnish: "seuraatte, mitä alalla tapahtuu"],
                pitch: [
                    .english: "Teach, and do not sell yet.", .finnish: "Opeta, älä vielä myy.",
                ]),
        ])

    private static let authority = QualifyingQuestion(
        "authority", text: [.english: "Who decides on this?", .finnish: "Kuka asiasta päättää?"], weight: 30,
        scope: .person,
        choices: [
            Choice(
                "i-decide", text: [.english: "I do", .finnish: "Minä"], points: 5,
                say: [.english: "you decide on it yourself", .finnish: "päätät siitä itse"],
                pitch: [
                    .english: "Talk of money and dates.", .finnish: "Puhu rahasta ja päivämääristä.",
                ]),
            Choice(
                "we-decide", text: [.english: "Several of us together", .finnish: "Useampi yhdessä"], points: 3,
                say: [.english: "several of you decide together", .finnish: "päätätte siitä yhdessä"],
                pitch: [
                    .english: "Ask for the names, and offer to meet all of them at once.",
                    .finnish: "Kysy nimet ja tarjoudu tapaamaan kaikki yhdellä kertaa.",
                ]),
            Choice(
                "others-decide", text: [.english: "Somebody else", .finnish: "Joku muu"],
                say: [.english: "somebody else decides on it", .finnish: "siitä päättää joku muu"],
                pitch: [
                    .english: "Give them a page to show to whoever decides.",
                    .finnish: "Anna sivu, jonka voi näyttää päättäjälle.",
                ]),
        ])

    private static let budget = QualifyingQuestion(
        "budget", text: [.english: "Is there money for it?", .finnish: "Onko asialle varattu rahaa?"], weight: 20,
        choices: [
            Choice(
                "set-aside", text: [.english: "Yes, it is set aside", .finnish: "Kyllä, se on varattu"], points: 10,
                say: [.english: "there is money set aside for it", .finnish: "asialle on varattu rahaa"],
                pitch: [
                    .english: "Ask by when it must be spent.", .finnish: "Kysy, mihin mennessä se on käytettävä.",
                ]),
            Choice(
                "planned", text: [.english: "It is being planned", .finnish: "Sitä suunnitellaan"], points: 5,
                say: [.english: "the money for it is being planned", .finnish: "asian budjettia suunnitellaan"],
                pitch: [
                    .english: "Give a figure that they can put into the plan.",
                    .finnish: "Anna luku, jonka voi panna suunnitelmaan.",
                ]),
            Choice(
                "none", text: [.english: "No", .finnish: "Ei"],
                say: [.english: "there is no money for it yet", .finnish: "asialle ei vielä ole rahaa"],
                pitch: [
                    .english: "Show what it costs to leave things as they are.",
                    .finnish: "Näytä, mitä nykytilan jatkuminen maksaa.",
                ]),
        ])

    private static let today = QualifyingQuestion(
        "today", text: [.english: "How do you manage today?", .finnish: "Miten asia hoidetaan nyt?"], weight: 10,
        choices: [
            Choice(
                "by-hand", text: [.english: "By hand", .finnish: "Käsin"],
                say: [.english: "it is done by hand today", .finnish: "asia hoidetaan nyt käsin"],
                pitch: [
                    .english: "Compare hours, not features.", .finnish: "Vertaa työtunteja, älä ominaisuuksia.",
                ]),
            Choice(
                "own-system", text: [.english: "With a system of our own", .finnish: "Omalla järjestelmällä"],
                say: [.english: "you have a system of your own for it", .finnish: "teillä on asiaan oma järjestelmä"],
                pitch: [
                    .english: "Ask who looks after it, and what happens when they leave.",
                    .finnish: "Kysy, kuka sitä ylläpitää ja mitä tapahtuu, kun hän lähtee.",
                ]),
            Choice(
                "other-supplier", text: [.english: "With another supplier", .finnish: "Toisen toimittajan avulla"],
                say: [.english: "another supplier helps you with it", .finnish: "asiassa auttaa toinen toimittaja"],
                pitch: [
                    .english: "Ask when their contract ends and what they would change.",
                    .finnish: "Kysy, milloin sopimus päättyy ja mitä siinä pitäisi muuttaa.",
                ]),
        ])
}
