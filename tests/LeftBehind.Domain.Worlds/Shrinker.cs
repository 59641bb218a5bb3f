namespace LeftBehind.Domain.Worlds;

/// <summary>Makes a failing world small, so that a person can read it.</summary>
public static class Shrinker
{
    /// <summary>
    /// Removes questions, elements, properties and whatever mentions them, and simplifies values, as long as the world still fails.
    /// </summary>
    /// <param name="failing">A world that fails.</param>
    /// <param name="stillFails">Whether a world fails the same way; every document given to it parses as JSON, but need not be valid.</param>
    /// <param name="maxTries">How often <paramref name="stillFails"/> may be asked.</param>
    /// <returns>The smallest failing world found; the given one, if nothing smaller fails.</returns>
    public static World Shrink(World failing, Func<World, bool> stillFails, int maxTries = 2000)
    {
        ArgumentNullException.ThrowIfNull(failing);
        ArgumentNullException.ThrowIfNull(stillFails);
        var run = new ShrinkRun(failing, stillFails, maxTries);
        while (run.Round())
        {
        }

        return run.Best;
    }
}
