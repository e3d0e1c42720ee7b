using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Answers as JSON: <c>{"svar":{…},"raekker":{…}}</c>. Equal answers give equal text. Text from before 1 December 2026 has a number
/// more, <c>"skema"</c>, that says nothing.
/// </summary>
public static class AnswersJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes answers.</summary>
    public static string Write(Answers answers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteStartObject("svar");
            foreach (var (path, text) in answers.Values)
                json.WriteString(path, text);
            json.WriteEndObject();
            json.WriteStartObject("raekker");
            foreach (var (path, keys) in answers.Rows)
            {
                json.WriteStartArray(path);
                foreach (var key in keys)
                    json.WriteStringValue(key);
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not that.</exception>
    public static Answers Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        var values = Answers.Empty.Values.ToBuilder();
        var rows = Answers.Empty.Rows.ToBuilder();
        foreach (var value in json.RootElement.GetProperty("svar").EnumerateObject())
            values[value.Name] = value.Value.GetString()!;
        foreach (var keys in json.RootElement.GetProperty("raekker").EnumerateObject())
            rows[keys.Name] = [.. keys.Value.EnumerateArray().Select(k => k.GetString()!)];
        return Answers.From(values.ToImmutable(), rows.ToImmutable());
    }
}
