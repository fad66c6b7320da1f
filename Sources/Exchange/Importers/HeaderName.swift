/// Column names as they are compared: `NUMBEROFEMPLOYEES`, `Number of Employees` and `number_of_employees` are one.
enum HeaderName {
    /// A name's letters and figures in lower case.
    static func normalized(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
