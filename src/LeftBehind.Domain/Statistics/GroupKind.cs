namespace LeftBehind.Domain;

/// <summary>By what children are grouped, in the order of the groups.</summary>
public enum GroupKind
{
    /// <summary>The class of the day (<c>class</c>).</summary>
    Class = 1,

    /// <summary>The grade of that class (<c>grade</c>).</summary>
    Grade = 2,

    /// <summary>The sex (<c>sex</c>).</summary>
    Sex = 3,

    /// <summary>Whether the child boards on the day (<c>boarding</c>).</summary>
    Boarding = 4,

    /// <summary>Each need of the day (<c>need</c>).</summary>
    Need = 5,

    /// <summary>The relation of each guardian of the day (<c>guardian</c>).</summary>
    Guardian = 6,
}
