"""Points in time as both databases keep them alike: whole seconds since 1970, in UTC."""

from __future__ import annotations

from datetime import datetime, timedelta


def seconds(moment: datetime) -> int:
    """Refuses a time without a zone: it would mean something else on each machine."""
    if moment.tzinfo is None:
        raise ValueError(f'"{moment}" has no time zone; hand in one, like datetime.now(UTC)')
    return int(moment.timestamp())


def seconds_before(moment: datetime, span: timedelta) -> int:
    return seconds(moment - span)
