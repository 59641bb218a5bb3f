namespace LeftBehind.Domain;

/// <summary>What is told as a value that may be null.</summary>
internal static class ToldValues
{
    public static T? OrNull<T>(this Told<T> told)
        where T : class => told.IsGiven ? told.Value : null;

    public static T? OrNone<T>(this Told<T> told)
        where T : struct => told.IsGiven ? told.Value : null;
}
