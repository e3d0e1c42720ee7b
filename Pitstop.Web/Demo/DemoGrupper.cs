using Pitstop.Web.Data;

namespace Pitstop.Web.Demo;

/// <summary>A group session with two participants, and a year of anonymous talks.</summary>
internal static class DemoGrupper
{
    /// <summary>Adds them to a save that logs the cases.</summary>
    public static void Add(PitstopDb db, Medarbejder leder, IReadOnlyList<Forloeb> deltagere, DateOnly today)
    {
        var session = new Gruppesession(today.AddDays(-1), Gruppeart.Psykoedukation, leder, today);
        foreach (var forloeb in deltagere)
            session.TilfoejDeltager(forloeb);
        session.Registrer(
            [
                new(session.Deltagere[0].Id, true, "Fortalte om sin trang i weekenden. Vil prøve at udsætte."),
                new(session.Deltagere[1].Id, false, null),
            ],
            today);
        db.Add(session);
        for (var i = 0; i < 24; i++)
        {
            var data = new AnonymRaadgivningData(
                today.AddDays(-(24 - i) * 13),
                (Raadgivningskanal)(i % 2),
                (Raadsoegende)(i % 3),
                (Raadgivningsemne)(i % 4),
                (Raadgivningsudfald)((i + 1) % 4),
                (i % 6) + 1);
            db.Add(new AnonymRaadgivning(i + 1, data, today));
        }
    }
}
