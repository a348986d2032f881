"""The Telegram bot beside a bare echo bot on the same local server; start it by `python -m benchmarks.telegram`."""
