namespace LeftBehind.Domain;

/// <summary>Toward whom a duty is owed. The order is that of a ledger.</summary>
public enum SubjectKind
{
    /// <summary>Each child (<c>child</c>).</summary>
    Child = 1,

    /// <summary>Each family, siblings together (<c>family</c>).</summary>
    Family = 2,

    /// <summary>Each class (<c>class</c>).</summary>
    Class = 3,

    /// <summary>Each member of staff that bears the role (<c>staff</c>).</summary>
    Staff = 4,

    /// <summary>The school, once (<c>school</c>).</summary>
    School = 5,
}
