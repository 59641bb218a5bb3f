using System;
using System.Collections.Generic;

namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>Draws pupils and what was done for them: part of the quotas missed, some late, some surplus.</summary>
internal static class PupilGenerator
{
    private const ulong Seed = 20240901;

    public static int MentorsOf(int pupils) => (pupils + 7) / 8;

    public static Pupil[] Draw(int count, ulong seed = Seed)
    {
        var pupils = new Pupil[count];
        for (var i = 0; i < count; i++)
            pupils[i] = Draw(i, MentorsOf(count), new Dice(seed, i));
        return pupils;
    }

    private static Pupil Draw(int number, int mentors, Dice dice)
    {
        var pupil = new Pupil(number, dice, mentors);
        var joins = dice.Below(100);
        pupil.From = joins is >= 90 and <= 95 ? 20 + dice.Below(240) : SchoolYear.First;
        pupil.To = joins >= 96 ? 60 + dice.Below(250) : SchoolYear.Last;
        DrawWaivers(pupil, dice);
        DrawDeeds(pupil, dice);
        return pupil;
    }

    private static void DrawWaivers(Pupil pupil, Dice dice)
    {
        var chance = dice.Below(100);
        for (var i = chance < 3 ? 2 : chance < 15 ? 1 : 0; i > 0; i--)
        {
            var rule = dice.Below(2) == 0 ? -1 : dice.Below(Rules.All.Length);
            var from = dice.Below(300);
            pupil.Waivers.Add(new Waiver(rule, from, from + 13 + dice.Below(46)));
        }
        pupil.Waivers.Sort(static (a, b) => a.From.CompareTo(b.From));
    }

    private static void DrawDeeds(Pupil pupil, Dice dice)
    {
        var factor = 500 + dice.Below(1001);
        var last = Math.Min(pupil.To, SchoolYear.AsOf);
        var active = last - pupil.From + 1;
        var deeds = new List<Deed>();
        for (var kind = 0; kind < Actions.Count && active > 0; kind++)
        {
            if (kind == Actions.Dorm && !pupil.Boards)
                continue;
            for (var n = (int)((long)Actions.PerYear[kind] * factor * active / (1000 * 288)); n > 0; n--)
            {
                var day = kind is Actions.Homework or Actions.Contact ? 141 + dice.Below(28) : pupil.From + dice.Below(active);
                var actor = By(kind, dice.Below(100));
                if (day >= pupil.From && day <= last)
                    deeds.Add(new Deed(day, kind, actor));
            }
        }
        deeds.Sort(static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.Kind.CompareTo(b.Kind));
        pupil.Deeds.AddRange(deeds);
    }

    private static Actor By(int kind, int chance) => kind is Actions.ChildCall or Actions.Letter
        ? chance < 80 ? Actor.Parent : Actor.Guardian
        : chance < 55 ? Actor.Mentor : chance < 90 ? Actor.Teacher : Actor.Volunteer;
}
