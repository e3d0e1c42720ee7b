using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Pitstop.Web.Pages;

/// <summary>
/// What a form's post says besides the answers: which page it comes from, what was chosen in conflicts, and which row to add or take away.
/// </summary>
public static class Gemmepost
{
    /// <summary>The revision that the page was made from.</summary>
    public const string Start = "_start";

    /// <summary>The page's own mark.</summary>
    public const string Fane = "_fane";

    /// <summary>Begins the name of a field that is held from an older revision: <c>_start:Anledning</c>.</summary>
    public const string FieldStart = "_start:";

    /// <summary>
    /// Begins the name of a choice: <c>_valg:Anledning</c> = Min, Anden or Begge. It counts only when <see cref="Choose"/> is pressed.
    /// </summary>
    public const string Choice = "_valg:";

    /// <summary>The button that takes the choices as final.</summary>
    public const string Choose = "_medvalg";

    /// <summary>Begins the name of the revision that the other's text was shown from: <c>_vist:Anledning</c>.</summary>
    public const string Shown = "_vist:";

    /// <summary>The button that adds a row to the field that is its value.</summary>
    public const string AddRow = "_tilfoej";

    /// <summary>The button that takes the row away that is its value.</summary>
    public const string RemoveRow = "_fjern";

    /// <summary>Reads a post.</summary>
    /// <exception cref="RefusedException">A text or a number of rows is beyond what a draft keeps.</exception>
    public static Gemning Read(FormSchema schema, IFormCollection form)
    {
        var posted = form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")));
        if (RowToAdd(schema, form) is { } added)
            posted = posted.Append(KeyValuePair.Create(added.Rows + PostedForm.RowsMark, added.Key));
        if (form[RemoveRow].ToString() is { Length: > 0 } gone && FieldPath.RowsOf(gone).LastOrDefault() is { Key.Length: > 0 } row)
            posted = posted.Where(p => p.Key != row.RowsPath + PostedForm.RowsMark || p.Value != row.Key);
        return new(
            PostedForm.Read(schema, posted),
            Number(form[Start]),
            form[Fane].ToString() is { Length: > 0 and <= 40 } mark ? mark : "uden",
            Named(form, FieldStart).ToDictionary(f => f.Path, f => Number(f.Value), StringComparer.Ordinal),
            Named(form, Choice).Where(c => form.ContainsKey(Choose) && Enum.TryParse<Konfliktside>(c.Value, out _))
                .ToDictionary(
                    c => c.Path,
                    c => new Konfliktvalg(Enum.Parse<Konfliktside>(c.Value.ToString()), Number(form[Shown + c.Path])),
                    StringComparer.Ordinal));

        IEnumerable<(string Path, StringValues Value)> Named(IFormCollection all, string start) =>
            all.Where(f => f.Key.StartsWith(start, StringComparison.Ordinal) && schema.Fits(f.Key[start.Length..])).Select(
                f => (f.Key[start.Length..], f.Value));
    }

    /// <summary>The row that a button asks for. Its key comes from the page's own mark, so that a post sent twice adds one row.</summary>
    public static (string Rows, string Key)? RowToAdd(FormSchema schema, IFormCollection form)
    {
        var rows = form[AddRow].ToString();
        if (rows.Length == 0 || !schema.Fits(rows) || schema.Find(rows) is not { Type: FieldType.Rows, Auto: false })
            return null;
        var taken = form[rows + PostedForm.RowsMark];
        var page = string.GetHashCode(form[Fane].ToString(), StringComparison.Ordinal) & 0xfffff;
        for (var i = Number(form[Start]) % 100_000; ; i++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"n{page:x}{i}");
            if (!taken.Contains(key))
                return (rows, key);
        }
    }

    private static int Number(StringValues text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
