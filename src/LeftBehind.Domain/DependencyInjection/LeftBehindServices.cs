using System;
using System.Collections.Generic;
using LeftBehind.Domain;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>How the care programmes of a host come into its container.</summary>
public static class LeftBehindServices
{
    /// <summary>Adds a <see cref="ProgrammeBook"/> with these programmes.</summary>
    /// <exception cref="ArgumentException">One is null, or two are for one school.</exception>
    public static IServiceCollection AddLeftBehindDomain(this IServiceCollection services, params CareProgramme[] programmes)
    {
        Argument.NotNull(services, nameof(services));
        Argument.NotNull(programmes, nameof(programmes));
        ProgrammeBook.Gathered(programmes);
        var copy = (CareProgramme[])programmes.Clone();
        return Add(services, _ => new ProgrammeBook(copy));
    }

    /// <summary>Adds a <see cref="ProgrammeBook"/> with programmes that other services make; they are checked when the book is first asked for.</summary>
    public static IServiceCollection AddLeftBehindDomain(this IServiceCollection services, Func<IServiceProvider, IEnumerable<CareProgramme>> programmes)
    {
        Argument.NotNull(services, nameof(services));
        Argument.NotNull(programmes, nameof(programmes));
        return Add(services, provider => new ProgrammeBook(programmes(provider) ?? throw new InvalidOperationException("The factory of programmes gave null; an empty list is allowed.")));
    }

    private static IServiceCollection Add(IServiceCollection services, Func<IServiceProvider, ProgrammeBook> book)
    {
        services.Add(ServiceDescriptor.Singleton(book));
        return services;
    }
}
