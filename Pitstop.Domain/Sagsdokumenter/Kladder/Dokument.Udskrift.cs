namespace Pitstop.Domain.Sagsdokumenter;

public sealed partial class Dokument
{
    private readonly List<Kladdeudskrift> _udskrifter = [];

    /// <summary>The prints of the draft that are loaded.</summary>
    public IReadOnlyList<Kladdeudskrift> Udskrifter => _udskrifter;

    /// <summary>Keeps what the draft's Word file says, once for the same words; the prints of its revision must be loaded.</summary>
    /// <param name="printed">The answers that are printed, the case's own fields among them.</param>
    /// <param name="bookmarks">Bookmark name to field path.</param>
    /// <param name="now">UTC.</param>
    public Kladdeudskrift Udskriv(Answers printed, IReadOnlyDictionary<string, string> bookmarks, DateTime now)
    {
        var (svar, bogmaerker) = (AnswersJson.Write(printed), BookmarksJson.Write(bookmarks));
        var earlier = _udskrifter.Where(u => u.Revision == Revision).ToList();
        if (earlier.Find(u => AnswersJson.Write(u.Answers) == svar && u.Bogmaerker == bogmaerker) is { } same)
            return same;
        var print = new Kladdeudskrift(Id, new(Revision, earlier.Count + 1), svar, bogmaerker, now);
        _udskrifter.Add(print);
        return print;
    }
}
