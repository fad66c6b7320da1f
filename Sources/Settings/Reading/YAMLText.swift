/// Text as it is written into a YAML file.
enum YAMLText {
    /// A text in double quotes, in which a backslash and a quote are escaped and nothing else is special. Control
    /// characters, which no setting holds, are left out.
    static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars where scalar.properties.generalCategory != .control {
            if scalar == "\"" || scalar == "\\" { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return out + "\""
    }
}
