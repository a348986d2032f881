"""Who is ahead, asked of what was shown: "so Amazon leads?" after two P/Es is asked of these, where it is of the cloud
market by itself."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Frame, Reading

_MARKET_SHARE, _MOST, _MORE, _TURNED = "cloud_share", "most", "more", "turned"
_PLACES = (_MOST, "least")
_LEADING = frozenset({"lead", "leads", "leading", "leader", "the leader", "in the lead", "on top", "win", "wins",
                      "winning", "winner"})
"""What one of two may do or be, where "the highest" is so among all."""
_PAIR = 2


def of_the_order_shown(reading: Reading, frame: Frame, knowledge: Knowledge) -> Reading:
    """The reading without the market that only stands for want of a metric; of two, the one that leads has more."""
    reading = _of_the_metric_shown(reading, frame, knowledge)
    ways = (_asks_whether_one_of_two_leads, _asks_whether_it_leads_another, _asks_how_far_it_leads)
    if not any(asks(reading, frame) for asks in ways):
        return reading
    leads = {m.start for m in reading.mentions if _leads(m)}
    mentions = tuple(
        m._replace(key=_MORE) if _leads(m) else m for m in reading.mentions if m.start not in leads or _leads(m)
    )  # "wins" says no more than that
    metrics = () if reading.likely else reading.metrics
    cues = reading.cues - {_MOST, _TURNED} | {_MORE}
    return replace(reading, mentions=mentions, metrics=metrics, topics=(), cues=cues)


def _of_the_metric_shown(reading: Reading, frame: Frame, knowledge: Knowledge) -> Reading:
    places = {m.start for m in reading.mentions if m.kind == "ordinal" or m.key in _PLACES}
    assumed = [m for m in reading.mentions if m.kind == "metric" and m.key == _MARKET_SHARE and m.start in places]
    if not assumed or len(frame.metrics) != 1 or len(knowledge.holders(frame.metrics[0])) < _PAIR:
        return reading
    return replace(reading, mentions=tuple(m for m in reading.mentions if m not in assumed), metrics=())


def _asks_whether_one_of_two_leads(reading: Reading, frame: Frame) -> bool:
    two = len(frame.entities) == _PAIR and len(frame.metrics) == 1
    one_of_them = len(reading.entities) == 1 and reading.entities[0] in frame.entities
    measured = (reading.metrics and not reading.likely) or reading.quantities or set(reading.topics) - {_TURNED}
    alone = not (measured or reading.groups)
    asked = reading.has("polar", "confirm") and any(map(_leads, reading.mentions))
    return two and one_of_them and alone and asked


def _asks_whether_it_leads_another(reading: Reading, frame: Frame) -> bool:
    """ "So it leads Azure?": of whoever was shown, with the other right behind the verb."""
    names = [m for m in reading.mentions if m.kind == "entity"]
    led = len(names) == 1 and any(_leads(m) and m.end == names[0].start for m in reading.mentions)
    shown = len(frame.metrics) == 1 and not (reading.metrics or reading.groups or reading.quantities or reading.topics)
    return led and shown and reading.has("it") and reading.has("polar", "confirm")


def _asks_how_far_it_leads(reading: Reading, frame: Frame) -> bool:
    """ "By how much does it lead?" after whoever is first: ahead of the next one."""
    named = reading.entities or reading.groups or reading.metrics or reading.quantities
    asks = reading.has("difference", "points", "how_much") and reading.has("it", "its")
    return frame.winner is not None and asks and not named and any(map(_leads, reading.mentions))


def _leads(mention: Mention) -> bool:
    return mention.key == _MOST and mention.text.casefold() in _LEADING
