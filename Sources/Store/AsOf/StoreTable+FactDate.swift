import Playbook

extension StoreTable {
    /// Which of its own days each table goes by.
    ///
    /// There is no default: a new table has to say.
    ///
    /// - Parameters:
    ///   - day: The day that is looked back to.
    ///   - laterCampaigns: Those that began after it.
    func factDate(_ day: Day, laterCampaigns: [Int] = []) -> FactDate {
        let past = PastWords(day: day, laterCampaigns: laterCampaigns)
        switch self {
        case .cluster: return .undated("clusters")
        case .segment: return .undated("segments")
        case .account: return .undated("accounts")
        case .contact:
            return .known(
                "people with a day on which their data was obtained", by: "that day, or their first fact",
                "contact.obtained IS NULL OR contact.obtained <= \(past.day) OR \(past.hasFacts("contact"))")
        case .relation:
            return .part(
                of: "people",
                "\(past.shows("contact", "relation.from_id")) AND \(past.shows("contact", "relation.to_id"))")
        case .channel: return .undated("channels")
        case .touchType: return .undated("types of touches")
        case .nameForm: return .undated("forms of names")
        case .externalReference: return .undated("ids of other systems")
        case .importFile, .recordOrigin, .touchOrigin: return .undated("files that were imported")
        case .forgotten: return .undated("signs of people who were forgotten")
        case .claim, .claimClause, .claimPast: return research(past)
        case .meddic, .meddicEvidence, .bant, .bantEvidence: return qualification(past)
        case .campaign, .touch, .touchNote, .touchExtra, .touchTime, .leadAnswer: return engagement(past)
        case .opportunity, .stageChange, .criterionTick, .dealNote, .proposal, .proposalLine, .customerDate:
            return deals(past)
        case .enrolment, .enrolmentStep, .draft, .draftClaim, .draftEvent, .draftAllowance: return outreach(past)
        case .handoff: return .known("leads handed over", by: "their day", "handoff.day <= \(past.day)")
        case .leadVerdict:
            return .known(
                "verdicts on leads", by: "their day", "lead_verdict.day <= \(past.day)",
                columns: ["handoff_id": past.only("handoff", "lead_verdict.handoff_id")])
        case .optOut:
            return .known(
                "channels that people closed", by: "the day on which they did",
                "opt_out.day <= \(past.day) AND \(past.shows("contact", "opt_out.contact_id"))")
        }
    }

    private func research(_ past: PastWords) -> FactDate {
        switch self {
        case .claim:
            let day = past.beforeConfirmation("day", otherwise: "claim.day")
            return .known(
                "claims", by: "the day on which they were found", "\(day) <= \(past.day)",
                columns: [
                    "day": day, "kind": past.beforeConfirmation("kind", otherwise: "claim.kind"),
                    "source": "CASE WHEN \(past.isConfirmedLater) "
                        + "THEN \(past.beforeConfirmation("source", otherwise: "NULL")) ELSE claim.source END",
                    "retired": "CASE WHEN claim.retired_on > \(past.day) THEN 0 ELSE claim.retired END",
                    "retired_on": "CASE WHEN claim.retired_on <= \(past.day) THEN claim.retired_on END",
                ])
        case .claimPast:
            return .part(
                of: "claims",
                "claim_past.until <= \(past.day) AND \(past.shows("claim", "claim_past.claim_id"))")
        default: return .part(of: "claims", past.shows("claim", "claim_clause.claim_id"))
        }
    }

    private func qualification(_ past: PastWords) -> FactDate {
        switch self {
        case .meddicEvidence, .bantEvidence:
            let name = self == .meddicEvidence ? "meddic" : "bant"
            return .part(
                of: "qualification",
                "\(past.shows(name, "\(rawValue).\(name)_id")) AND \(past.shows("claim", "\(rawValue).claim_id"))")
        default:
            let deal = "\(rawValue).opportunity_id"
            return .known(
                self == .meddic ? "answers to MEDDIC" : "answers to BANT", by: "the day on which they were set last",
                "\(rawValue).day <= \(past.day) AND (\(deal) IS NULL OR \(past.shows("opportunity", deal)))")
        }
    }

    private func engagement(_ past: PastWords) -> FactDate {
        switch self {
        case .campaign:
            return .known(
                "campaigns with a first day", by: "that day, or their first touch's", past.beganCampaign)
        case .touch:
            return .known(
                "touches", by: "the day on which they happened", "touch.day <= \(past.day)",
                columns: past.campaign("touch"))
        default:
            return .part(
                of: "touches",
                "EXISTS (SELECT 1 FROM main.touch WHERE touch.id = \(rawValue).touch_id AND touch.day <= \(past.day))")
        }
    }

    private func deals(_ past: PastWords) -> FactDate {
        let deal = past.shows("opportunity", "\(rawValue).opportunity_id")
        switch self {
        case .opportunity:
            return .known("deals", by: "the day on which they were opened", "opportunity.created <= \(past.day)")
        case .stageChange:
            return .known("steps of deals", by: "their day", "stage_change.day <= \(past.day) AND \(deal)")
        case .criterionTick:
            return .known(
                "criteria met", by: "the day on which they were ticked",
                "criterion_tick.day <= \(past.day) AND \(deal)",
                columns: ["claim_id": past.only("claim", "criterion_tick.claim_id")])
        case .dealNote:
            let isAnswered = "deal_note.answered <= \(past.day)"
            return .known(
                "notes on deals", by: "their day", "deal_note.day <= \(past.day) AND \(deal)",
                columns: [
                    "answer": "CASE WHEN \(isAnswered) THEN deal_note.answer END",
                    "answered": "CASE WHEN \(isAnswered) THEN deal_note.answered END",
                ])
        case .proposalLine:
            return .known(
                "lines of proposals", by: "the day on which they were set last",
                "proposal_line.day <= \(past.day) AND \(deal)",
                columns: ["claim_id": past.only("claim", "proposal_line.claim_id")])
        case .customerDate:
            return .known(
                "dates with customers", by: "the day on which the deal was won",
                """
                EXISTS (SELECT 1 FROM temp.opportunity
                    WHERE opportunity.id = customer_date.opportunity_id AND opportunity.outcome = 'won')
                """, columns: ["done": "CASE WHEN customer_date.done <= \(past.day) THEN customer_date.done END"])
        default: return .part(of: "deals", deal)
        }
    }

    private func outreach(_ past: PastWords) -> FactDate {
        switch self {
        case .enrolment:
            let hasStopped = "enrolment.stopped <= \(past.day)"
            return .known(
                "people's sequences", by: "the day on which they were started", "enrolment.started <= \(past.day)",
                columns: [
                    "state": "CASE WHEN \(hasStopped) THEN enrolment.state ELSE 'active' END",
                    "stopped": "CASE WHEN \(hasStopped) THEN enrolment.stopped END",
                    "reason": "CASE WHEN \(hasStopped) THEN enrolment.reason END",
                ].merging(past.campaign("enrolment")) { own, _ in own })
        case .enrolmentStep:
            return .known(
                "steps of sequences", by: "their day",
                "enrolment_step.day <= \(past.day) AND \(past.shows("enrolment", "enrolment_step.enrolment_id"))")
        case .draft:
            let isOfSequence = past.shows("enrolment", "draft.enrolment_id")
            return .known(
                "drafts", by: "the day on which they were written", "draft.day <= \(past.day)",
                columns: [
                    "state": past.stateOfDraft,
                    "enrolment_id": past.only("enrolment", "draft.enrolment_id"),
                    "step": "CASE WHEN \(isOfSequence) THEN draft.step END",
                ].merging(past.campaign("draft")) { own, _ in own })
        case .draftEvent:
            return .known(
                "what became of drafts", by: "its day",
                "draft_event.day <= \(past.day) AND \(past.shows("draft", "draft_event.draft_id"))",
                columns: ["touch_id": past.onlyTouch("draft_event.touch_id")])
        case .draftAllowance:
            return .known(
                "checks overridden", by: "their day",
                "draft_allowance.day <= \(past.day) AND \(past.shows("draft", "draft_allowance.draft_id"))")
        default:
            return .part(
                of: "drafts",
                "\(past.shows("draft", "draft_claim.draft_id")) AND \(past.shows("claim", "draft_claim.claim_id"))")
        }
    }
}
