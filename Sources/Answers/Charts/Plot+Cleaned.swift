extension Plot {
    /// The drawing with every text in it fit to be shown, for a page that draws it outside an answer.
    package var sanitised: Plot { Sanitiser(lineBreaks: .replaced(by: " "))(self) }
}
