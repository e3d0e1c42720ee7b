using Pitstop.Tests.Documents;

namespace Pitstop.Tests.Domain.Dokumenter.Arkiv;

public sealed class GenskabelseTests
{
    private static readonly byte[] File = WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity()).Bytes;

    [Fact]
    public void The_same_file_is_the_same_in_every_part()
    {
        var proof = Genskabelse.Compare(File, WordWriter.WriterName, [.. File]);

        Assert.True(proof.ErSammeFil);
        Assert.True(proof.ErSammeIndhold);
        Assert.False(proof.ErAndenSkriver);
        Assert.Equal(proof.ArkiveretSha256, proof.GenskabtSha256);
        Assert.Equal(WordLint.Parts(File).Keys.Order(), proof.Dele.Select(d => d.Navn).Order());
        Assert.All(proof.Dele, d => Assert.Equal(Delforhold.Ens, d.Forhold));
    }

    [Fact]
    public void A_changed_part_is_named_and_comes_first()
    {
        var proof = Genskabelse.Compare(
            WordParts.With(File, "word/footer1.xml", t => t.Replace("version 2", "version 3", StringComparison.Ordinal)),
            WordWriter.WriterName,
            File);

        Assert.False(proof.ErSammeFil);
        Assert.False(proof.ErSammeIndhold);
        Assert.NotEqual(proof.ArkiveretSha256, proof.GenskabtSha256);
        Assert.Equal(new Genskabtdel("word/footer1.xml", Delforhold.Forskellig), proof.Dele[0]);
        Assert.Equal("Sidefoden", proof.Dele[0].Betegnelse);
        Assert.All(proof.Dele.Skip(1), d => Assert.Equal(Delforhold.Ens, d.Forhold));
    }

    [Fact]
    public void A_part_that_only_one_file_has_is_told_from_which()
    {
        var less = WordParts.Without(File, "word/fontTable.xml");

        Assert.Equal(
            new Genskabtdel("word/fontTable.xml", Delforhold.KunGenskabt), Genskabelse.Compare(less, WordWriter.WriterName, File).Dele[0]);
        Assert.Equal(
            new Genskabtdel("word/fontTable.xml", Delforhold.KunArkiveret), Genskabelse.Compare(File, WordWriter.WriterName, less).Dele[0]);
    }

    [Fact]
    public void Another_packing_of_the_same_parts_is_another_file_with_the_same_content()
    {
        var proof = Genskabelse.Compare(WordParts.Repacked(File), WordWriter.WriterName, File);

        Assert.False(proof.ErSammeFil);
        Assert.True(proof.ErSammeIndhold);
    }

    [Fact]
    public void Another_writer_is_named_beside_todays()
    {
        var proof = Genskabelse.Compare(File, "Word 0", File);

        Assert.True(proof.ErAndenSkriver);
        Assert.Equal(("Word 0", WordWriter.WriterName), (proof.ArkiveretSkriver, proof.GenskabtSkriver));
    }

    [Fact]
    public void An_archive_is_built_anew_from_answers_and_identity_without_its_bytes()
    {
        var facts = Sager.Fakta(Sager.ForloebWithConsent());
        var template = DocumentTemplate.Compile(
            Baseline.Pages().On("dokumenter/indstilling", Sager.Today)!.Broedtekst, FormSchema.Of<Indstilling>());
        var document = Sager.Waiting();
        var identity = new DocumentIdentity(
            document.DokumentId,
            "indstilling",
            1,
            facts.Forloeb.Nummer,
            document.ForfatterNavn,
            Sager.Today)
        {
            Draft = false,
            TemplateEdition = "udgave 1",
        };
        var printed = WordWriter.Write(template.Fill(Sager.CompleteWithFacts()), identity);
        document.Godkend(Sager.Leder, [], Sager.Udskrift() with { Skabelonudgave = "udgave 1" }, Sager.Now);

        var grounds = Genskabelsesgrundlag.Of(document, document.Arkiv!, facts.Forloeb.Nummer, Sager.Today);

        Assert.Equal([1, 2, 3], document.Arkiv!.Indhold);
        Assert.Equal(printed.Bytes, grounds.Build(template).Bytes);
    }
}
