namespace Pitstop.Domain.Documents;

/// <summary>
/// The longest common subsequence of two sequences by E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), with its
/// linear-space refinement. Past a bound of effort it takes the best way so far, so that long sequences of the same few words cost no
/// square.
/// </summary>
public readonly ref struct Myers
{
    public const int Unmatched = -1;
    private const int MostSteps = 256;

    private readonly ReadOnlySpan<int> _before;
    private readonly ReadOnlySpan<int> _after;
    private readonly ReadOnlySpan<int> _beforeAt;
    private readonly ReadOnlySpan<int> _afterAt;
    private readonly int[] _forward;
    private readonly int[] _backward;
    private readonly int[] _match;

    private Myers(List<(int Id, int At)> before, List<(int Id, int At)> after, int length)
    {
        _before = before.Select(x => x.Id).ToArray();
        _after = after.Select(x => x.Id).ToArray();
        _beforeAt = before.Select(x => x.At).ToArray();
        _afterAt = after.Select(x => x.At).ToArray();
        _forward = new int[before.Count + after.Count + 3];
        _backward = new int[before.Count + after.Count + 3];
        _match = new int[length];
        Array.Fill(_match, Unmatched);
    }

    /// <summary>
    /// For each element of <paramref name="before"/> the index of its partner in <paramref name="after"/>, or <see cref="Unmatched"/>.
    /// </summary>
    public static int[] Match(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        // What the other side does not have is a difference whatever the way; unrelated texts shrink to little here.
        var myers = new Myers(Shared(before, after), Shared(after, before), before.Length);
        myers.Divide(0, myers._before.Length, 0, myers._after.Length);
        return myers._match;
    }

    private static List<(int Id, int At)> Shared(ReadOnlySpan<int> ids, ReadOnlySpan<int> others)
    {
        var known = new HashSet<int>(others.Length);
        foreach (var id in others)
            known.Add(id);
        var shared = new List<(int, int)>(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            if (known.Contains(ids[i]))
                shared.Add((ids[i], i));
        }
        return shared;
    }

    private void Divide(int left, int right, int top, int bottom)
    {
        while (true)
        {
            while (left < right && top < bottom && _before[left] == _after[top])
                Pair(left++, top++);
            while (left < right && top < bottom && _before[right - 1] == _after[bottom - 1])
                Pair(--right, --bottom);
            if (left == right || top == bottom)
                return;
            var (x, y) = Middle(left, right, top, bottom);
            Divide(left, x, top, y);
            (left, top) = (x, y);
        }
    }

    private void Pair(int x, int y) => _match[_beforeAt[x]] = _afterAt[y];

    /// <summary>A point that a shortest way goes through, met by searching from both corners at once.</summary>
    private (int X, int Y) Middle(int left, int right, int top, int bottom)
    {
        var zero = _after.Length + 1;
        int least = left - bottom, most = right - top, start = left - top, end = right - bottom;
        int low = start, high = start, endLow = end, endHigh = end;
        var odd = ((start - end) & 1) != 0;
        _forward[zero + start] = left;
        _backward[zero + end] = right;
        for (var step = 1; ; step++)
        {
            _ = low > least ? _forward[zero + --low - 1] = -1 : ++low;
            _ = high < most ? _forward[zero + ++high + 1] = -1 : --high;
            for (var d = high; d >= low; d -= 2)
            {
                var x = Math.Max(_forward[zero + d - 1] + 1, _forward[zero + d + 1]);
                while (x < right && x - d < bottom && _before[x] == _after[x - d])
                    x++;
                _forward[zero + d] = x;
                if (odd && endLow <= d && d <= endHigh && _backward[zero + d] <= x)
                    return (x, x - d);
            }
            _ = endLow > least ? _backward[zero + --endLow - 1] = int.MaxValue : ++endLow;
            _ = endHigh < most ? _backward[zero + ++endHigh + 1] = int.MaxValue : --endHigh;
            for (var d = endHigh; d >= endLow; d -= 2)
            {
                var x = Math.Min(_backward[zero + d - 1], _backward[zero + d + 1] - 1);
                while (x > left && x - d > top && _before[x - 1] == _after[x - d - 1])
                    x--;
                _backward[zero + d] = x;
                if (!odd && low <= d && d <= high && x <= _forward[zero + d])
                    return (x, x - d);
            }
            if (step >= MostSteps)
                return Furthest(left, right, top, bottom, low, high);
        }
    }

    private (int X, int Y) Furthest(int left, int right, int top, int bottom, int low, int high)
    {
        var (x, y) = (left, top);
        for (var d = high; d >= low; d -= 2)
        {
            var reached = Math.Min(Math.Min(_forward[_after.Length + 1 + d], right), bottom + d);
            if (reached >= left && reached - d >= top && reached + reached - d > x + y)
                (x, y) = (reached, reached - d);
        }
        return (x, y);
    }
}
