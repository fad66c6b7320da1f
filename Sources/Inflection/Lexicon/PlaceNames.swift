/// Places whose names leave their bending open, as the list of Finnish settlements has them.
enum PlaceNames {
    /// Names by pattern, in lower case, parted by spaces.
    static let lists: [(Pattern, String)] = [
        (.weakening, "turku helsinki hanko lieto vihti hailuoto"),
        (.stiff, "raahe muurame kemi mikkeli naantali kajaani pariisi inari kymi atlanta dakota"),
        (.lengtheningEStiff, "tampere keitele kempele kuortane pälkäne savitaipale"),
        (.longVowel, "espoo keuruu porvoo sipoo vantaa hyvinkää lontoo"),
        (.de, "varkaus alavus"),
        (.kse, "nurmes"),
        (.lengtheningS, "pihtipudas"),
        (.addingI, "korsnäs"),
        (.elder, "loppi vuoksi"),
    ]
}
