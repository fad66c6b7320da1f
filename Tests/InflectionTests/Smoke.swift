import Testing
@testable import Inflection
@Test func smoke() { #expect(NameInflector().inflected("Kone", .genitive).text == "Koneen") }
