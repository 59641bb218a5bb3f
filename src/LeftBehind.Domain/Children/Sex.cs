namespace LeftBehind.Domain;

/// <summary>The sex of a child as the school's register has it.</summary>
public enum Sex
{
    /// <summary>Female (<c>female</c>).</summary>
    Female = 1,

    /// <summary>Male (<c>male</c>).</summary>
    Male = 2,
}
