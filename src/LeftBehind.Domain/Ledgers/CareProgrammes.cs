namespace LeftBehind.Domain;

/// <summary>How a policy is laid over a calendar and a school.</summary>
public static class CareProgrammes
{
    /// <summary>The policy for a school, on its calendar.</summary>
    /// <exception cref="System.ArgumentNullException">One of the three is null.</exception>
    public static CareProgramme For(this Policy policy, SchoolCalendar calendar, School school)
    {
        Argument.NotNull(policy, nameof(policy));
        Argument.NotNull(calendar, nameof(calendar));
        Argument.NotNull(school, nameof(school));
        return new CareProgramme(policy, calendar, school);
    }
}
