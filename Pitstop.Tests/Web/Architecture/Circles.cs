namespace Pitstop.Tests.Architecture;

/// <summary>Folders that name each other, directly or by way of others.</summary>
internal static class Circles
{
    /// <summary>One line for each naming that lies on a circle; none where the folders have an order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Naming> namings)
    {
        var all = namings.ToList();
        var next = all.GroupBy(n => n.From, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(n => n.To).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var reached = next.Keys.ToDictionary(k => k, k => Reached(k, next), StringComparer.Ordinal);
        return [
            .. all.Where(n => reached.TryGetValue(n.To, out var back) && back.Contains(n.From))
                .Select(n => $"{n.From}: {n}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> Reached(string from, Dictionary<string, HashSet<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var folder))
            foreach (var to in next.GetValueOrDefault(folder, []))
                if (seen.Add(to))
                    open.Enqueue(to);
        return seen;
    }
}
