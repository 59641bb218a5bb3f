using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What a record says beside what was done, when and by whom.</summary>
internal sealed class RecordWords
{
    private static readonly Kind<Role> RoleKind = Kinds.Code(text => new Role(text));
    private static readonly Kind<CareResult> ResultKind = Kinds.Word(ClosedLists.Result);
    private static readonly Kind<Medium> MediumKind = Kinds.Code(text => new Medium(text));
    private static readonly Kind<IReadOnlyList<Told<string>>> IdsKind = Lists.Of(Kinds.Id);
    private static readonly Kind<IReadOnlyList<Told<string>>> CodesKind = Lists.Of(Kinds.CodeText);

    private readonly Told<Role> _role;
    private readonly Told<IReadOnlyList<Told<string>>> _children;
    private readonly Told<string> _class;
    private readonly Told<CareResult> _result;
    private readonly Told<Medium> _medium;
    private readonly Told<string> _incident;
    private readonly Told<Role> _party;
    private readonly Told<string> _step;
    private readonly Told<IReadOnlyList<Told<string>>> _evidence;
    private readonly Told<LocalDate> _for;
    private readonly Told<string> _replaces;

    public RecordWords(Obj obj)
    {
        _role = obj.Optional("role").As(RoleKind);
        _children = obj.Optional("children").As(IdsKind);
        _class = obj.Optional("class").As(Kinds.Id);
        _result = obj.Optional("result").As(ResultKind);
        _medium = obj.Optional("medium").As(MediumKind);
        _incident = obj.Optional("incident").As(Kinds.Id);
        _party = obj.Optional("party").As(RoleKind);
        _step = obj.Optional("step").As(Kinds.Id);
        _evidence = obj.Optional("evidence").As(CodesKind);
        _for = obj.Optional("for").As(TimeKinds.Date);
        _replaces = obj.Optional("replaces").As(Kinds.Id);
        CheckAnswer(obj.Faults);
    }

    public bool AnswersAnIncident => _incident.IsGiven;

    public CareRecord AddTo(CareRecord record) => record with
    {
        Role = _role.OrNull(),
        Children = _children.ToValueList(),
        ClassId = _class.OrNull(),
        Result = _result.Or(CareResult.Accomplished),
        Medium = _medium.OrNull(),
        IncidentId = _incident.OrNull(),
        Party = _party.OrNull(),
        StepId = _step.OrNull(),
        Evidence = _evidence.ToValueList(),
        For = _for.OrNone(),
        Replaces = _replaces.OrNull(),
    };

    private void CheckAnswer(FaultSink faults)
    {
        if (!_incident.IsAbsent)
            return;
        if (_party.IsGiven)
            faults.Warning(_party.Spot, "REC003", "\"party\" without \"incident\"", "\"party\" with \"incident\": without it no clock stops");
        if (_step.IsGiven)
            faults.Warning(_step.Spot, "REC003", "\"step\" without \"incident\"", "\"step\" with \"incident\": without it no clock stops");
    }
}
