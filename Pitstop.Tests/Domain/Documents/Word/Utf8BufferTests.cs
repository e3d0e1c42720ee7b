using System.Buffers;

namespace Pitstop.Tests.Documents;

/// <summary>
/// The arrays that a document is written in go back to a pool that other requests take from: no person's text may stay in them.
/// </summary>
public sealed class Utf8BufferTests
{
    private const string Secret = "Opdigtet hemmelighed";

    // The pool keeps the last array of a size for the thread that gave it back, and a few more of each.
    private const int PooledOfEachSize = 40;

    // Not an array: a pool makes new arrays of memory as it was left, and one that was moved or thrown away would be found in them.
    private static ReadOnlySpan<byte> Sought => "Opdigtet hemmelighed"u8;

    [Theory]
    [InlineData(64 * 1024, 1)]
    [InlineData(64 * 1024, 20_000)]
    [InlineData(128 * 1024, 20_000)]
    [InlineData(256 * 1024, 20_000)]
    public void No_array_that_a_document_was_written_in_holds_its_text_afterwards(int size, int times)
    {
        _ = WordWriter.Write(new("T", [new Paragraph([new TextRun(string.Concat(Enumerable.Repeat(Secret, times)))])]), Proeve.Identity());

        Assert.Equal(0, PooledWithSecret(size));
    }

    private static int PooledWithSecret(int size)
    {
        var pooled = Enumerable.Range(0, PooledOfEachSize).Select(_ => ArrayPool<byte>.Shared.Rent(size)).ToArray();
        var found = pooled.Count(a => a.AsSpan().IndexOf(Sought) >= 0);
        foreach (var array in pooled)
            ArrayPool<byte>.Shared.Return(array, clearArray: true);
        return found;
    }
}
