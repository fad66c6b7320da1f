/// Salesloft's people.
struct SalesloftLists: ExportSystem {
    let name = "salesloft"
    let title = "Salesloft"

    var contacts: ExportList<ExportedContact>? { .people(SalesloftPeople()) }
}
