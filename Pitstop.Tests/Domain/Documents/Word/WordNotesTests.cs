
namespace Pitstop.Tests.Documents;

public sealed class WordNotesTests
{
    private static readonly byte[] Printed = WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity()).Bytes;

    [Fact]
    public void A_print_of_ours_has_none() => Assert.Equal(WordNotes.None, WordReader.Open(Printed).Notes);

    [Fact]
    public void Comments_notes_and_text_boxes_are_counted_once_each() =>
        Assert.Equal(new(2, 1, 0, 1), WordReader.Open(Printed.AddNotes()).Notes);

    [Theory]
    [InlineData("<w:r><w:endnoteReference w:id=\"1\"/></w:r>", 0, 0, 1, 0)]
    [InlineData("<w:del><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:del>", 0, 0, 0, 0)]
    [InlineData("<w:moveFrom><w:r><w:pict><w:txbxContent/></w:pict></w:r></w:moveFrom>", 0, 0, 0, 0)]
    [InlineData("<w:ins><w:r><w:pict><w:txbxContent/></w:pict></w:r></w:ins>", 0, 0, 0, 1)]
    [InlineData("<w:del><w:r><w:commentReference w:id=\"1\"/></w:r></w:del>", 1, 0, 0, 0)]
    public void What_is_deleted_is_not_counted_save_for_a_comment_which_stays_in_the_margin(
        string runs, int comments, int footnotes, int endnotes, int textBoxes) =>
        Assert.Equal(new(comments, footnotes, endnotes, textBoxes), WordReader.Open(Printed.AddRuns(runs)).Notes);
}
