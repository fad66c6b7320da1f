import Playbook
import Testing

@Suite struct LogisticRegressionTests {
    /// A guide read, pages seen, clicks; whether sales accepted. Invented.
    static let rows: [[Double]] = [
        [1, 4, 0], [0, 0, 3], [1, 2, 1], [0, 1, 5], [0, 3, 0], [1, 0, 2], [1, 5, 4], [0, 0, 0], [0, 2, 2], [1, 1, 0],
        [1, 3, 5], [0, 4, 1], [0, 1, 1], [1, 2, 3], [0, 0, 4], [1, 5, 0], [0, 3, 2], [1, 1, 3], [0, 2, 0], [1, 4, 2],
        [0, 5, 5], [1, 0, 0], [0, 1, 2], [0, 0, 1],
    ]
    static let outcomes = [
        1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0,
    ].map { $0 == 1 }

    /// Figures of scikit-learn 1.9.1 (`LogisticRegression(C=1)` over standardised columns) and of the Hessian inverted by
    /// NumPy.
    @Test func agreesWithAnotherProgramWithARidge() throws {
        let fit = try #require(LogisticRegression(rows: Self.rows, outcomes: Self.outcomes, ridge: 1))
        let values = [0.625_040_882_715_900_1, 0.866_865_312_509_068_2, 0.077_848_439_065_801_91]
        let errors = [0.910_942_076_160_975, 0.311_905_123_503_422_4, 0.278_155_593_684_465_35]
        for (coefficient, (value, error)) in zip(fit.coefficients, zip(values, errors)) {
            #expect(abs(coefficient.value - value) < 1e-7)
            #expect(abs(coefficient.standardError - error) < 1e-7)
        }
        #expect(abs(fit.intercept.value + 2.110_022_997_020_883) < 1e-7)
        #expect(abs(fit.intercept.standardError - 0.993_975_926_230_457_2) < 1e-7)
        #expect(!fit.isSeparated)
    }

    /// Figures of statsmodels 0.15.0 (`Logit(…).fit(method="newton")`), which holds nothing back.
    @Test func agreesWithAnotherProgramNearlyWithoutARidge() throws {
        let fit = try #require(LogisticRegression(rows: Self.rows, outcomes: Self.outcomes, ridge: 1e-10))
        let values = [0.870_334_78, 1.377_873_31, 0.132_888_37]
        let errors = [1.212_381_75, 0.547_972_84, 0.389_438_88]
        for (coefficient, (value, error)) in zip(fit.coefficients, zip(values, errors)) {
            #expect(abs(coefficient.value - value) < 1e-6)
            #expect(abs(coefficient.standardError - error) < 1e-6)
        }
        #expect(abs(fit.intercept.value + 3.209_234_5) < 1e-6)
        #expect(abs(fit.intercept.standardError - 1.500_114_65) < 1e-6)
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func findsTheCoefficientsThatMadeTheData(seed: UInt64) throws {
        var chance = Seeded(seed)
        let truth = [-2.0, 1.2, 0.4, 0]
        var rows: [[Double]] = []
        var outcomes: [Bool] = []
        for _ in 0..<4000 {
            let row = [
                Double(Int.random(in: 0...1, using: &chance)), Double(Int.random(in: 0...5, using: &chance)),
                Double(Int.random(in: 0...3, using: &chance)),
            ]
            let lean = truth[0] + zip(row, truth.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
            rows.append(row)
            // A logistic variable above −lean is a yes with the chance that lean says.
            outcomes.append(Self.isYes(lean, &chance))
        }
        let fit = try #require(LogisticRegression(rows: rows, outcomes: outcomes))
        for (coefficient, value) in zip(fit.coefficients + [fit.intercept], truth.dropFirst() + [truth[0]]) {
            // Four standard errors: what 95 of 100 samples hold, a seed may miss.
            #expect(abs(coefficient.value - value) < 4 * coefficient.standardError + 0.01)
            #expect(coefficient.standardError < 0.2 && coefficient.lower < coefficient.upper)
        }
    }

    /// A yes with the chance 1 / (1 + exp(−lean)), by comparing with a table of powers that needs no C library.
    private static func isYes(_ lean: Double, _ chance: inout Seeded) -> Bool {
        var power = 1.0
        var term = 1.0
        for index in 1..<60 {
            term *= -lean / Double(index)
            power += term
        }
        return Double.random(in: 0..<1, using: &chance) < 1 / (1 + power)
    }

    @Test func isTheSameWhateverTheOrderOfTheRows() throws {
        let fit = try #require(LogisticRegression(rows: Self.rows, outcomes: Self.outcomes))
        let turned = try #require(LogisticRegression(rows: Self.rows.reversed(), outcomes: Self.outcomes.reversed()))
        for (one, other) in zip(fit.coefficients, turned.coefficients) { #expect(abs(one.value - other.value) < 1e-9) }
    }

    @Test func staysFiniteWhereACountDividesAll() throws {
        let rows = (0..<40).map { [Double($0), 3] }
        let fit = try #require(LogisticRegression(rows: rows, outcomes: (0..<40).map { $0 >= 20 }))
        #expect(fit.isSeparated)
        #expect(fit.coefficients[0].value > 0 && fit.coefficients[0].value < 10)
        // A column that never varies says nothing.
        #expect(abs(fit.coefficients[1].value) < 1e-9)
        #expect(fit.chance([0, 3]) < 0.5 && fit.chance([39, 3]) > 0.5)
    }

    @Test func staysFiniteWhereTwoCountsGoTogether() throws {
        let rows = Self.rows.map { [$0[1], $0[1], 1e9 * $0[2]] }
        let fit = try #require(LogisticRegression(rows: rows, outcomes: Self.outcomes))
        #expect(abs(fit.coefficients[0].value - fit.coefficients[1].value) < 1e-9)
        #expect((fit.coefficients + [fit.intercept]).allSatisfy { $0.value.isFinite && $0.standardError.isFinite })
    }

    @Test func saysNothingOfOneOutcomeAlone() {
        #expect(LogisticRegression(rows: [[1], [2]], outcomes: [true, true]) == nil)
        #expect(LogisticRegression(rows: [], outcomes: []) == nil)
    }
}
