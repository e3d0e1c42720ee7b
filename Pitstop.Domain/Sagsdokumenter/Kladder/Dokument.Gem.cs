namespace Pitstop.Domain.Sagsdokumenter;

public sealed partial class Dokument
{
    /// <summary>Every reason why the draft cannot be written in.</summary>
    public IReadOnlyList<Obstacle> GemObstacles(Medarbejder by)
    {
        var found = new List<Obstacle>();
        if (!by.ArbejderMedSager)
            found.Add(RoleObstacle);
        if (Status == Dokumentstatus.TilGodkendelse)
            found.Add(new(
                "DokumentetErTilGodkendelse",
                "Dokumentet er sendt til godkendelse og kan ikke ændres imens. Tag det tilbage først. Din "
                    + "tekst står stadig på siden."));
        else if (ErGodkendt)
            found.Add(new(
                "DokumentetErGodkendt",
                "Dokumentet er godkendt og kan ikke ændres. Lav en rettelse, så bliver det til en ny version. Din "
                    + "tekst står stadig på siden."));
        return found;
    }

    /// <summary>
    /// Saves what a page sent, merged field by field with what others have saved since the page was made. Half-finished and unreadable text
    /// is kept as typed. The steps after <see cref="Gemning.Start"/> and after every revision that the save names must be loaded.
    /// </summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="GemObstacles"/> is left.</exception>
    public GemResultat Gem(Gemning save, Medarbejder by, DateTime now)
    {
        RefusedException.ThrowIfAny(GemObstacles(by));
        var current = Answers;
        var start = AnswersAt(save.Start, save.Fane, current);
        foreach (var (path, revision) in save.FieldStarts)
            start = start.With(path, AnswersAt(revision, save.Fane, current)[path]);
        var mine = save.Posted.Over(start);
        foreach (var (path, choice) in save.Choices.Where(c => AnswersAt(c.Value.Shown, "", current)[c.Key] == current[c.Key]))
        {
            start = start.With(path, current[path]);
            mine = mine.With(path, choice.Side switch
            {
                Konfliktside.Min => mine[path],
                Konfliktside.Begge when mine[path] is { Length: > 0 } my && current[path] is { Length: > 0 } other => other + "\n\n" + my,
                Konfliktside.Begge => string.IsNullOrEmpty(mine[path]) ? current[path] : mine[path],
                _ => current[path],
            });
        }
        var sent = save.Posted.Over(start);
        var merge = AnswersMerge.Merge(start, mine, current);
        var delta = AnswersDelta.Between(current, merge.Answers);
        if (!delta.IsEmpty)
        {
            SvarJson = AnswersJson.Write(merge.Answers);
            Record(Dokumentskridt.Gemt, by, now, save.Fane, delta);
        }
        var refresh = merge.Taken.Union(save.Choices.Keys.Where(
            p => (sent[p] ?? "") != (merge.Answers[p] ?? "") && merge.Conflicts.All(c => c.Path != p)));
        var touched = merge.Taken.Concat(merge.Conflicts.Select(c => c.Path)).ToHashSet(StringComparer.Ordinal);
        var elsewhere = SavedElsewhere(save, touched);
        string[] others = [
            .. elsewhere.Where(h => h.MedarbejderId != by.Id).Select(h => h.MedarbejderNavn).Distinct(StringComparer.Ordinal),
        ];
        return new(!delta.IsEmpty, merge.Conflicts, [.. refresh], others, elsewhere.Any(h => h.MedarbejderId == by.Id));
    }

    /// <summary>The answers that this version began with. All its steps must be loaded, and it must not be approved yet.</summary>
    public Answers StartAnswers => AnswersAt(1, "", Answers);

    /// <summary>
    /// The answers as they stood at a revision, seen from one opened page: what that page has saved itself since then counts as known to
    /// it, so that a save whose answer was lost on the way is not taken for another's.
    /// </summary>
    private Answers AnswersAt(int revision, string fane, Answers current)
    {
        if (revision < 1 || revision > Revision)
            return Answers.Empty;
        var own = new HashSet<string>(StringComparer.Ordinal);
        var answers = current;
        foreach (var step in _haendelser.Where(h => h.Revision > revision && h.Delta is not null).OrderByDescending(h => h.Revision))
        {
            var delta = AnswersDelta.FromJson(step.Delta!);
            if (step.Fane == fane)
                own.UnionWith(delta.Texts.Select(t => t.Path).Concat(delta.Rows.Select(r => r.Path)));
            else
                answers = delta.Undo(answers, own.Contains);
        }
        return answers;
    }

    private Dokumenthaendelse[] SavedElsewhere(Gemning save, HashSet<string> touched)
    {
        var first = save.FieldStarts.Values.Append(save.Start).Min();
        return
        [
            .. _haendelser
                .Where(h => h.Revision > first && h.Delta is not null && h.Fane != save.Fane)
                .Where(
                    h => AnswersDelta.FromJson(h.Delta!) is var d
                        && (d.Texts.Any(t => touched.Contains(t.Path)) || d.Rows.Any(r => touched.Contains(r.Path)))),
        ];
    }
}
