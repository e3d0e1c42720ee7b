namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>Tries an edition as the casework will use it.</summary>
public static class Udgaveproeve
{
    /// <summary>What does not read in its table, or its template.</summary>
    public static List<Indholdsfejl> Of(Udgave udgave)
    {
        var fejl = new List<Indholdsfejl>();
        if (Regelsider.Find(udgave.Slug) is { } page)
            page.Read(udgave, fejl);
        else
            fejl.AddRange(Template(udgave));
        return fejl;
    }

    /// <summary>The kind of document that a page is the template of, or null.</summary>
    public static DocumentKind? KindOf(string slug) => DocumentKinds.All.FirstOrDefault(k => k.Template == slug || k.PlainTemplate == slug);

    private static IEnumerable<Indholdsfejl> Template(Udgave udgave)
    {
        if (udgave.Hoved.Slags != Sideslags.Skabelon)
            return [];
        if (KindOf(udgave.Slug) is not { } kind)
            return [new(udgave.Slug, "adressen", Indholdsfejl.Citat(udgave.Slug), "adressen på en slags dokument, som systemet kender")];
        // The plain copy leaves out what is written for professionals; elsewhere a field that is not shown would be lost on paper.
        return DocumentTemplate.Compile(udgave.Broedtekst, kind.Schema).Problems
            .Where(p => p.Kind != TemplateProblemKind.Unused || udgave.Slug == kind.Template)
            .Select(p => Fault(udgave, p));
    }

    private static Indholdsfejl Fault(Udgave udgave, TemplateProblem problem)
    {
        var (found, expected) = problem.Kind switch
        {
            TemplateProblemKind.Unknown => (Indholdsfejl.Citat(problem.Name), "et navn, som formularen kender"),
            TemplateProblemKind.Unused =>
                ($"ikke feltet {Indholdsfejl.Citat(problem.Name)}", "hvert af formularens felter et sted i teksten"),
            _ => ("noget, der ikke kan bruges", "en skabelon, der kan udfyldes"),
        };
        return new(
            udgave.Hoved.Titel,
            problem.Line > 0 ? $"linje {problem.Line}" : "hele skabelonen",
            found,
            $"{expected}. {problem.Message.TrimEnd('.')}");
    }
}
