using System.Text.Encodings.Web;
using System.Text.Json;

namespace LeftBehind.Domain.Conformance;

/// <summary>How JSON is written over the protocol: on one line, letters as they are.</summary>
internal static class Text
{
    public static JsonSerializerOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
