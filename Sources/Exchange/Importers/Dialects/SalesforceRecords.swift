/// Salesforce's records as its Data Loader and its Data Export service write them, under the names of its interface.
///
/// The two differ in case alone (`ANNUALREVENUE`, `AnnualRevenue`). An id in a lookup is kept as it stands: the
/// account that it points at bears it as its external id.
extension ImportDialect {
    static let salesforceSystem = "salesforce"

    /// The columns that every record has, and those that Data Loader adds to its result files.
    private static let bookkeeping =
        "IsDeleted,MasterRecordId,RecordTypeId,CurrencyIsoCode,OwnerId,CreatedDate,CreatedById,LastModifiedDate,"
        + "LastModifiedById,SystemModstamp,LastActivityDate,LastViewedDate,LastReferencedDate,Jigsaw,STATUS,ERROR,"

    static let salesforceAccounts = ImportDialect(
        system: salesforceSystem, title: "Salesforce accounts", object: .accounts, alias: "account",
        columns: [
            .externalID: ["Id"], .name: ["Name"], .domain: ["Website"], .industry: ["Industry"],
            .employees: ["NumberOfEmployees"], .revenue: ["AnnualRevenue"],
            .country: ["BillingCountry", "ShippingCountry"],
            .city: ["BillingCity", "ShippingCity"], .region: ["BillingState", "ShippingState"], .parent: ["ParentId"],
            .phone: ["Phone"], .description: ["Description"],
            .changed: ["LastModifiedDate", "SystemModstamp"],
        ],
        others: bookkeeping
            + "Type,BillingStreet,BillingPostalCode,BillingStateCode,BillingCountryCode,BillingLatitude,"
            + "BillingLongitude,BillingGeocodeAccuracy,ShippingStreet,ShippingPostalCode,ShippingStateCode,"
            + "ShippingCountryCode,ShippingLatitude,ShippingLongitude,ShippingGeocodeAccuracy,Fax,AccountNumber,Sic,"
            + "Ownership,TickerSymbol,Rating,Site,IsExcludedFromRealign,JigsawCompanyId,AccountSource,SicDesc,"
            + "OperatingHoursId")

    static let salesforceContacts = ImportDialect(
        system: salesforceSystem, title: "Salesforce contacts", object: .contacts, alias: "contact",
        columns: [
            .externalID: ["Id"], .email: ["Email"], .firstName: ["FirstName"], .lastName: ["LastName"], .name: ["Name"],
            .accountExternalID: ["AccountId"], .title: ["Title"], .department: ["Department"],
            .phone: ["Phone", "MobilePhone", "OtherPhone"], .optedOut: ["HasOptedOutOfEmail"], .source: ["LeadSource"],
            .changed: ["LastModifiedDate", "SystemModstamp"],
        ],
        others: bookkeeping
            + "Salutation,MiddleName,Suffix,OtherStreet,OtherCity,OtherState,OtherPostalCode,OtherCountry,"
            + "OtherStateCode,OtherCountryCode,OtherLatitude,OtherLongitude,OtherGeocodeAccuracy,MailingStreet,"
            + "MailingCity,MailingState,MailingPostalCode,MailingCountry,MailingStateCode,MailingCountryCode,"
            + "MailingLatitude,MailingLongitude,MailingGeocodeAccuracy,Fax,HomePhone,AssistantPhone,ReportsToId,"
            + "AssistantName,Birthdate,Description,HasOptedOutOfFax,DoNotCall,LastCURequestDate,LastCUUpdateDate,"
            + "EmailBouncedReason,EmailBouncedDate,JigsawContactId,Pronouns,GenderIdentity")

    static let salesforceLeads = ImportDialect(
        system: salesforceSystem, title: "Salesforce leads", object: .contacts, alias: "leads",
        columns: [
            .externalID: ["Id"], .email: ["Email"], .firstName: ["FirstName"], .lastName: ["LastName"], .name: ["Name"],
            .account: ["Company"], .domain: ["Website"], .accountExternalID: ["ConvertedAccountId"], .title: ["Title"],
            .phone: ["Phone", "MobilePhone"], .optedOut: ["HasOptedOutOfEmail"], .source: ["LeadSource"],
            .changed: ["LastModifiedDate", "SystemModstamp"],
        ],
        others: bookkeeping + "Salutation,MiddleName,Suffix,Street,City,State,PostalCode,Country,StateCode,CountryCode,"
            + "Latitude,Longitude,GeocodeAccuracy,Fax,Description,Status,Industry,Rating,AnnualRevenue,"
            + "NumberOfEmployees,IsConverted,ConvertedDate,ConvertedContactId,ConvertedOpportunityId,IsUnreadByOwner,"
            + "DoNotCall,HasOptedOutOfFax,LastTransferDate,JigsawContactId,EmailBouncedReason,EmailBouncedDate,"
            + "Pronouns,GenderIdentity")

    static let salesforceOpportunities = ImportDialect(
        system: salesforceSystem, title: "Salesforce opportunities", object: .opportunities, alias: "opportunity",
        columns: [
            .externalID: ["Id"], .name: ["Name"], .accountExternalID: ["AccountId"], .amount: ["Amount"],
            .currency: ["CurrencyIsoCode"], .stage: ["StageName"], .isClosed: ["IsClosed"], .isWon: ["IsWon"],
            .created: ["CreatedDate"], .closeDate: ["CloseDate"], .source: ["LeadSource"], .campaign: ["CampaignId"],
            .nextStep: ["NextStep"], .description: ["Description"],
            .changed: ["LastModifiedDate", "SystemModstamp"],
        ],
        others: bookkeeping + "IsPrivate,StageSortOrder,Probability,ExpectedRevenue,TotalOpportunityQuantity,Type,"
            + "ForecastCategory,ForecastCategoryName,HasOpportunityLineItem,PricebookId,Pricebook2Id,Territory2Id,"
            + "IsExcludedFromTerritory2Filter,LastStageChangeDate,Fiscal,FiscalYear,FiscalQuarter,ContactId,"
            + "PrimaryPartnerAccountId,SyncedQuoteId,ContractId,LastAmountChangedHistoryId,"
            + "LastCloseDateChangedHistoryId")

    private static let activity =
        bookkeeping + "WhatId,WhoCount,WhatCount,IsArchived,RecurrenceActivityId,IsRecurrence,RecurrenceEndDateOnly,"
        + "RecurrenceTimeZoneSidKey,RecurrenceType,RecurrenceInterval,RecurrenceDayOfWeekMask,RecurrenceDayOfMonth,"
        + "RecurrenceInstance,RecurrenceMonthOfYear,ReminderDateTime,IsReminderSet,"

    static let salesforceTasks = ImportDialect(
        system: salesforceSystem, title: "Salesforce tasks", object: .touches, alias: "tasks",
        columns: [
            .externalID: ["Id"], .date: ["ActivityDate", "CompletedDateTime", "CreatedDate"],
            .accountExternalID: ["AccountId"], .contactExternalID: ["WhoId"], .type: ["Type"], .note: ["Subject"],
        ],
        others: activity + "Status,Priority,Description,IsClosed,EmailMessageId,ActivityOriginType,"
            + "CallDurationInSeconds,CallType,CallDisposition,CallObject,RecurrenceStartDateOnly,"
            + "RecurrenceRegeneratedType,TaskSubtype")

    static let salesforceEvents = ImportDialect(
        system: salesforceSystem, title: "Salesforce events", object: .touches, alias: "events",
        columns: [
            .externalID: ["Id"], .date: ["ActivityDate", "ActivityDateTime", "CreatedDate"],
            .accountExternalID: ["AccountId"], .contactExternalID: ["WhoId"], .type: ["Type"], .note: ["Subject"],
        ],
        others: activity + "Location,IsAllDayEvent,DurationInMinutes,Description,IsPrivate,ShowAs,IsChild,IsGroupEvent,"
            + "GroupEventType,RecurrenceStartDateTime,ProposedEventTimeframe,EventSubtype")

    static let salesforceCampaignMembers = ImportDialect(
        system: salesforceSystem, title: "Salesforce campaign members", object: .touches, alias: "campaignmembers",
        columns: [
            .externalID: ["Id"], .date: ["FirstRespondedDate", "CreatedDate"],
            .contactExternalID: ["ContactId", "LeadId"], .campaign: ["CampaignId"], .type: ["Status"],
        ],
        others: bookkeeping + "HasResponded,IsPrimary")

    // Recognised so that the answer is "this is the campaign list", and not a guess.

    static let salesforceCampaigns = ImportDialect(
        system: salesforceSystem, title: "Salesforce's campaigns", object: nil, columns: [:],
        others: bookkeeping + "Id,Name,ParentId,Type,Status,StartDate,EndDate,ExpectedRevenue,BudgetedCost,ActualCost,"
            + "ExpectedResponse,NumberSent,IsActive,Description,NumberOfLeads,NumberOfConvertedLeads,NumberOfContacts,"
            + "NumberOfResponses,NumberOfOpportunities,NumberOfWonOpportunities,AmountAllOpportunities,"
            + "AmountWonOpportunities,HierarchyNumberOfLeads,HierarchyNumberOfConvertedLeads,"
            + "HierarchyNumberOfContacts,HierarchyNumberOfResponses,HierarchyNumberOfOpportunities,"
            + "HierarchyNumberOfWonOpportunities,HierarchyAmountAllOpportunities,HierarchyAmountWonOpportunities,"
            + "HierarchyNumberSent,HierarchyExpectedRevenue,HierarchyBudgetedCost,HierarchyActualCost,"
            + "CampaignMemberRecordTypeId")

    static let salesforceOpportunityHistory = ImportDialect(
        system: salesforceSystem, title: "Salesforce's opportunity history", object: nil, columns: [:],
        others: bookkeeping + "Id,OpportunityId,CreatedDateForInsert,StageName,Amount,ExpectedRevenue,CloseDate,"
            + "Probability,FromForecastCategory,ForecastCategory,PrevForecastUpdate,FromOpportunityStageName,"
            + "PrevOpportunityStageUpdate,ValidThroughDate,PrevAmount,PrevCloseDate")

    static let salesforceContactRoles = ImportDialect(
        system: salesforceSystem, title: "Salesforce's opportunity contact roles", object: nil, columns: [:],
        others: bookkeeping + "Id,OpportunityId,ContactId,Role,IsPrimary")
}
