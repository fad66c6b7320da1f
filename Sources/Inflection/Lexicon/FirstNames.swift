/// First names that do not bend as the look of the word would have it.
///
/// A single k, p or t stays as it is in first names that are not words of the language (Outi, Outin), and a name in -e
/// does not lengthen (Ville, Villen). The recommendation is that of the Institute for the Languages of Finland.
enum FirstNames {
    /// Names by pattern, in lower case, parted by spaces.
    static let lists: [(Pattern, String)] = [
        (
            .stiff,
            """
            outi aki topi jouko riku aku mika miika luka annika marika monika janika veronika erika ulrika henrika
            anita rita margareta birgita marita iita eetu reetu veeti niko miko marko mirko mirka milka helka inka
            sirpa kaapo aapo urpo arto unto santu kauko reko kati kirsti
            ville kalle anne kaarle virve jarre roope aune irene salme nelle janne sanne lasse nasse hanne
            ninne elle simone rene marlene jasmine kaisle
            kalevi tapani kalervi aleksi valtteri kasperi jesperi santeri aleksanteri pietari
            hanneli anneli taneli danieli rafaeli mikaeli samuli samueli joeli eemeli elmeri jalmari
            """
        ),
        (.weakening, "atte otto antti matti martti pentti vertti pekka heikki markku jaakko jukka erkki mikko perttu"),
        (.weakening, "kerttu veikko santtu hertta martta marjatta minttu lotta britta anitta"),
        (
            .kse,
            """
            hannes johannes tuomas andreas elias joonas mattias mathias matias niklas nikolas
            markus marcus rasmus magnus linus julius paulus jeremias tobias topias sakarias
            aamos aleksis silas juudas
            """
        ),
    ]
}
