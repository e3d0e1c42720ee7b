using System.Security.Cryptography;
using System.Text;

namespace Pitstop.Domain.Sager;

/// <summary>
/// An employee's subscription to the calendar of the own deadlines. The secret of its address is shown once; only its hash is kept.
/// </summary>
[Sagsdata]
public sealed class Kalenderabonnement
{
    private Kalenderabonnement()
    {
    }

    /// <summary>A subscription by a secret.</summary>
    /// <param name="medarbejderId">The account.</param>
    /// <param name="hemmelighed">The secret as it stands in the address.</param>
    /// <param name="oprettet">When (UTC).</param>
    public Kalenderabonnement(string medarbejderId, string hemmelighed, DateTime oprettet) =>
        (MedarbejderId, Hash, Oprettet) = (medarbejderId, HashOf(hemmelighed), oprettet);

    /// <summary>The account; it has one subscription.</summary>
    public string MedarbejderId { get; private set; } = "";

    /// <summary>SHA-256 of the secret, as hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When the address was made (UTC).</summary>
    public DateTime Oprettet { get; private set; }

    /// <summary>Gives the subscription another secret; the old address stops working.</summary>
    public void Renew(string hemmelighed, DateTime nu) => (Hash, Oprettet) = (HashOf(hemmelighed), nu);

    /// <summary>What is kept of a secret. It is random and long, so a plain hash cannot be turned back by guessing.</summary>
    public static string HashOf(string hemmelighed) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(hemmelighed)));
}
