using System;

namespace LeftBehind.Domain;

/// <summary>What is rare about a record, so that the common ones pass by.</summary>
[Flags]
internal enum DeedMarks
{
    None = 0,

    /// <summary>Attempted or declined.</summary>
    NotAccomplished = 1,

    /// <summary>Meant for the window that holds a day.</summary>
    HasFor = 2,

    /// <summary>Done by a means that a duty may not take.</summary>
    HasMedium = 4,
}
