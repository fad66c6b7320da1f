/// A pattern by which words bend, named by what its genitive does.
///
/// The lexicon gives its words a pattern, and the stem classes choose one by the look of a word; either way the forms
/// are made here, in one place.
enum Pattern: Equatable, Sendable {
    /// Ends in a vowel that stays, and weakens: Turku, Turun.
    case weakening
    /// Ends in a vowel that stays, and nothing weakens: Outi, Outin.
    case stiff
    /// Weakens, and ends in two vowels that sound apart, with the partitive in -ta: Rovio, Roviota.
    case hiatus
    /// An old word in -i whose stem has -e, with the partitive in -a: Mäki, Mäen, Mäkeä.
    case elder
    /// An old word in -i whose partitive joins the consonant: Saari, Saaren, Saarta.
    case elderJoined
    /// An old word in -si whose stem once had t: Vesi, Veden, Vettä.
    case elderDental
    /// An old word in -psi or -tsi whose partitive drops a consonant: Lapsi, Lapsen, Lasta.
    case elderDropping
    /// Ends in -e and strengthens: Rinne, Rinteen.
    case lengtheningE
    /// Ends in -e, lengthens and does not strengthen: Kone, Koneen.
    case lengtheningEStiff
    /// Ends in -nen: Virtanen, Virtasen.
    case nen
    /// Ends in s, and the stem in -kse: Tuomas, Tuomaksen.
    case kse
    /// Ends in -as, -is or the like and strengthens: Vilkas, Vilkkaan.
    case lengtheningS
    /// Ends in -as, -is or the like, lengthens and does not strengthen: Taivas, Taivaan.
    case lengtheningSStiff
    /// Ends in a vowel and -us or -ys: Teollisuus, Teollisuuden.
    case de
    /// Ends in -in, and the stem in -ime: Avain, Avaimen.
    case ime
    /// Ends in -in, and the stem in -ime, strengthening: Soitin, Soittimen.
    case imeStrengthening
    /// Ends in -ton or -tön, Finnish for without: Langaton, Langattoman.
    case without
    /// A consonant that takes e: Ahven, Ahvenen.
    case addingE
    /// One syllable, or ends in a word of one: Maa, Maahan.
    case oneSyllable
    /// More syllables, ending in a long vowel: Espoo, Espooseen.
    case longVowel
    /// More syllables, ending in a long vowel or a diphthong as foreign names do: Yahoo, Yahoohon.
    case foreignGlide
    /// A consonant that takes i: Fazer, Fazerin.
    case addingI
    /// A written consonant that is not spoken: Renault, Renault'n.
    case silent
    /// A plural in -t whose stem takes i: Valmistajat, Valmistajien.
    case pluralI
    /// The same, strengthening: Lehdet, Lehtien.
    case pluralIStrengthening
    /// A plural in -at whose a becomes o: Kirjat, Kirjojen.
    case pluralO
    /// A plural in -ot, -ut or the like: Talot, Talojen.
    case pluralJ
    /// A plural of vowels that sound apart: Yhtiöt, Yhtiöiden.
    case pluralGlide
    /// A plural in -aat, -eet or the like: Renkaat, Renkaiden.
    case pluralLong
    /// A plural in -set of words in -nen: Timanttiset, Timanttisten.
    case pluralSet
    /// Man: Mies, Miehen.
    case mies
    /// Sea and blood, whose partitive alone is a back one: Meri, Merta.
    case meri
    /// Time and boy, whose i becomes j as k goes: Aika, Ajan.
    case aika
    /// Bends as given, whatever its letters: an abbreviation, or a stem that a given form showed.
    indirect case given(Bending)
}
