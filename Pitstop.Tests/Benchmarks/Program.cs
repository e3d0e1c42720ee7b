Console.WriteLine("Pitstop.Benchmarks");
