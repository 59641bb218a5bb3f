namespace LeftBehind.Domain;

/// <summary>How the staff did toward the children of a class. Immutable; ids only.</summary>
public sealed class ClassAppraisal
{
    internal ClassAppraisal(string? classId, AppraisalFigures figures, bool? award) => (ClassId, Figures, Award) = (classId, figures, award);

    /// <summary>The class that the children were in on the first day of each window; null: in none, or not known.</summary>
    public string? ClassId { get; }

    /// <summary>The figures.</summary>
    public AppraisalFigures Figures { get; }

    /// <summary>Whether there is an award, by the rule for a person; null where there is no threshold or no score.</summary>
    public bool? Award { get; }

    /// <summary>The class and the score.</summary>
    public override string ToString() => $"{ClassId ?? "no class"}: {Figures}";
}
