/// What Salesforce knows of calls, e-mails, meetings and campaigns, as Data Loader and the Data Export service write it.
extension ImportDialect {
    private static let activity =
        salesforceBookkeeping
        + "WhoCount,WhatCount,IsArchived,RecurrenceActivityId,IsRecurrence,RecurrenceEndDateOnly,"
        + "RecurrenceTimeZoneSidKey,RecurrenceType,RecurrenceInterval,RecurrenceDayOfWeekMask,RecurrenceDayOfMonth,"
        + "RecurrenceInstance,RecurrenceMonthOfYear,ReminderDateTime,IsReminderSet,"

    static let salesforceTasks = ImportDialect(
        system: salesforceSystem, title: "Salesforce tasks", object: .activities, alias: "tasks",
        columns: [
            .externalID: ["Id"], .date: ["ActivityDate", "CreatedDate"], .completed: ["CompletedDateTime"],
            .done: ["IsClosed"], .status: ["Status"], .accountExternalID: ["AccountId"],
            .relatedExternalID: ["WhatId"], .contactExternalID: ["WhoId"], .type: ["Type"],
            .subtype: ["TaskSubtype", "ActivityOriginType"], .direction: ["CallType"], .subject: ["Subject"],
            .note: ["Description"],
        ],
        others: activity + "Priority,EmailMessageId,CallDurationInSeconds,CallDisposition,CallObject,"
            + "RecurrenceStartDateOnly,RecurrenceRegeneratedType")

    static let salesforceEvents = ImportDialect(
        system: salesforceSystem, title: "Salesforce events", object: .activities, alias: "events",
        usualType: "meeting",
        columns: [
            .externalID: ["Id"], .date: ["ActivityDate", "ActivityDateTime", "CreatedDate"],
            .accountExternalID: ["AccountId"], .relatedExternalID: ["WhatId"], .contactExternalID: ["WhoId"],
            .type: ["Type"], .subject: ["Subject"], .note: ["Description"],
        ],
        others: activity + "Location,IsAllDayEvent,DurationInMinutes,IsPrivate,ShowAs,IsChild,IsGroupEvent,"
            + "GroupEventType,RecurrenceStartDateTime,ProposedEventTimeframe,EventSubtype,StartDateTime,EndDateTime")

    static let salesforceCampaigns = ImportDialect(
        system: salesforceSystem, title: "Salesforce campaigns", object: .campaigns, alias: "campaign",
        columns: [
            .externalID: ["Id"], .name: ["Name"], .type: ["Type"], .cost: ["ActualCost"], .budget: ["BudgetedCost"],
            .currency: ["CurrencyIsoCode"], .starts: ["StartDate"], .ends: ["EndDate"],
            .changed: ["LastModifiedDate", "SystemModstamp"],
        ],
        others: salesforceBookkeeping
            + "ParentId,Status,ExpectedRevenue,ExpectedResponse,NumberSent,IsActive,Description,NumberOfLeads,"
            + "NumberOfConvertedLeads,NumberOfContacts,NumberOfResponses,NumberOfOpportunities,"
            + "NumberOfWonOpportunities,AmountAllOpportunities,AmountWonOpportunities,HierarchyNumberOfLeads,"
            + "HierarchyNumberOfConvertedLeads,HierarchyNumberOfContacts,HierarchyNumberOfResponses,"
            + "HierarchyNumberOfOpportunities,HierarchyNumberOfWonOpportunities,HierarchyAmountAllOpportunities,"
            + "HierarchyAmountWonOpportunities,HierarchyNumberSent,HierarchyExpectedRevenue,HierarchyBudgetedCost,"
            + "HierarchyActualCost,CampaignMemberRecordTypeId")

    static let salesforceCampaignMembers = ImportDialect(
        system: salesforceSystem, title: "Salesforce campaign members", object: .members, alias: "campaignmembers",
        columns: [
            .externalID: ["Id"], .date: ["FirstRespondedDate"], .created: ["CreatedDate"],
            .contactExternalID: ["ContactId", "LeadId"], .campaign: ["CampaignId"], .status: ["Status"],
            .responded: ["HasResponded"],
        ],
        others: salesforceBookkeeping + "IsPrimary")

    static let salesforceOpportunityHistory = ImportDialect(
        system: salesforceSystem, title: "Salesforce opportunity history", object: .stages,
        alias: "opportunityhistory",
        columns: [
            .externalID: ["Id"], .opportunityExternalID: ["OpportunityId"], .date: ["CreatedDate"],
            .stage: ["StageName"], .amount: ["Amount"], .currency: ["CurrencyIsoCode"], .probability: ["Probability"],
            .closeDate: ["CloseDate"],
        ],
        others: salesforceBookkeeping + "CreatedDateForInsert,ExpectedRevenue,FromForecastCategory,"
            + "ForecastCategory,PrevForecastUpdate,FromOpportunityStageName,PrevOpportunityStageUpdate,"
            + "ValidThroughDate,PrevAmount,PrevCloseDate")

    static let salesforceContactRoles = ImportDialect(
        system: salesforceSystem, title: "Salesforce opportunity contact roles", object: .roles,
        alias: "opportunitycontactrole",
        columns: [
            .externalID: ["Id"], .opportunityExternalID: ["OpportunityId"], .contactExternalID: ["ContactId"],
            .role: ["Role"], .isPrimary: ["IsPrimary"],
        ],
        others: salesforceBookkeeping)

    /// Recognised so that a list of one's own colleagues never comes in as the buyers'.
    static let salesforceUsers = ImportDialect(
        system: salesforceSystem, title: "Salesforce's own users", object: nil, columns: [:],
        others: salesforceBookkeeping
            + "Id,Username,FirstName,LastName,Name,CompanyName,Division,Department,Title,Street,City,State,PostalCode,"
            + "Country,Email,Phone,MobilePhone,Alias,CommunityNickname,IsActive,TimeZoneSidKey,UserRoleId,ProfileId,"
            + "LocaleSidKey,LanguageLocaleKey,EmailEncodingKey,UserType,ManagerId,LastLoginDate,EmployeeNumber,"
            + "DelegatedApproverId,Signature,FederationIdentifier,AboutMe")
}
