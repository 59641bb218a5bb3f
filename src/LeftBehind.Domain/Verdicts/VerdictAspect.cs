namespace LeftBehind.Domain;

/// <summary>In what respect two policies differ, where a verdict is asked for.</summary>
public enum VerdictAspect
{
    /// <summary>Whether anything is owed on days at all (<c>presence</c>).</summary>
    Presence = 1,

    /// <summary>How strongly it is asked for (<c>modality</c>).</summary>
    Modality = 2,

    /// <summary>Toward whom it is owed (<c>subject</c>).</summary>
    Subject = 3,

    /// <summary>Who must act (<c>bearer</c>).</summary>
    Bearer = 4,

    /// <summary>When and how often (<c>recurrence</c>).</summary>
    Recurrence = 5,

    /// <summary>Which acts count (<c>actions</c>).</summary>
    Actions = 6,

    /// <summary>By what means (<c>media</c>).</summary>
    Media = 7,

    /// <summary>Whose records are accepted (<c>accepted-from</c>).</summary>
    AcceptedFrom = 8,

    /// <summary>Which evidence a record should have (<c>evidence</c>).</summary>
    Evidence = 9,

    /// <summary>How long it can be made up (<c>grace</c>).</summary>
    Grace = 10,

    /// <summary>How many attempts excuse (<c>attempts-excuse</c>).</summary>
    AttemptsExcuse = 11,

    /// <summary>How much of a block somebody must be covered (<c>minimum-coverage</c>).</summary>
    MinimumCoverage = 12,

    /// <summary>How many parents are away (<c>away-parents</c>).</summary>
    AwayParents = 13,

    /// <summary>Which gaps do not interrupt (<c>interruption-days</c>).</summary>
    InterruptionDays = 14,

    /// <summary>For how long they have been away (<c>minimum-months-away</c>).</summary>
    MinimumMonthsAway = 15,

    /// <summary>Until which birthday (<c>under</c>).</summary>
    UnderAge = 16,

    /// <summary>Whether a parent who cannot look after the child counts as away (<c>incapable</c>).</summary>
    Incapable = 17,

    /// <summary>Which needs are asked for (<c>needs</c>).</summary>
    Needs = 18,

    /// <summary>Which needs are enough (<c>or-needs</c>).</summary>
    OrNeeds = 19,

    /// <summary>Whether pupils who are not left behind are meant, too (<c>every-pupil</c>).</summary>
    EveryPupil = 20,

    /// <summary>Which grades (<c>grades</c>).</summary>
    Grades = 21,

    /// <summary>Which classes (<c>classes</c>).</summary>
    Classes = 22,

    /// <summary>Boarders or day pupils (<c>boarding</c>).</summary>
    Boarding = 23,

    /// <summary>Girls or boys (<c>sex</c>).</summary>
    Sex = 24,

    /// <summary>Whether it goes to parents who are away (<c>toward</c>).</summary>
    Toward = 25,

    /// <summary>Which kinds of incident (<c>incident-kinds</c>).</summary>
    IncidentKinds = 26,

    /// <summary>A step of an escalation that only one of them has (<c>step</c>).</summary>
    Step = 27,

    /// <summary>Within what time (<c>deadline</c>).</summary>
    Deadline = 28,

    /// <summary>At which severities (<c>severities</c>).</summary>
    Severities = 29,

    /// <summary>How many children a helper has (<c>children-per-helper</c>).</summary>
    ChildrenPerHelper = 30,

    /// <summary>How many helpers a child has (<c>helpers-per-child</c>).</summary>
    HelpersPerChild = 31,

    /// <summary>Who may help (<c>helpers</c>).</summary>
    Helpers = 32,

    /// <summary>Whether helpers come from the child's own class only (<c>own-class-only</c>).</summary>
    OwnClassOnly = 33,
}
