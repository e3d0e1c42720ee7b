using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Pitstop.Domain.Haandbog;

/// <summary>
/// Reads front matter: the lines between the first two <c>---</c>, Danish keys, each key at most once, unknown keys refused.
/// </summary>
internal sealed class HovedLaeser
{
    private static readonly string[] Keys =
    [
        "titel", "slug", "slags", "udgave", "i-kraft", "ejer", "vedtaget-af", "vedtaget", "sagsnr", "revision-senest", "læsere", "i-brug",
        "ubekræftet",
    ];

    private readonly string _page;
    private readonly ICollection<Indholdsfejl> _errors;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    private HovedLaeser(string page, ICollection<Indholdsfejl> errors) => (_page, _errors) = (page, errors);

    /// <summary>Reads the front matter's YAML, which begins on line 2 of the page; null where something was refused.</summary>
    public static Sidehoved? Read(string page, string yaml, ICollection<Indholdsfejl> errors)
    {
        var before = errors.Count;
        var reader = new HovedLaeser(page, errors);
        if (!reader.Load(yaml))
            return null;
        var head = reader.Head();
        return errors.Count == before ? head : null;
    }

    private bool Load(string yaml)
    {
        try
        {
            if (Hovedform.Breach(yaml) is { } breach)
            {
                Refuse(breach.At.Line, breach.At.Column, breach.Found, breach.Expected);
                return false;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode map)
            {
                Refuse(1, 1, "noget andet end felter", "et felt på hver linje, for eksempel »titel: Takster«");
                return false;
            }
            foreach (var (key, value) in map.Children)
                Add((key as YamlScalarNode)?.Value ?? "", key.Start, value);
            return true;
        }
        catch (YamlException e)
        {
            return RefuseForm(e.Start.Line, e.Start.Column);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // YamlDotNet's scanner and its tree give up on some broken texts without a place.
            return RefuseForm(1, 1);
        }
    }

    private bool RefuseForm(long line, long column)
    {
        Refuse(
            line,
            column,
            "noget, der ikke kan læses som felter",
            "et felt på hver linje, for eksempel »titel: Takster« (sæt tekst med kolon i anførselstegn)");
        return false;
    }

    private void Add(string key, Mark at, YamlNode value)
    {
        if (Keys.Contains(key, StringComparer.Ordinal))
            _values.Add(key, value);
        else
            Refuse(at.Line, at.Column, $"det ukendte felt »{key}«", "et af felterne " + string.Join(", ", Keys));
    }

    private Sidehoved Head() => new(
        Required("titel"),
        Required("slug"),
        OneOf<Sideslags>("slags", _values.GetValueOrDefault("slags")),
        Required("udgave"),
        Date("i-kraft", required: true) ?? default,
        Required("ejer"))
    {
        VedtagetAf = Optional("vedtaget-af"),
        Vedtaget = DateOrYear("vedtaget"),
        Sagsnr = Optional("sagsnr"),
        RevisionSenest = Date("revision-senest", required: false),
        Laesere = Roles(),
        IBrug = InUse(),
        Ubekraeftet = Optional("ubekræftet"),
    };

    private string? Optional(string key)
    {
        if (!_values.TryGetValue(key, out var node))
            return null;
        if (node is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
            return text.Trim();
        Refuse(
            node.Start.Line,
            node.Start.Column,
            $"ingen tekst i feltet »{key}«",
            "tekst på samme linje; slet feltet, hvis det ikke bruges");
        return null;
    }

    private string Required(string key)
    {
        if (!_values.ContainsKey(key))
            Refuse(1, 1, $"ikke feltet »{key}«", $"en linje, der begynder med »{key}:«");
        return Optional(key) ?? "";
    }

    private DateOnly? Date(string key, bool required)
    {
        var text = required ? Required(key) : Optional(key);
        if (string.IsNullOrEmpty(text))
            return null;
        if (Danish.TryDate(text, out var date))
            return date;
        Refuse(key, text, "en dato som 22-11-2026");
        return null;
    }

    private string? DateOrYear(string key)
    {
        var text = Optional(key);
        var year = text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (text is not null && !year && !Danish.TryDate(text, out _))
            Refuse(key, text, "en dato som 22-11-2026 eller et årstal som 2018");
        return text;
    }

    private Rolle[] Roles()
    {
        if (!_values.TryGetValue("læsere", out var node))
            return [];
        return node is YamlSequenceNode list ? [.. list.Select(n => OneOf<Rolle>("læsere", n))] : [OneOf<Rolle>("læsere", node)];
    }

    private bool InUse()
    {
        var text = Optional("i-brug") ?? "ja";
        if (text is not ("ja" or "nej"))
            Refuse("i-brug", text, "et af ordene ja, nej");
        return text == "ja";
    }

    private T OneOf<T>(string key, YamlNode? node) where T : struct, Enum
    {
        if (node is null)
        {
            Required(key);
            return default;
        }
        var text = (node as YamlScalarNode)?.Value?.Trim();
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.DisplayName(), text, StringComparison.OrdinalIgnoreCase))
                return value;
        }
        Refuse(
            node.Start.Line,
            node.Start.Column,
            $"{Indholdsfejl.Citat(text)} i feltet »{key}«",
            "et af ordene " + string.Join(", ", Enum.GetValues<T>().Select(v => v.DisplayName())));
        return default;
    }

    private void Refuse(string key, string text, string expected) =>
        Refuse(_values[key].Start.Line, _values[key].Start.Column, $"{Indholdsfejl.Citat(text)} i feltet »{key}«", expected);

    // The page's first line is the opening "---", which is not part of the YAML.
    private void Refuse(long line, long column, string found, string expected) =>
        _errors.Add(new(_page, $"linje {line + 1}, kolonne {column}", found, expected));
}
