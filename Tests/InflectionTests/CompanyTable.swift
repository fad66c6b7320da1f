/// Companies, products and odd names, as good writers bend them.
enum CompanyTable {
    /// One name a line: genitive, partitive, inessive, illative; a form that is as right after a slash.
    static let table = """
        Kone: Koneen, Konetta, Koneessa, Koneeseen
        Kone Oyj: Kone Oyj:n, Kone Oyj:tä, Kone Oyj:ssä, Kone Oyj:hin
        Suvanto Pumps: Suvanto Pumpsin, Suvanto Pumpsia, Suvanto Pumpsissa, Suvanto Pumpsiin
        Suvanto Pumps Oy: Suvanto Pumps Oy:n, Suvanto Pumps Oy:tä, Suvanto Pumps Oy:ssä, Suvanto Pumps Oy:hyn
        Honkavirran Saha: Honkavirran Sahan, Honkavirran Sahaa, Honkavirran Sahassa, Honkavirran Sahaan
        Nordic Steel: Nordic Steelin, Nordic Steeliä, Nordic Steelissä, Nordic Steeliin
        Nordic Steel AB: Nordic Steel AB:n, Nordic Steel AB:tä, Nordic Steel AB:ssä, Nordic Steel AB:hen
        Nordic Tools Inc.: Nordic Tools Inc:n, Nordic Tools Inc:tä/Nordic Tools Inc:iä, Nordic Tools Inc:ssä, Nordic Tools Inc:hen/Nordic Tools Inc:iin
        Bosch GmbH: Bosch GmbH:n, Bosch GmbH:ta, Bosch GmbH:ssa, Bosch GmbH:hon
        KONE: KONEen, KONEtta, KONEessa, KONEeseen
        Tammerlift: Tammerliftin, Tammerliftiä, Tammerliftissä, Tammerliftiin
        Nokia: Nokian, Nokiaa, Nokiassa, Nokiaan
        Wärtsilä: Wärtsilän, Wärtsilää, Wärtsilässä, Wärtsilään
        Outokumpu: Outokummun, Outokumpua, Outokummussa, Outokumpuun
        Sampo: Sammon, Sampoa, Sammossa, Sampoon
        Kesko: Keskon, Keskoa, Keskossa, Keskoon
        Metso: Metson, Metsoa, Metsossa, Metsoon
        Rovio: Rovion, Roviota, Roviossa, Rovioon
        Elo: Elon, Eloa, Elossa, Eloon
        Ilmarinen: Ilmarisen, Ilmarista, Ilmarisessa, Ilmariseen
        Veho: Vehon, Vehoa, Vehossa, Vehoon
        YIT: YIT:n, YIT:tä, YIT:ssä, YIT:hen
        UPM: UPM:n, UPM:ää, UPM:ssä, UPM:ään
        ABB: ABB:n, ABB:tä, ABB:ssä, ABB:hen
        SOK: SOK:n, SOK:ta, SOK:ssa, SOK:hon
        3M: 3M:n, 3M:ää, 3M:ssä, 3M:ään
        VR: VR:n, VR:ää, VR:ssä, VR:ään
        OP: OP:n, OP:tä, OP:ssä, OP:hen
        DNA: DNA:n, DNA:ta, DNA:ssa, DNA:han
        KPMG: KPMG:n, KPMG:tä, KPMG:ssä, KPMG:hen
        EY: EY:n, EY:tä, EY:ssä, EY:hyn
        BMW: BMW:n, BMW:tä, BMW:ssä, BMW:hen
        H&M: H&M:n, H&M:ää, H&M:ssä, H&M:ään
        NCC: NCC:n, NCC:tä, NCC:ssä, NCC:hen
        SAP: SAP:n/SAPin, SAP:tä/SAPia, SAP:ssä/SAPissa, SAP:hen/SAPiin
        SSAB: SSAB:n, SSAB:tä, SSAB:ssä, SSAB:hen
        BASF: BASF:n, BASF:ää, BASF:ssä, BASF:ään
        THL: THL:n, THL:ää, THL:ssä, THL:ään
        EU: EU:n, EU:ta, EU:ssa, EU:hun
        IKEA: IKEAn, IKEAa, IKEAssa, IKEAan
        YIT Suomi: YIT Suomen, YIT Suomea, YIT Suomessa, YIT Suomeen
        Elisa: Elisan, Elisaa, Elisassa, Elisaan
        Nordea: Nordean, Nordeaa, Nordeassa, Nordeaan
        Sanoma: Sanoman, Sanomaa, Sanomassa, Sanomaan
        Renault: Renault'n, Renault'ta, Renault'ssa, Renault'hon
        Bordeaux: Bordeaux'n, Bordeaux'ta, Bordeaux'ssa, Bordeaux'hon
        Valmistajat: Valmistajien, Valmistajia, Valmistajissa, Valmistajiin
        Lehdet: Lehtien, Lehtiä, Lehdissä, Lehtiin
        A-lehdet: A-lehtien, A-lehtiä, A-lehdissä, A-lehtiin
        Nokian Renkaat: Nokian Renkaiden, Nokian Renkaita, Nokian Renkaissa, Nokian Renkaisiin
        Suomi-Yhtiöt: Suomi-Yhtiöiden, Suomi-Yhtiöitä, Suomi-Yhtiöissä, Suomi-Yhtiöihin
        Fazer Makeiset: Fazer Makeisten, Fazer Makeisia, Fazer Makeisissa, Fazer Makeisiin
        Marimekko: Marimekon, Marimekkoa, Marimekossa, Marimekkoon
        Fazer: Fazerin, Fazeria, Fazerissa, Fazeriin
        Finnlines: Finnlinesin, Finnlinesiä, Finnlinesissä, Finnlinesiin
        Fiskars: Fiskarsin, Fiskarsia, Fiskarsissa, Fiskarsiin
        Siemens: Siemensin, Siemensiä, Siemensissä, Siemensiin
        Finnair: Finnairin, Finnairia, Finnairissa, Finnairiin
        Atlas: Atlaksen, Atlasta, Atlaksessa, Atlakseen
        Neste: Nesteen, Nestettä, Nesteessä, Nesteeseen
        Raute: Rauten, Rautea, Rautessa, Rauteen
        Ponsse: Ponssen, Ponssea, Ponssessa, Ponsseen
        Deutsche: Deutschen, Deutschea, Deutschessa, Deutscheen
        Porsche: Porschen, Porschea, Porschessa, Porscheen
        Vilkas: Vilkkaan, Vilkasta, Vilkkaassa, Vilkkaaseen
        Kallis: Kalliin, Kallista, Kalliissa, Kalliiseen
        Metsäteollisuus: Metsäteollisuuden, Metsäteollisuutta, Metsäteollisuudessa, Metsäteollisuuteen
        Metsähallitus: Metsähallituksen, Metsähallitusta, Metsähallituksessa, Metsähallitukseen
        Veikkaus: Veikkauksen, Veikkausta, Veikkauksessa, Veikkaukseen
        Pankki: Pankin, Pankkia, Pankissa, Pankkiin
        Osuuspankki: Osuuspankin, Osuuspankkia, Osuuspankissa, Osuuspankkiin
        Posti: Postin, Postia, Postissa, Postiin
        Valmetti: Valmetin, Valmettia, Valmetissa, Valmettiin
        Tieto: Tiedon, Tietoa, Tiedossa, Tietoon
        Tietokone: Tietokoneen, Tietokonetta, Tietokoneessa, Tietokoneeseen
        Huhtamäki: Huhtamäen, Huhtamäkeä, Huhtamäessä, Huhtamäkeen
        Tulikivi: Tulikiven, Tulikiveä, Tulikivessä, Tulikiveen
        Rautaruukki: Rautaruukin, Rautaruukkia, Rautaruukissa, Rautaruukkiin
        Saarioinen: Saarioisen, Saarioista, Saarioisessa, Saarioiseen
        Caverion: Caverionin, Caverionia, Caverionissa, Caverioniin
        Cargotec: Cargotecin, Cargotecia, Cargotecissa, Cargoteciin
        Konecranes: Konecranesin, Konecranesia, Konecranesissa, Konecranesiin
        Stora Enso: Stora Enson, Stora Ensoa, Stora Ensossa, Stora Ensoon
        Metsä Group: Metsä Groupin, Metsä Groupia, Metsä Groupissa, Metsä Groupiin
        Verkkokauppa.com: Verkkokauppa.comin, Verkkokauppa.comia, Verkkokauppa.comissa, Verkkokauppa.comiin
        Stockmann: Stockmannin, Stockmannia, Stockmannissa, Stockmanniin
        Tokmanni: Tokmannin, Tokmannia, Tokmannissa, Tokmanniin
        Terveystalo: Terveystalon, Terveystaloa, Terveystalossa, Terveystaloon
        Lassila & Tikanoja: Lassila & Tikanojan, Lassila & Tikanojaa, Lassila & Tikanojassa, Lassila & Tikanojaan
        Aspo: Aspon, Aspoa, Aspossa, Aspoon
        Olvi: Olvin, Olvia, Olvissa, Olviin
        Orion: Orionin, Orionia, Orionissa, Orioniin
        Valmet: Valmetin, Valmetia, Valmetissa, Valmetiin
        Componenta: Componentan, Componentaa, Componentassa, Componentaan
        Enento: Enenton, Enentoa, Enentossa, Enentoon
        Alko: Alkon, Alkoa, Alkossa, Alkoon
        Lidl: Lidlin, Lidliä, Lidlissä, Lidliin
        Volvo: Volvon, Volvoa, Volvossa, Volvoon
        Microsoft: Microsoftin, Microsoftia, Microsoftissa, Microsoftiin
        Google: Googlen, Googlea, Googlessa, Googleen
        Apple: Applen, Applea, Applessa, Appleen
        Danone: Danonen, Danonea, Danonessa, Danoneen
        Gofore: Goforen, Goforea, Goforessa, Goforeen
        Nestlé: Nestlén, Nestlétä/Nestléä, Nestléssä, Nestléhen/Nestléen
        Toyota: Toyotan, Toyotaa, Toyotassa, Toyotaan
        Hyundai: Hyundain, Hyundaita, Hyundaissa, Hyundaihin
        Sony: Sonyn, Sonya/Sonyä, Sonyssa/Sonyssä, Sonyyn
        Siemens Energy: Siemens Energyn, Siemens Energyä, Siemens Energyssä, Siemens Energyyn
        Spotify: Spotifyn, Spotifya/Spotifyä, Spotifyssa/Spotifyssä, Spotifyyn
        Netflix: Netflixin, Netflixiä, Netflixissä, Netflixiin
        HKScan: HKScanin, HKScania, HKScanissa, HKScaniin
        LähiTapiola: LähiTapiolan, LähiTapiolaa, LähiTapiolassa, LähiTapiolaan
        McDonald's: McDonald'sin, McDonald'sia, McDonald'sissa, McDonald'siin
        Aalto-yliopisto: Aalto-yliopiston, Aalto-yliopistoa, Aalto-yliopistossa, Aalto-yliopistoon
        Helsingin kaupunki: Helsingin kaupungin, Helsingin kaupunkia, Helsingin kaupungissa, Helsingin kaupunkiin
        Hämeen Höyry: Hämeen Höyryn, Hämeen Höyryä, Hämeen Höyryssä, Hämeen Höyryyn
        Öljymäen Venttiili: Öljymäen Venttiilin, Öljymäen Venttiiliä, Öljymäen Venttiilissä, Öljymäen Venttiiliin
        Pohjavire: Pohjavireen, Pohjavirettä, Pohjavireessä, Pohjavireeseen
        Lempäälän Lämpö: Lempäälän Lämmön, Lempäälän Lämpöä, Lempäälän Lämmössä, Lempäälän Lämpöön
        Iso Omena: Ison Omenan, Isoa Omenaa, Isossa Omenassa, Isoon Omenaan
        Kone (Finland): Koneen (Finland), Konetta (Finland), Koneessa (Finland), Koneeseen (Finland)
        Yahoo!: Yahoon, Yahoota, Yahoossa, Yahoohon
        Olympia: Olympian, Olympiaa, Olympiassa, Olympiaan
        Glasgow: Glasgow'n, Glasgow'ta, Glasgow'ssa, Glasgow'hun
        Boston: Bostonin, Bostonia, Bostonissa, Bostoniin
        Berlin: Berlinin, Berliniä, Berlinissä, Berliniin
        Härkin: Härkkimen, Härkintä, Härkkimessä, Härkkimeen
        Texas: Texasin, Texasia, Texasissa, Texasiin
        Alankomaat: Alankomaiden, Alankomaita, Alankomaissa, Alankomaihin
        Virrat: Virtain/Virtojen, Virtoja, Virroilla/Virroissa, Virtoihin
        Isokyrö: Isonkyrön, Isoakyröä, Isossakyrössä, Isoonkyröön
        Uusikaupunki: Uudenkaupungin, Uuttakaupunkia, Uudessakaupungissa, Uuteenkaupunkiin
        Minnesota: Minnesotan, Minnesotaa, Minnesotassa, Minnesotaan
        Atlanta: Atlantan, Atlantaa, Atlantassa, Atlantaan
        Tammijärvi: Tammijärven, Tammijärveä, Tammijärvessä, Tammijärveen
        Kivimäki: Kivimäen, Kivimäkeä, Kivimäessä, Kivimäkeen
        Talvisalo: Talvisalon, Talvisaloa, Talvisalossa, Talvisaloon
        Liisa Virtanen: Liisa Virtasen, Liisa Virtasta, Liisa Virtasessa, Liisa Virtaseen
        Marcus: Marcuksen, Marcusta, Marcuksessa, Marcukseen
        Anders: Andersin, Andersia, Andersissa, Andersiin
        Lars: Larsin, Larsia, Larsissa, Larsiin
        Satu: Sadun/Satun, Satua, Sadussa/Satussa, Satuun
        Tuuli: Tuulin, Tuulia, Tuulissa, Tuuliin
        Helmi: Helmin, Helmiä, Helmissä, Helmiin
        Kirves: Kirveen, Kirvestä, Kirveessä, Kirveeseen
        Mies: Miehen, Miestä, Miehessä, Mieheen
        Poika: Pojan, Poikaa, Pojassa, Poikaan
        Langaton: Langattoman, Langatonta, Langattomassa, Langattomaan
        Soitin: Soittimen, Soitinta, Soittimessa, Soittimeen
        Sävel: Sävelen, Säveltä, Sävelessä, Säveleen
        Rautatie: Rautatien, Rautatietä, Rautatiessä, Rautatiehen
        """
}
