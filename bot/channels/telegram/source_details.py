"""The full footnote of an answer: who published it, how it was made, where each figure stands and how it is printed."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Claim, Fact, Place, Source

from bot.channels.telegram.desk import Desk


def source_details(desk: Desk, records: Iterable[Fact | Claim], language: str) -> str:
    """As HTML; places in the order in which the answer rests on them."""
    by_source: dict[str, list[Fact | Claim]] = {}
    for record in records:
        by_source.setdefault(record.source, []).append(record)
    if not by_source:
        return desk.words.say("source_missing", language)
    blocks = [desk.words.say("source_title", language)]
    for key, found in by_source.items():
        blocks.append(describe_source(desk, desk.evidence.knowledge.base.sources[key], language))
        blocks += _places(desk, found, language)
    return "\n\n".join(blocks)


def describe_source(desk: Desk, source: Source, language: str) -> str:
    """Title, author and review of a source."""
    say = desk.words.say
    day = desk.assistant.renderer.languages[language].wording.numbers.date(source.published)
    author = "source_by_agent" if source.author.kind == "ai_agent" else "source_by_person"
    lines = [say("source_work", language, publisher=source.publisher, title=source.title, day=day),
             say(author, language, author=source.author.name)]
    if source.reviewed_by:
        lines.append(say("source_review", language, reviewer=source.reviewed_by))
    return "\n".join(lines)


def _places(desk: Desk, records: list[Fact | Claim], language: str) -> list[str]:
    by_place: dict[Place, list[Fact | Claim]] = {}
    for record in records:
        by_place.setdefault(record.at, []).append(record)
    return [_place(desk, place, found, language) for place, found in by_place.items()]


def _place(desk: Desk, place: Place, records: list[Fact | Claim], language: str) -> str:
    say = desk.words.say
    lines = [say("source_place", language, section=place.section, paragraph=place.paragraph, sentence=place.sentence)]
    lines += [_record(desk, record, language) for record in records]
    quotes = dict.fromkeys(quote for record in records if (quote := desk.quote(record)))
    return "\n".join((*lines, *(say("source_quote", language, quote=quote) for quote in quotes)))


def _record(desk: Desk, record: Fact | Claim, language: str) -> str:
    wording = desk.assistant.renderer.languages[language].wording
    name = wording.entity(record.entity)
    if isinstance(record, Claim):
        return desk.words.say("source_claim", language, name=name, title=wording.claim_title(record))
    metric = wording.metric(record.metric)
    return desk.words.say("source_figure", language, name=name, metric=metric, printed=record.printed)
