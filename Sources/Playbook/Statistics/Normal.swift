/// The normal distribution, as far as anything here needs it.
enum Normal {
    /// The 97.5 % point: so many standard errors to either side hold the truth in 95 of 100 cases.
    static let z = 1.959_963_984_540_054
}
