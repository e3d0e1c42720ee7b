using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Pitstop.Tests.Web;

/// <summary>A person at the pages: reads them as HTML and sends the forms that stand in them, with their antiforgery token.</summary>
public sealed class Visitor(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The bare client, with this visitor's cookies.</summary>
    public HttpClient Client { get; } = client;

    /// <summary>Gets a page; <paramref name="htmx"/> asks as htmx does.</summary>
    public Task<Answer> GetAsync(string url, bool htmx = false) => SendAsync(new HttpRequestMessage(HttpMethod.Get, url), htmx);

    /// <summary>Fills in the form that a selector finds on a page and sends it with its first submit button.</summary>
    public Task<Answer> SubmitAsync(Answer page, string form, params (string Name, string Value)[] values)
    {
        var element = Assert.IsAssignableFrom<IHtmlFormElement>(page.Html.QuerySelector(form));
        return PostAsync(
            page, element, element.QuerySelector<IHtmlButtonElement>("button[type=submit],button:not([type])"), values, htmx: false);
    }

    /// <summary>Fills in the form around a button and presses that button.</summary>
    public Task<Answer> PressAsync(Answer page, string button, params (string Name, string Value)[] values)
    {
        var element = Assert.IsAssignableFrom<IHtmlButtonElement>(page.Html.QuerySelector(button));
        return PostAsync(
            page, element.Form ?? throw new InvalidOperationException($"{button} stands in no form."), element, values, htmx: false);
    }

    /// <summary>Gets a page, fills in the form of its content and sends it.</summary>
    public async Task<Answer> FillInAsync(string url, params (string Name, string Value)[] values) =>
        await SubmitAsync(await GetAsync(url), "main form[method=post]", values);

    /// <summary>Posts fields as they are; the antiforgery token comes from a page, if one is given.</summary>
    public Task<Answer> PostAsync(string url, Answer? page, bool htmx, params (string Name, string Value)[] values) =>
        SendAsync(
            new HttpRequestMessage(
                HttpMethod.Post,
                url)
            { Content = Content(page is null ? values : [.. values, ("__RequestVerificationToken", page.Token)]) },
            htmx);

    /// <summary>Sends any request.</summary>
    public async Task<Answer> SendAsync(HttpRequestMessage request, bool htmx = false)
    {
        if (htmx)
            request.Headers.Add("HX-Request", "true");
        var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response, text, Parser.ParseDocument(text), request.RequestUri!.ToString());
    }

    private Task<Answer> PostAsync(
        Answer page, IHtmlFormElement form, IHtmlButtonElement? button, (string Name, string Value)[] values, bool htmx)
    {
        var action = button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.Url;
        var fields = Fields(form).Where(f => values.All(v => v.Name != f.Name)).Concat(values);
        if (!string.IsNullOrEmpty(button?.Name))
            fields = fields.Append((button.Name, button.Value));
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, action) { Content = Content(fields) }, htmx);
    }

    private static IEnumerable<(string Name, string Value)> Fields(IHtmlFormElement form)
    {
        foreach (var field in form.Elements)
        {
            switch (field)
            {
                case IHtmlInputElement { Name.Length: > 0, IsDisabled: false } input
                    when input.Type is not ("checkbox" or "radio" or "submit" or "file") || input.IsChecked:
                    yield return (input.Name!, input.Value);
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    yield return (area.Name!, area.Value);
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } select:
                    yield return (select.Name!, select.Value ?? "");
                    break;
                default:
                    break;
            }
        }
    }

    private static FormUrlEncodedContent Content(IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
}
