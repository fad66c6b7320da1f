/// What to ask a buyer in English, two ways for each element and weakness; see ``questionPhrasings(of:weakness:in:)``.
enum EnglishQuestionPhrasings {
    static func phrasings(of element: QualificationElement, _ weakness: QualificationQuestion.Weakness) -> [String] {
        switch weakness {
        case .unknown: whenUnknown(element)
        case .assumed: whenAssumed(element)
        case .demoted: whenDemoted(element)
        }
    }

    private static func whenUnknown(_ element: QualificationElement) -> [String] {
        switch element {
        case .metrics:
            [
                "Which figures would have to improve for you to call this a success?",
                "How do you measure this today, and where should the figure be a year from now?",
            ]
        case .economicBuyer:
            [
                "When an investment of this size is approved, who has the final say on the money?",
                "Whose budget would this come from, and who signs for it?",
            ]
        case .decisionCriteria:
            [
                "What will you compare the options on, and what weighs most?",
                "What must a solution do before you would even consider it?",
            ]
        case .decisionProcess:
            [
                "What happens between today and a signed contract, and who is involved at each step?",
                "How did you decide the last time you bought something like this?",
            ]
        case .identifyPain:
            [
                "What makes this worth solving now rather than next year?",
                "What happens if you leave everything as it is?",
            ]
        case .champion:
            [
                "Who in the organisation would gain most if this succeeded?",
                "Who is already driving this forward when we are not in the room?",
            ]
        case .budget:
            [
                "Is there money set aside for this, and in whose budget does it stand?",
                "What would you expect a solution like this to cost, and to bring?",
            ]
        case .authority:
            [
                "Who besides you has a say in this, and who can decide it?",
                "Whose approval do you need before you can go ahead?",
            ]
        case .need:
            [
                "What made you look into this, and what should be different afterwards?",
                "Which problem should we solve for you first?",
            ]
        case .timing:
            [
                "When should this be in use, and what depends on that date?",
                "What has to happen on your side before you can begin?",
            ]
        }
    }

    private static func whenAssumed(_ element: QualificationElement) -> [String] {
        switch element {
        case .metrics:
            [
                "We have worked with a target figure of our own: does it match yours, and who tracks it?",
                "Which number in your own reporting should we tie the business case to?",
            ]
        case .economicBuyer:
            [
                "Are we right about who signs for this, and could we ask them directly what matters most?",
                "Does anyone else have to approve the budget before this can go ahead?",
            ]
        case .decisionCriteria:
            [
                "Here is our understanding of your criteria: what is missing, and what is in the wrong order?",
                "Are the criteria written down somewhere, and may we see them?",
            ]
        case .decisionProcess:
            [
                "Could we go through the steps and the dates together, to see whether we have them right?",
                "Is there a step we have not heard of, such as security, legal or procurement?",
            ]
        case .identifyPain:
            [
                "We believe this is what slows you down the most: is that how you see it?",
                "Who feels this problem most in everyday work, and what does it cost them?",
            ]
        case .champion:
            [
                "Would you be willing to present this to the management team together with us?",
                "What would you need from us to make the case inside the company?",
            ]
        case .budget:
            [
                "We have assumed a sum of this size: is it within what you can spend this year?",
                "Would the money come from this year's budget, or does it have to be applied for?",
            ]
        case .authority:
            [
                "Have we understood rightly that the decision is yours, or does somebody else confirm it?",
                "Should we invite anyone else to the table before you decide?",
            ]
        case .need:
            [
                "Is this what you need most, or is something else more pressing by now?",
                "If you could have only one part of this, which would it be?",
            ]
        case .timing:
            [
                "Is the date that we have in mind a wish or a must?",
                "What could still move the start to a later day?",
            ]
        }
    }

    private static func whenDemoted(_ element: QualificationElement) -> [String] {
        switch element {
        case .metrics:
            [
                "Since we last went through the figures, what has changed in the target or the baseline?",
                "Could you share the latest figures, so that the calculation rests on today's numbers?",
            ]
        case .economicBuyer:
            [
                "Is the budget still with the same person as when we last spoke?",
                "Have responsibilities changed, or does the same person still decide on the money?",
            ]
        case .decisionCriteria:
            [
                "Do the same criteria still hold, or has something new come up?",
                "Has anything you have seen since changed what you will choose on?",
            ]
        case .decisionProcess:
            [
                "Does the timetable that we agreed on still hold?",
                "Which of the steps we went through are now done, and has one been added?",
            ]
        case .identifyPain:
            [
                "When we last talked, this was the most pressing problem: is it still?",
                "What has changed in the situation since then, for better or worse?",
            ]
        case .champion:
            [
                "Is this still yours to drive, or has someone else taken it over?",
                "How have your colleagues received this since we last spoke?",
            ]
        case .budget:
            [
                "Has anything changed in the budget since we last talked about it?",
                "Is the money still reserved for this?",
            ]
        case .authority:
            [
                "Is it still you who decides on this, or has that moved to somebody else?",
                "Have there been changes in who approves purchases like this one?",
            ]
        case .need:
            [
                "Is the need that you told us of still there, and as large as then?",
                "What have you tried since then to solve this yourselves?",
            ]
        case .timing:
            [
                "Does the schedule that you gave us still hold?",
                "Has anything come in between that moves the date?",
            ]
        }
    }
}
