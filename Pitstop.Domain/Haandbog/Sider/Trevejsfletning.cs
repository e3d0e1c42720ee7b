using System.Text;

namespace Pitstop.Domain.Haandbog;

/// <summary>
/// The merge of two texts that were written from one, line by line (diff3 of S. Khanna, K. Kunal and B. C. Pierce, "A Formal Investigation
/// of Diff3", 2007). The parts' <see cref="Flettedel.Min"/> in a row are my text, character by character, and <see cref="Flettedel.Deres"/>
/// theirs: neither is lost.
/// </summary>
public sealed class Trevejsfletning
{
    /// <summary>
    /// The line between two versions of one stretch in <see cref="Forslag"/>: above it mine, below it theirs. A text with this line in it
    /// may not be sent on.
    /// </summary>
    public const string Konfliktmaerke =
        "=== Her stødte to rettelser sammen: din tekst står over linjen, den andens under. Vælg, og slet linjen. ===";

    private Trevejsfletning(IReadOnlyList<Flettedel> dele) => Dele = dele;

    /// <summary>The stretches from top to bottom.</summary>
    public IReadOnlyList<Flettedel> Dele { get; }

    /// <summary>Whether a stretch was changed by both, each to something else.</summary>
    public bool HarKonflikt => Dele.Any(d => d.Slags == Fletteslags.Konflikt);

    /// <summary>
    /// One text with the changes of both; of a conflict both versions, mine first, then <see cref="Konfliktmaerke"/>, then theirs.
    /// </summary>
    public string Forslag
    {
        get
        {
            var text = new StringBuilder();
            foreach (var part in Dele)
            {
                OnNewLine(text, part.Slags == Fletteslags.KunDeres ? part.Deres : part.Min);
                if (part.Slags != Fletteslags.Konflikt)
                    continue;
                OnNewLine(text, Konfliktmaerke + "\n");
                OnNewLine(text, part.Deres);
            }
            return text.ToString();
        }
    }

    /// <summary>Whether a conflict in a text has not been decided yet: <see cref="Konfliktmaerke"/> still stands in it.</summary>
    public static bool HarMaerke(string tekst) => tekst.Contains(Konfliktmaerke, StringComparison.Ordinal);

    /// <summary>Merges two texts. All line endings are read as LF.</summary>
    /// <param name="grundlag">The text that both began from.</param>
    /// <param name="min">What I made of it.</param>
    /// <param name="deres">What the other made of it.</param>
    public static Trevejsfletning Of(string grundlag, string min, string deres)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (bases, mine, theirs) = (Tekstlinjer.Of(grundlag, numbers), Tekstlinjer.Of(min, numbers), Tekstlinjer.Of(deres, numbers));
        var (myPartner, theirPartner) = (Myers.Match(bases.Numre, mine.Numre), Myers.Match(bases.Numre, theirs.Numre));
        var stretches = new List<(Fletteslags Kind, Range Base, Range Mine, Range Theirs)>();
        var (atBase, atMine, atTheirs) = (0, 0, 0);
        for (var i = 0; i <= bases.Antal; i++)
        {
            var (endMine, endTheirs) = i == bases.Antal ? (mine.Antal, theirs.Antal) : (myPartner[i], theirPartner[i]);
            if (endMine == Myers.Unmatched || endTheirs == Myers.Unmatched)
                continue;
            // A line that stands in all three texts ends the stretch before it.
            Add(atBase..i, atMine..endMine, atTheirs..endTheirs);
            if (i < bases.Antal)
                Add(i..(i + 1), endMine..(endMine + 1), endTheirs..(endTheirs + 1));
            (atBase, atMine, atTheirs) = (i + 1, endMine + 1, endTheirs + 1);
        }
        return new([
            .. stretches.Select(s =>
                new Flettedel(s.Kind, bases.Tekst(s.Base).ToString(), mine.Tekst(s.Mine).ToString(), theirs.Tekst(s.Theirs).ToString())),
        ]);

        void Add(Range before, Range me, Range them)
        {
            if (before.Start.Equals(before.End) && me.Start.Equals(me.End) && them.Start.Equals(them.End))
                return;
            var kind = KindOf(bases.Tekst(before), mine.Tekst(me), theirs.Tekst(them));
            if (stretches is [.., var last] && last.Kind == kind)
                stretches[^1] = (kind, last.Base.Start..before.End, last.Mine.Start..me.End, last.Theirs.Start..them.End);
            else
                stretches.Add((kind, before, me, them));
        }
    }

    private static Fletteslags KindOf(ReadOnlySpan<char> before, ReadOnlySpan<char> mine, ReadOnlySpan<char> theirs)
    {
        if (mine.SequenceEqual(before))
            return theirs.SequenceEqual(before) ? Fletteslags.Uaendret : Fletteslags.KunDeres;
        if (theirs.SequenceEqual(before))
            return Fletteslags.KunMin;
        return mine.SequenceEqual(theirs) ? Fletteslags.Ens : Fletteslags.Konflikt;
    }

    // The last line of a version may have no line break, and what follows it here may be from the other version.
    private static void OnNewLine(StringBuilder text, string part)
    {
        if (part.Length > 0 && text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
        text.Append(part);
    }
}
