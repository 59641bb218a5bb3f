using System;

namespace LeftBehind.Domain;

/// <summary>What is done for a child. An open list: the well-known values are here, a policy may use its own.</summary>
public sealed class CareAction : Code, IEquatable<CareAction>
{
    /// <summary>The action of the given code.</summary>
    /// <exception cref="ArgumentException">The code does not fit the grammar of codes.</exception>
    public CareAction(string value)
        : base(value)
    {
    }

    /// <summary>A talk in confidence with the child (<c>heart-to-heart-talk</c>).</summary>
    public static CareAction HeartToHeartTalk { get; } = new("heart-to-heart-talk");

    /// <summary>The child phones its parents, with somebody making it possible (<c>facilitate-child-parent-call</c>).</summary>
    public static CareAction ChildParentCall { get; } = new("facilitate-child-parent-call");

    /// <summary>A call of the school to the parents (<c>phone-parents</c>).</summary>
    public static CareAction PhoneParents { get; } = new("phone-parents");

    /// <summary>A visit to the home (<c>home-visit</c>).</summary>
    public static CareAction HomeVisit { get; } = new("home-visit");

    /// <summary>A visit to whoever looks after the child (<c>visit-guardian</c>).</summary>
    public static CareAction VisitGuardian { get; } = new("visit-guardian");

    /// <summary>A sick child is taken to hospital (<c>send-to-hospital</c>).</summary>
    public static CareAction SendToHospital { get; } = new("send-to-hospital");

    /// <summary>An emergency is dealt with (<c>handle-emergency</c>).</summary>
    public static CareAction HandleEmergency { get; } = new("handle-emergency");

    /// <summary>A letter (<c>write-letter</c>).</summary>
    public static CareAction SendLetter { get; } = new("write-letter");

    /// <inheritdoc/>
    public bool Equals(CareAction? other) => other is not null && other.Value == Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CareAction);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
