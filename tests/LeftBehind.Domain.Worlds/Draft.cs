using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>A world in the making: what the later parts know of the earlier ones.</summary>
internal sealed class Draft
{
    private readonly WorldTraits _traits;
    private readonly Dictionary<(VersionPlan, string, string), List<Block>> _ofChildren = [];

    public Draft(ulong seed, WorldTraits traits)
    {
        _traits = traits;
        Root = new Dice(seed);
        Words = new Palette(Root.Fork("words"), traits);
        Calendar = CalendarMaker.Make(Root.Fork("calendar"), traits);
        Days = new DayPool(Calendar);
        Stamps = new Stamps(Calendar.TimeZone, Days);
        var dice = Root.Fork("focus");
        Scene = Scene.Draw(this);
        Focus = [InSpan(Days.Near(dice)), Days.Any(dice)];
    }

    public Dice Root { get; }

    public Palette Words { get; }

    public CalendarPlan Calendar { get; }

    public DayPool Days { get; }

    public Stamps Stamps { get; }

    public Scene? Scene { get; }

    /// <summary>The days around which records, excusals and questions gather.</summary>
    public List<LocalDate> Focus { get; }

    public List<VersionPlan> Versions { get; set; } = [];

    public List<ClassPlan> Classes { get; set; } = [];

    public List<StaffPlan> Staff { get; set; } = [];

    public List<ChildPlan> Children { get; set; } = [];

    public List<PairingPlan> Pairings { get; set; } = [];

    public List<IncidentPlan> Incidents { get; set; } = [];

    /// <summary>The kinds of incident whose <c>occurredAt</c> is asked for.</summary>
    public HashSet<string> Occurred { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of steps of escalations.</summary>
    public List<string> Steps { get; } = ["step-0", "step-1", "step-2"];

    /// <summary>The steps of escalations, by the kind of incident.</summary>
    public List<(string Kind, JsonObject Step)> StepsOf { get; } = [];

    public bool Has(WorldTraits trait) => (_traits & trait) == trait;

    public LocalDate InSpan(LocalDate date) => LocalDate.Max(Calendar.First, LocalDate.Min(Calendar.Last, date));

    /// <summary>The blocks near the focus that a version may plan of a duty; of a child, where it has anchors of one.</summary>
    public List<Block> Hot(VersionPlan version, DutyPlan duty, ChildPlan? child)
    {
        if (duty.Recurrence is not { OfChild: true } || child is null)
        {
            return version.Hot.GetValueOrDefault(duty.Id) ?? [];
        }

        var key = (version, duty.Id, child.Id);
        if (!_ofChildren.TryGetValue(key, out var blocks))
        {
            blocks = HotBlocks.Find(this, version, duty, child);
            _ofChildren.Add(key, blocks);
        }

        return blocks;
    }
}
