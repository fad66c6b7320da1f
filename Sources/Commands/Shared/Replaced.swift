/// What a field becomes: as it was where nothing was given, empty where an empty text was, else what was given.
func replaced(_ old: String?, by new: String?) -> String? {
    guard let new else { return old }
    return new.allSatisfy(\.isWhitespace) ? nil : new
}
