namespace Pitstop.Tests;

/// <summary>
/// Random tests by CsCheck. Each run tries the same cases; one that fails is shrunk to fewer and smaller choices, and said with its seed.
/// </summary>
internal static class Sampling
{
    private const int MostChoices = 2_000, Shrinks = 30_000;

    /// <summary>
    /// What is made by a row of choices. Fewer and smaller ones should make less: nought is taken where the row has ended.
    /// </summary>
    public static Gen<T> Of<T>(Func<Random, T> make) =>
        Gen.Int[0, 999_999].Array[0, MostChoices].Select(numbers => make(new Choices(numbers)));

    /// <summary>Two of the same, made one after the other.</summary>
    public static Gen<(T, T)> Twice<T>(Func<Random, T> make) =>
        Gen.Int[0, 999_999].Array[0, MostChoices].Select(numbers => (make(new Choices(numbers)), make(new Choices(numbers))));

    /// <summary>Tries a number of cases, always the same ones.</summary>
    /// <exception cref="CsCheckException">One does not hold; the message has the smallest that was found.</exception>
    public static void Holds<T>(this Gen<T> cases, int count, Action<T> assert, Func<T, string>? print = null)
    {
        for (var i = 0; i < count; i++)
        {
            var seed = new PCG(1, (ulong)i * 0x9E3779B97F4A7C15).ToString();
            if (Fails(seed))
                cases.Sample(assert, iter: Shrinks, seed: seed, threads: 1, print: print);
        }

        bool Fails(string seed)
        {
            try
            {
                cases.Sample(assert, iter: 1, seed: seed, threads: 1);
                return false;
            }
            catch (CsCheckException)
            {
                return true;
            }
        }
    }

    private sealed class Choices(int[] numbers) : Random
    {
        private int _next;

        public override int Next(int maxValue) => Next(0, maxValue);

        public override int Next(int minValue, int maxValue) =>
            minValue + (_next < numbers.Length ? numbers[_next++] % Math.Max(1, maxValue - minValue) : 0);
    }
}
