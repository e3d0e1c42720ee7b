using Pitstop.Benchmarks.Sider;

switch (args.FirstOrDefault())
{
    case "sider":
        await SiderBenchmark.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("Skriv, hvad der skal måles: sider");
        return 1;
}
