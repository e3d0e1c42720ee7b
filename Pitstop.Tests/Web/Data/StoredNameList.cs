namespace Pitstop.Tests.Web.Data;

/// <summary>What differs between the list of stored names and what the code stores, in plain words.</summary>
internal static class StoredNameList
{
    /// <summary>The list: from the folder that holds the solution.</summary>
    public const string File = "Pitstop.Tests/Web/Data/StoredNames.txt";

    /// <summary>One sentence for each line that went missing or is new; none where both are the same.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyCollection<string> kept, IReadOnlyCollection<string> now) =>
    [
        .. kept.Except(now, StringComparer.Ordinal).Select(l => $"Missing: \"{l}\". {WhatToDo(l)}"),
        .. now.Except(kept, StringComparer.Ordinal)
            .Select(l => $"New: \"{l}\". If it is no rename, add this line to {File}, in order."),
    ];

    private static string WhatToDo(string line)
    {
        var name = line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var last = name[(name.LastIndexOfAny([' ', '.']) + 1)..];
        return line.Split(' ')[0] switch
        {
            "mark" =>
                $"Let the mark keep its name, [Personoplysning(\"{name}\")], whatever the property is called: what is "
                + "encrypted can be read by it alone.",
            "field" => $"Give the property that was renamed [StoredName(\"{last}\")]: answers are kept under it.",
            "number" =>
                $"The member is stored as a number: let it keep the value {name.Split(' ')[2]}, and if only its name is new, give it "
                + $"[StoredName(\"{last}\")].",
            _ => $"Give the member that was renamed [StoredName(\"{last}\")]: it is stored by that name.",
        };
    }
}
