using System;

namespace LeftBehind.Domain;

/// <summary>What was seen while an obligation was reckoned.</summary>
[Flags]
internal enum RowMarks : byte
{
    None = 0,
    Excused = 1,
    Attempts = 2,
    NotKnownInTime = 4,
    Tried = 8,
    Clipped = 16,
}
