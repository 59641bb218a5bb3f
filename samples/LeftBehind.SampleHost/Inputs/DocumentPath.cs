using System;
using System.Collections.Generic;
using System.IO;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>A file as it was named, and where it is.</summary>
internal sealed record DocumentPath(string Name, string Path)
{
    /// <summary>The file of a name, or null and a fault: it is not there, is a folder, or cannot be read.</summary>
    public static DocumentPath? Find(string option, string name, ICollection<Fault> faults)
    {
        if (CanBeRead(name))
            return new DocumentPath(name, System.IO.Path.GetFullPath(name));
        faults.Add(Fault.OfOption(option, "ARG007", Fault.Quoted(name), "a file that can be read"));
        return null;
    }

    public static bool CanBeRead(string name)
    {
        try
        {
            using var stream = File.OpenRead(name);
            return true;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    public Stream Open() => File.OpenRead(Path);
}
