namespace LeftBehind.Domain.Worlds;

/// <summary>Draws a duty.</summary>
internal sealed class DutyMaker(Draft draft, Dice dice)
{
    private readonly Palette _words = draft.Words;

    public DutyPlan Make(string id)
    {
        var subject = Subject();
        var ofPeople = subject is "child" or "family" or "class";
        var plan = new DutyPlan
        {
            Id = id,
            Subject = subject,
            Bearer = Bearer(subject),
            Actions = dice.Some(_words.Actions, 1 + dice.Weighted(65, 35)),
            Recurrence = RecurrenceMaker.Make(draft, dice.Fork("recurrence"), subject),
            AcceptedFrom = AcceptedFrom(),
            Media = dice.Chance(20) ? dice.Some(_words.Media, dice.Between(1, 2)) : null,
            Modality = Modality(),
            Authority = dice.Chance(40) ? dice.Pick(Words.Authorities) : null,
            Toward = Toward(ofPeople),
            Times = Times(),
            Evidence = dice.Chance(20) ? dice.Pick(Words.Evidence) : null,
            Weight = dice.Chance(20) ? dice.Pick(0m, 1m, 2m, 1.5m, 0.3m) : null,
            AppliesTo = ofPeople ? AppliesToMaker.Make(draft, dice.Fork("filter")) : null,
            Described = dice.Chance(15),
        };
        return WithThresholds(plan);
    }

    public string Bearer(string subject)
    {
        var kind = subject == "staff" ? dice.Weighted(24, 20, 30, 20, 2, 2, 1, 1) : dice.Weighted(30, 16, 20, 8, 6, 6, 8, 6);
        return kind switch
        {
            0 when draft.Has(WorldTraits.Pairings) => dice.Pick(_words.Kinds),
            1 when draft.Has(WorldTraits.Classes) => "homeroom-teacher",
            2 => dice.Pick(_words.Roles),
            4 => "school",
            5 when draft.Has(WorldTraits.Classes) => "class",
            6 => "parents",
            7 => "substitute-guardian",
            _ => "staff",
        };
    }

    public List<string>? AcceptedFrom()
    {
        if (!dice.Chance(45))
        {
            return null;
        }

        List<string> roles = [];
        for (var i = dice.Between(1, 3); i > 0; i--)
        {
            var role = dice.Chance(20) ? "anyone" : Bearer("child");
            if (!roles.Contains(role))
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    public int? Times() => dice.Chance(40) ? null : dice.Pick(1, 2, 2, 2, 3, 3, 5, 12);

    public string Subject()
    {
        var kind = dice.Weighted(50, 15, 11, 14, 10);
        return kind switch
        {
            1 when draft.Has(WorldTraits.Families) => "family",
            2 when draft.Has(WorldTraits.Classes) => "class",
            3 when draft.Has(WorldTraits.StaffAndSchool) => "staff",
            4 when draft.Has(WorldTraits.StaffAndSchool) => "school",
            _ => "child",
        };
    }

    private string? Modality()
    {
        var modality = dice.Weighted(70, 8, 8, 7, 7);
        return modality == 0 || !draft.Has(WorldTraits.Modalities) ? null : Words.Modalities[modality - 1];
    }

    private string? Toward(bool ofPeople)
    {
        var toward = dice.Chance(ofPeople ? 28 : 5) ? dice.Pick("parents", "parents", "parents", "authority") : null;
        return draft.Has(WorldTraits.Toward) ? toward : null;
    }

    private DutyPlan WithThresholds(DutyPlan plan)
    {
        var own = dice.Fork("thresholds");
        var length = Length(plan);
        var share = decimal.Parse(own.Pick(Words.Shares), System.Globalization.CultureInfo.InvariantCulture);
        var days = own.Pick(0, 0, 1, 2, 3, 5, 7, 14, length - 1, length, length + 1, length / 2, (length / 2) + 1);
        var thresholds = draft.Has(WorldTraits.Thresholds);
        return plan with
        {
            MinimumShare = own.Chance(40) && thresholds ? share : null,
            MinimumDays = own.Chance(45) && thresholds ? Math.Clamp(days, 0, 366) : null,
            Grace = own.Chance(50) && thresholds ? own.Pick(0, 0, 1, 2, 3, 7, 7, 14) : null,
            GraceInWeeks = own.Chance(40),
            OnDifferentDays = own.Chance(35) ? own.Chance(80) : null,
            AttemptsExcuse = own.Chance(25) && draft.Has(WorldTraits.Attempts) ? own.Pick(1, 1, 2, 2, 3) : null,
        };
    }

    private int Length(DutyPlan plan)
    {
        if (plan.Recurrence is not { Per: not "day" and not "school-day" } recurrence)
        {
            return 1;
        }

        var blocks = BlockFinder.Find(recurrence, draft.Calendar, null);
        return blocks.Count > 0 ? dice.Pick(blocks).Length : recurrence.To - recurrence.From + 1;
    }
}
