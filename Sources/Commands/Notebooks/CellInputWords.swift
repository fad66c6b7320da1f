import Notebook
import Playbook

extension CellInput {
    /// What people call it, in the language of a page.
    func name(in language: Language) -> String {
        guard language == .finnish else { return description }
        switch self {
        case .tool: return "abm:n versio"
        case .day: return "päivä"
        case .base: return "muistikirjan lähtökohta"
        case .settings: return "workspace.yml"
        case .templates: return "työtilan mallipohjat"
        case .changes: return "solun kirjaukset"
        case .file(let path), .writtenFile(let path): return path
        case .table(let table): return Self.finnishTables[table] ?? "taulu \(table)"
        }
    }

    private static let finnishTables = [
        "account": "asiakkaat", "contact": "yhteyshenkilöt", "claim": "väittämät", "touch": "kosketukset",
        "campaign": "kampanjat", "opportunity": "kaupat", "stage_change": "kauppojen vaiheet", "draft": "luonnokset",
        "cluster": "klusterit", "segment": "segmentit", "meddic": "MEDDIC-arviot",
        "bant": "BANT-arviot",
        "criterion_tick": "vaiheiden ehdot", "deal_note": "kauppojen muistiinpanot", "proposal": "tarjouslaskelmat",
        "proposal_line": "tarjouslaskelmat", "customer_date": "asiakkaiden päivät", "enrolment": "sekvenssit",
        "relation": "suhteet", "focus": "valittu asiakas", "entry": "historia",
        "import_file": "tuodut tiedostot", "record_origin": "tietojen lähderivit", "touch_origin": "kosketukset",
        "touch_extra": "kosketukset",
    ]
}
