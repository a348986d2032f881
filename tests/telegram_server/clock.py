"""The server's time, so that a test can let a query grow old without sleeping."""

import time


class Clock:
    def __init__(self) -> None:
        self._skipped = 0.0

    def now(self) -> float:
        return time.monotonic() + self._skipped

    def date(self) -> int:
        """Unix time as it stands in `Message.date`."""
        return int(time.time() + self._skipped)

    def advance(self, seconds: float) -> None:
        self._skipped += seconds
