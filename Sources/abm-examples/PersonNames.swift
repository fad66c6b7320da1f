/// First and last names by country, common enough that no pair of them points at anybody.
enum PersonNames {
    static func first(in country: String) -> [String] {
        switch country {
        case "FI": finnishFirst
        case "SE": swedishFirst
        case "NO": norwegianFirst
        case "DK": danishFirst
        default: estonianFirst
        }
    }

    static func last(in country: String) -> [String] {
        switch country {
        case "FI": finnishLast
        case "SE": swedishLast
        case "NO": norwegianLast
        case "DK": danishLast
        default: estonianLast
        }
    }

    private static let finnishFirst = [
        "Aino", "Antti", "Eero", "Elina", "Hanna", "Heikki", "Henna", "Ilkka", "Jaana", "Janne", "Jari", "Johanna",
        "Juha", "Kaisa", "Kari", "Katja", "Kimmo", "Laura", "Lauri", "Leena", "Maija", "Marko", "Matti", "Mika",
        "Minna", "Niina", "Olli", "Outi", "Päivi", "Pekka", "Petri", "Riikka", "Sami", "Sanna", "Satu", "Tapio",
        "Teemu", "Tiina", "Tuomas", "Ville",
    ]
    private static let finnishLast = [
        "Aalto", "Aho", "Ahola", "Anttila", "Hakala", "Heikkilä", "Heino", "Hirvonen", "Hyvönen", "Jokinen", "Kallio",
        "Karppinen", "Kinnunen", "Koivisto", "Koskela", "Laaksonen", "Lehto", "Leppänen", "Lindroos", "Mattila",
        "Mäkelä", "Mäkinen", "Niemelä", "Nurmi", "Ojala", "Paananen", "Peltola", "Rantala", "Rautio", "Saarinen",
        "Salminen", "Savolainen", "Seppälä", "Sjöblom", "Toivonen", "Tuominen", "Turunen", "Vainio", "Väisänen",
        "Ylönen",
    ]
    private static let swedishFirst = [
        "Anders", "Annika", "Björn", "Camilla", "Daniel", "Elsa", "Emma", "Fredrik", "Gunilla", "Gustav", "Helena",
        "Henrik", "Ingrid", "Johan", "Karin", "Lars", "Magnus", "Maria", "Niklas", "Petra", "Sofia", "Åsa",
    ]
    private static let swedishLast = [
        "Almqvist", "Berglund", "Björklund", "Dahlin", "Ekström", "Forsberg", "Fransson", "Gustafsson", "Hedlund",
        "Holmgren", "Isaksson", "Lindholm", "Lundin", "Nordin", "Nyström", "Palm", "Sandberg", "Sjögren", "Ström",
        "Söderberg", "Wikström", "Åkesson",
    ]
    private static let norwegianFirst = [
        "Anne", "Bjørn", "Eirik", "Guro", "Hilde", "Ingvild", "Kjetil", "Knut", "Marit", "Ole", "Ragnhild", "Sigrid",
        "Silje", "Terje", "Tor", "Øyvind",
    ]
    private static let norwegianLast = [
        "Bakken", "Berge", "Dahl", "Eide", "Haugen", "Hauge", "Lie", "Lunde", "Moen", "Myhre", "Ruud", "Sandvik",
        "Solheim", "Strand", "Tangen", "Ødegård",
    ]
    private static let danishFirst = [
        "Anja", "Bente", "Carsten", "Dorte", "Flemming", "Henning", "Jens", "Kirsten", "Lone", "Mads", "Mette",
        "Morten", "Rikke", "Søren", "Torben", "Ulla",
    ]
    private static let danishLast = [
        "Andersen", "Bach", "Brandt", "Christensen", "Dam", "Frandsen", "Holst", "Iversen", "Juul", "Kjær", "Krogh",
        "Lauritsen", "Mortensen", "Nørgaard", "Skov", "Winther",
    ]
    private static let estonianFirst = [
        "Andres", "Jaan", "Kadri", "Katrin", "Liis", "Mart", "Piret", "Rein", "Tiit", "Ülle",
    ]
    private static let estonianLast = [
        "Ilves", "Kask", "Kuusk", "Lepik", "Mägi", "Oja", "Pärn", "Rebane", "Saar", "Tamm",
    ]
}
