using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Pitstop.Tests.Web;

/// <summary>Keeps every log line of a run.</summary>
public sealed class LogCatcher : ILoggerProvider
{
    /// <summary>The lines.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Line(LogCatcher catcher, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            catcher.Lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}
