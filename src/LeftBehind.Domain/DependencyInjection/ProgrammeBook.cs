using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;

namespace LeftBehind.Domain;

/// <summary>
/// The care programmes of several schools, by school. Safe to share between threads: a programme is put in by one atomic swap,
/// and whoever has one in hand keeps it as it was.
/// </summary>
public sealed class ProgrammeBook
{
    private Dictionary<string, CareProgramme> _bySchool;

    internal ProgrammeBook(IEnumerable<CareProgramme> programmes) => _bySchool = Gathered(programmes);

    /// <summary>The ids of the schools, in ordinal order.</summary>
    public IReadOnlyList<string> Schools => Volatile.Read(ref _bySchool).Keys.OrderBy(id => id, StringComparer.Ordinal).ToArray();

    /// <summary>The programme of a school.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public CareProgramme this[string schoolId] => TryGet(schoolId, out var programme)
        ? programme
        : throw new KeyNotFoundException($"There is no programme for school {schoolId}; there are programmes for {string.Join(", ", Schools)}.");

    /// <summary>The programme of a school, if there is one.</summary>
    public bool TryGet(string schoolId, [NotNullWhen(true)] out CareProgramme? programme)
    {
        Argument.NotNull(schoolId, nameof(schoolId));
        return Volatile.Read(ref _bySchool).TryGetValue(schoolId, out programme);
    }

    /// <summary>Puts a programme in, in the place of the one of the same school if there is one.</summary>
    public void Put(CareProgramme programme)
    {
        Argument.NotNull(programme, nameof(programme));
        Swap(book => book[programme.School.Id] = programme);
    }

    /// <summary>Puts a policy in for every school that is under the policy of the same id, all at once.</summary>
    /// <returns>The ids of those schools, in ordinal order.</returns>
    /// <exception cref="ArgumentException">No school is under a policy of this id.</exception>
    public IReadOnlyList<string> Put(Policy policy)
    {
        Argument.NotNull(policy, nameof(policy));
        var schools = Array.Empty<string>();
        Swap(book =>
        {
            schools = book.Where(entry => entry.Value.Policy.Id == policy.Id).Select(entry => entry.Key).OrderBy(id => id, StringComparer.Ordinal).ToArray();
            if (schools.Length == 0)
                throw new ArgumentException($"No school is under a policy {policy.Id}; there are {string.Join(", ", book.Values.Select(programme => programme.Policy.Id).Distinct())}.", nameof(policy));
            foreach (var school in schools)
                book[school] = policy.For(book[school].Calendar, book[school].School);
        });
        return schools;
    }

    /// <summary>The programmes by school.</summary>
    /// <exception cref="ArgumentException">One is null, or two are for one school.</exception>
    internal static Dictionary<string, CareProgramme> Gathered(IEnumerable<CareProgramme> programmes)
    {
        var book = new Dictionary<string, CareProgramme>();
        foreach (var programme in programmes)
        {
            Argument.NotNull(programme, nameof(programmes));
            if (book.ContainsKey(programme.School.Id))
                throw new ArgumentException($"Two programmes are for school {programme.School.Id}; a school has one.", nameof(programmes));
            book.Add(programme.School.Id, programme);
        }
        return book;
    }

    private void Swap(Action<Dictionary<string, CareProgramme>> change)
    {
        while (true)
        {
            var before = Volatile.Read(ref _bySchool);
            var after = new Dictionary<string, CareProgramme>(before);
            change(after);
            if (ReferenceEquals(Interlocked.CompareExchange(ref _bySchool, after, before), before))
                return;
        }
    }
}
