/// Names that good writers bend in two ways, because the word and the name part company.
enum TwoWayNames {
    /// Names by their likelier and their other pattern, in lower case, parted by spaces.
    static let lists: [(Pattern, Pattern, String)] = [
        (.weakening, .elder, "toholampi"),
        (.weakening, .stiff, "satu sointu sampo tieto into ahti kulta ilta rauta taito lanka"),
        (.stiff, .elder, "helmi onni suvi talvi pilvi tähti lumi lempi impi taimi toimi virpi"),
        (.stiff, .elderJoined, "tuuli kaari meri"),
        (.stiff, .lengtheningE, "raute säde kaarre"),
        (.stiff, .lengtheningEStiff, "kaste"),
        (.kse, .addingI, "atlas adidas airbus lexus jonas lukas luukas tomas thomas"),
        (.addingI, .addingE, "vasen"),
        (.lengtheningSStiff, .kse, "kirves"),
        (.longVowel, .oneSyllable, "loimaa laukaa"),
        (.foreignGlide, .stiff, "malmö"),
        (.addingI, .kse, "texas vegas mercedes"),
    ]
}
