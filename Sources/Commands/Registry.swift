import ArgumentParser
package import Workbench

/// The vocabulary: every word that a line may begin with, and what can be done with it.
///
/// To add a command, write its file and put its type in the list of its noun below.
package enum Registry {
    package static let vocabulary = Vocabulary(root: Abm.self)
}

/// The word before all words.
struct Abm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "abm", abstract: "A workbench for account-based marketing.",
        subcommands: [
            Init.self, Open.self, Status.self, Today.self, Check.self, Undo.self, Redo.self, History.self, AsOf.self,
            AccountWords.self,
            ClusterWords.self,
            SegmentWords.self, Use.self, ContactWords.self, Relate.self, MapShow.self, ResearchWords.self, Note.self,
            Search.self, QualificationWords<Meddic>.self, QualificationWords<Bant>.self, TemplateWords.self,
            DraftWords.self, SequenceWords.self, NameWords.self,
            Brief.self, CampaignWords.self,
            TouchWords.self, OpportunityWords.self, DiscoveryWords.self, ProposalWords.self,
            NegotiationWords.self, CheckinWords.self, RenewalWords.self, ScoreWords.self, LeadWords.self,
            QuestionWords.self,
            IcpWords.self, RouteShow.self, HandoffWords.self, TeamShow.self,
            ForecastWords.self, LiftWords.self,
            PipelineWords.self, FunnelWords.self, AttributionWords.self, RevenueShow.self, MetricWords.self,
            SourceWords.self, ContentWords.self, PlanWords.self, SlaWords.self, ReportWords.self,
            Import.self, ExportWords.self, Dump.self, Load.self,
            NotebookWords.self, Show.self,
            Rerun.self, Edit.self,
            PrivacyWords.self, TourWords.self, Completions.self, Manual.self, Help.self,
        ],
        helpNames: [])
}

/// What can be done with companies.
struct AccountWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Companies worth pursuing.",
        subcommands: [
            AccountList.self, AccountAdd.self, AccountShow.self, AccountEdit.self, AccountTier.self, AccountMerge.self,
            AccountRemove.self,
        ], defaultSubcommand: AccountList.self)
}

/// What can be done with groups of similar accounts.
struct ClusterWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cluster", abstract: "Groups of similar accounts, worked one to few.",
        subcommands: [ClusterList.self, ClusterAdd.self, ClusterShow.self], defaultSubcommand: ClusterList.self)
}

/// What can be done with parts of the market.
struct SegmentWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment", abstract: "Parts of the market, worked one to many.",
        subcommands: [
            SegmentList.self, SegmentAdd.self, SegmentShow.self, SegmentEdit.self, SegmentWhy.self,
            SegmentFields.self, SegmentRemove.self,
        ], defaultSubcommand: SegmentList.self)
}

/// What can be done with people.
struct ContactWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "People with a say in buying.",
        subcommands: [
            ContactList.self, ContactAdd.self, ContactShow.self, ContactEdit.self, ContactMerge.self,
            ContactForget.self, ContactRoles.self,
        ],
        defaultSubcommand: ContactList.self)
}

/// What the law on privacy asks for.
struct PrivacyWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy", abstract: "What people have to be told of their data, and by when.",
        subcommands: [PrivacyDue.self, PrivacyInformed.self], defaultSubcommand: PrivacyDue.self)
}

/// What can be done with claims.
struct ResearchWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "research", abstract: "Claims with a source, a date and a confidence.",
        subcommands: [ResearchList.self, ResearchAdd.self, ResearchConfirm.self, ResearchRetire.self],
        defaultSubcommand: ResearchList.self)
}

/// What can be done with the library of messages.
struct TemplateWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "The library of messages.",
        subcommands: [
            TemplateList.self, TemplateShow.self, TemplateCheck.self, TemplateCoverage.self, TemplateRender.self,
            TemplateResults.self,
        ], defaultSubcommand: TemplateList.self)
}

/// What can be done with personalised messages.
struct DraftWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Personalised messages, each word with its source.",
        subcommands: [
            DraftList.self, DraftNew.self, DraftShow.self, DraftWhy.self, DraftCheck.self, DraftEdit.self,
            DraftApprove.self, DraftExport.self, DraftSent.self, DraftReplied.self, DraftRemove.self,
        ], defaultSubcommand: DraftList.self)
}

/// What can be done with sequences of messages.
struct SequenceWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sequence", abstract: "Messages over days: who is due for what.",
        subcommands: [
            SequenceList.self, SequenceShow.self, SequenceStart.self, SequenceDue.self, SequencePrepare.self,
            SequenceStop.self,
        ], defaultSubcommand: SequenceList.self)
}

/// What can be done with the forms of names.
struct NameWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "name", abstract: "How names bend in Finnish messages.",
        subcommands: [NameList.self, NameShow.self, NameSet.self], defaultSubcommand: NameList.self)
}

/// What can be done with campaigns.
struct CampaignWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign", abstract: "Planned touches with a cost.",
        subcommands: [CampaignList.self, CampaignAdd.self, CampaignShow.self], defaultSubcommand: CampaignList.self)
}

/// What can be done with touches.
struct TouchWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "touch", abstract: "What they and we did: clicks, calls, meetings.",
        subcommands: [TouchList.self, TouchAdd.self], defaultSubcommand: TouchList.self)
}

/// What can be done with deals.
struct OpportunityWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opportunity", abstract: "Deals and their way through the stages.",
        subcommands: [
            OpportunityList.self, OpportunityAdd.self, OpportunityShow.self, OpportunityMove.self, OpportunityWin.self,
            OpportunityLose.self, OpportunityCriteria.self, OpportunityCriterion.self, OpportunityRenew.self,
        ], defaultSubcommand: OpportunityList.self)
}

/// What can be done with the open deals together.
struct PipelineWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline", abstract: "The open deals, and what changed among them.",
        subcommands: [PipelineShow.self, PipelineChangesShow.self], defaultSubcommand: PipelineShow.self)
}

/// What can be done with the funnel.
struct FunnelWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "funnel", abstract: "How far accounts have come, from target to won again.",
        subcommands: [FunnelShow.self, FunnelWhy.self], defaultSubcommand: FunnelShow.self)
}

/// What can be done with metrics.
struct MetricWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metric", abstract: "What selling and marketing are judged by, each figure with its inputs.",
        subcommands: [MetricList.self, MetricWhy.self], defaultSubcommand: MetricList.self)
}

/// What can be done with scores.
struct ScoreWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Who is ready for sales, and why.",
        subcommands: [
            ScoreList.self, ScoreWhy.self, ScoreTest.self, ScoreModel.self, ScoreCalibrate.self,
        ], defaultSubcommand: ScoreList.self)
}

/// What can be done with leads.
struct LeadWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lead", abstract: "Who is ready for sales, and what sales said of them.",
        subcommands: [LeadList.self, LeadWhy.self, LeadAccept.self, LeadReject.self, LeadReportShow.self],
        defaultSubcommand: LeadList.self)
}

/// What can be done with qualifying questions.
struct QuestionWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "question", abstract: "What to ask a lead, and what they answered.",
        subcommands: [
            QuestionList.self, QuestionNext.self, QuestionAnswer.self, QuestionPitch.self,
        ], defaultSubcommand: QuestionList.self)
}

/// What can be done with the plan.
struct PlanWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "What a revenue target asks of marketing.",
        subcommands: [PlanShow.self, PlanWhy.self], defaultSubcommand: PlanShow.self)
}

/// What can be done with a quarter that is still to come.
struct ForecastWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast", abstract: "What a quarter brings, how sure that is, and how good forecasts were.",
        subcommands: [ForecastShow.self, ForecastWhy.self, ForecastTestShow.self],
        defaultSubcommand: ForecastShow.self)
}

/// What can be done with accounts in a programme and comparable ones that are not.
struct LiftWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift", abstract: "Accounts in a programme against comparable accounts that are not.",
        subcommands: [LiftShow.self, LiftWhy.self], defaultSubcommand: LiftShow.self)
}

/// What can be done with the credit for won revenue.
struct AttributionWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribution", abstract: "Divide won revenue among what led to it: channels, campaigns, people.",
        subcommands: [AttributionList.self, AttributionWhy.self], defaultSubcommand: AttributionList.self)
}

/// What can be done with what sales promised.
struct SlaWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sla", abstract: "What sales promised marketing, and how it was kept.",
        subcommands: [SlaShow.self, SlaBreaches.self, SlaWhy.self, SlaReport.self, SlaEffect.self],
        defaultSubcommand: SlaShow.self)
}

/// What can be written for a meeting.
struct ReportWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Pages for meetings: revenue, funnel, quarter, campaign, agreement.",
        subcommands: [
            ReportList.self, ReportRevenue.self, ReportFunnel.self, ReportQuarter.self, ReportCampaign.self,
            ReportSla.self,
        ], defaultSubcommand: ReportList.self)
}

/// What can be done with leads on their way to sales.
struct HandoffWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handoff", abstract: "Leads handed to sales, with what was agreed on.",
        subcommands: [HandoffMake.self, HandoffList.self, HandoffClaim.self], defaultSubcommand: HandoffMake.self)
}

/// What can be asked of where leads and deals came from.
struct SourceWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "source", abstract: "Where leads and deals came from, what they cost and what they won.",
        subcommands: [SourceList.self, SourceWhy.self], defaultSubcommand: SourceList.self)
}

/// What can be asked of content.
struct ContentWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "content", abstract: "Which persona has content at which stage, and the gaps.",
        subcommands: [ContentCoverageShow.self, ContentWhy.self], defaultSubcommand: ContentCoverageShow.self)
}

/// What can be done with the ideal customer.
struct IcpWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "icp", abstract: "Who fits the ideal customer, and how to sell to them.",
        subcommands: [IcpList.self, IcpWhy.self, IcpMotion.self], defaultSubcommand: IcpList.self)
}

/// The guided first session.
struct TourWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tour", abstract: "A guided first session on an example, in ten minutes.",
        subcommands: [TourStart.self, TourStop.self], defaultSubcommand: TourStart.self)
}

/// What can be written for other systems.
struct ExportWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Lists for the systems that you use: CRM, sequences, LinkedIn, Excel.",
        subcommands: [
            ExportAccounts.self, ExportContacts.self, ExportTouches.self, ExportOpportunities.self, ExportDrafts.self,
            ExportSegment.self, ExportCluster.self,
        ])
}

/// What can be done with notebooks.
struct NotebookWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notebook", abstract: "Files of cells that prove their results.",
        subcommands: [
            NotebookNew.self, NotebookSave.self, NotebookStatus.self, NotebookRun.self, NotebookCheck.self,
            NotebookExport.self,
        ])
}
