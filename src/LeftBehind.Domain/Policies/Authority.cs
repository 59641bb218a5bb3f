namespace LeftBehind.Domain;

/// <summary>Whose date or number a rule is.</summary>
public enum Authority
{
    /// <summary>The law says it (<c>law</c>).</summary>
    Law = 1,

    /// <summary>The policy itself says it (<c>text</c>).</summary>
    Text = 2,

    /// <summary>The school set it (<c>school</c>).</summary>
    School = 3,

    /// <summary>Ours: the text gives none (<c>reading</c>).</summary>
    Reading = 4,
}
