import Playbook
import Testing

@Suite struct QuestionTests {
    private let questions = QualifyingQuestion.standard

    private func answer(
        _ touch: Int, _ contact: Int, _ question: String, _ word: String, daysAgo: Int = 10
    ) -> LeadAnswer {
        LeadAnswer(
            touch: Touch.ID(touch), contact: Contact.ID(contact), account: Account.ID(1), question: question,
            answer: word, day: today.adding(days: -daysAgo))
    }

    private func sheet(_ answers: [LeadAnswer], of person: Contact = contact(1), segments: Set<String> = [])
        -> QuestionSheet
    {
        QuestionSheet(of: person, segments: segments, questions: questions, answers: answers, on: today)
    }

    @Test func asksTheHeaviestFirst() {
        #expect(sheet([]).open.map(\.handle) == ["timing", "need", "authority", "budget", "today"])
        #expect(sheet([answer(1, 1, "timing", "now")]).open.first?.handle == "need")
        let turned = Array(questions.reversed())
        let sheet = QuestionSheet(of: contact(1), segments: [], questions: turned, answers: [], on: today)
        #expect(sheet.open.map(\.handle) == ["timing", "need", "authority", "budget", "today"])
    }

    @Test func takesAColleaguesAnswerForTheCompanyAlone() {
        let colleague = [answer(1, 2, "budget", "none"), answer(2, 2, "authority", "i-decide")]
        #expect(sheet(colleague).answered.map(\.question.handle) == ["budget"])
        #expect(sheet(colleague).open.map(\.handle) == ["timing", "need", "authority", "today"])
        // What the person said themselves comes first, also where the colleague's is newer.
        let both = colleague + [answer(3, 1, "budget", "set-aside", daysAgo: 60)]
        #expect(sheet(both).answered.first?.choice?.word == "set-aside")
    }

    @Test func asksAgainForWhatIsTooOld() {
        let old = [answer(1, 1, "need", "goal", daysAgo: 180)]
        #expect(sheet(old).stale.map(\.question.handle) == ["need"] && sheet(old).answered.isEmpty)
        #expect(sheet(old).open.map(\.handle).contains("need"))
        #expect(sheet([answer(1, 1, "need", "goal", daysAgo: 179)]).stale.isEmpty)
        // The newest counts; of one day the one written down last.
        let twice = [answer(9, 1, "need", "problem"), answer(4, 1, "need", "curious")]
        #expect(sheet(twice).answered.first?.choice?.word == "problem")
        // What will be said later is not known yet.
        #expect(sheet([answer(1, 1, "need", "goal", daysAgo: -1)]).answered.isEmpty)
    }

    @Test func asksThoseWhomAQuestionIsFor() {
        var budget = questions[3]
        budget.roles = [.economicBuyer]
        budget.segments = ["mills"]
        func handles(_ role: BuyingRole?, _ segment: String?) -> [String] {
            QuestionSheet(
                of: contact(1, role: role), segments: segment.map { [$0, "all"] } ?? [], questions: [budget],
                answers: [], on: today
            ).open.map(\.handle)
        }
        #expect(handles(.economicBuyer, "mills") == ["budget"])
        #expect(handles(.user, "mills").isEmpty && handles(nil, "mills").isEmpty)
        #expect(handles(.economicBuyer, nil).isEmpty && handles(.economicBuyer, "ports").isEmpty)
    }

    @Test func countsEachAnswerUnderARuleOfItsOwn() throws {
        let model = ScoringModel.standard.counting(questions)
        #expect(model.counting(questions) == model)
        // That the matter is current has its price in the playbook.
        #expect(!model.behaviourRules.contains { $0.type == "answer-timing-now" })
        let rule = try #require(model.behaviourRules.first { $0.type == "answer-need-problem" })
        #expect(rule.points == 10 && rule.cap == 1 && rule.expiresAfterDays == 180)
        let touches = [touch(1, "answer-need-problem", contact: 1), touch(2, LeadAnswer.earlierType, contact: 1)]
        let ledger = Scorer(model: model, ideal: IdealCustomer(), touches: touches, on: today)
            .ledger(of: account(), contacts: [contact(1)])
        #expect(ledger.behaviour == 10 && ledger.terms.reduce(0) { $0 + $1.points } == ledger.score)
    }

    @Test func speaksBothLanguages() {
        var handles: Set<String> = []
        for question in questions {
            #expect(handles.insert(question.handle).inserted && Handle.of(question.handle) == question.handle)
            #expect(question.text.count == Language.allCases.count)
            for choice in question.choices {
                #expect(Handle.of(choice.word) == choice.word)
                for texts in [choice.text, choice.say, choice.pitch] {
                    #expect(texts.count == Language.allCases.count, "\(question.handle) \(choice.word)")
                }
                #expect(choice.say.values.allSatisfy { !$0.hasSuffix(".") })
            }
        }
    }
}
