using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeftBehind.Domain;

/// <summary>Writes <c>***</c>, and reads nothing.</summary>
internal sealed class PersonalJsonConverter : JsonConverter<Personal>
{
    public override Personal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A personal text is not read by a serializer; the roster reader takes it.");

    public override void Write(Utf8JsonWriter writer, Personal value, JsonSerializerOptions options) => writer.WriteStringValue("***");
}
