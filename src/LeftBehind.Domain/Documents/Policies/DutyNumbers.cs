using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What a duty says in numbers.</summary>
internal sealed class DutyNumbers(Obj obj)
{
    private readonly Told<int> _times = obj.Optional("times").As(NumberKinds.Whole(1, 366));
    private readonly Told<bool> _onDifferentDays = obj.Optional("onDifferentDays").As(Kinds.YesOrNo);
    private readonly Told<Period> _grace = obj.Optional("grace").As(TimeKinds.Grace);
    private readonly Told<decimal> _minimumShare = obj.Optional("minimumShare").As(NumberKinds.Fraction(0, 1));
    private readonly Told<int> _minimumDays = obj.Optional("minimumDays").As(NumberKinds.Whole(0, 366));
    private readonly Told<int> _attemptsExcuse = obj.Optional("attemptsExcuse").As(NumberKinds.Whole(1, 366));
    private readonly Told<decimal> _weight = obj.Optional("weight").As(NumberKinds.Fraction(0, 1000));

    public Duty AddTo(Duty duty) => duty with
    {
        Times = _times.Or(1),
        IsOnDifferentDays = _onDifferentDays.Or(false),
        Grace = _grace.OrNull(),
        MinimumShare = _minimumShare.OrNone(),
        MinimumDays = _minimumDays.OrNone(),
        AttemptsThatExcuse = _attemptsExcuse.OrNone(),
        Weight = _weight.Or(1),
    };
}
