namespace LeftBehind.Domain;

/// <summary>What can be changed so that a policy can be met.</summary>
public enum RelaxationKind
{
    /// <summary>A helper may have more children (<c>more-children-per-helper</c>).</summary>
    MoreChildrenPerHelper = 1,

    /// <summary>A child may have more helpers (<c>more-helpers-per-child</c>).</summary>
    MoreHelpersPerChild = 2,

    /// <summary>Helpers may come from other classes (<c>other-classes-too</c>).</summary>
    OtherClassesToo = 3,

    /// <summary>Every member of staff helps (<c>all-staff-help</c>).</summary>
    AllStaffHelp = 4,

    /// <summary>There are more helpers, who may help every child (<c>more-helpers</c>).</summary>
    MoreHelpers = 5,

    /// <summary>A helper need not have so many children (<c>fewer-children-required</c>).</summary>
    FewerChildrenRequired = 6,

    /// <summary>A child need not have so many helpers (<c>fewer-helpers-required</c>).</summary>
    FewerHelpersRequired = 7,

    /// <summary>The policy is for children with one need only (<c>only-children-in-need</c>).</summary>
    OnlyChildrenInNeed = 8,

    /// <summary>A person can have more work in a week (<c>higher-weekly-limit</c>).</summary>
    HigherWeeklyLimit = 9,

    /// <summary>A helper may have fewer children, so that others have more (<c>fewer-children-per-helper</c>).</summary>
    FewerChildrenPerHelper = 10,

    /// <summary>A duty is owed less often in each block (<c>fewer-times</c>).</summary>
    FewerTimes = 11,

    /// <summary>A duty is left out (<c>without-duty</c>).</summary>
    WithoutDuty = 12,
}
