using System;

namespace LeftBehind.Domain.Testing;

internal static class Given
{
    public static T NotNull<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);
}
