"""What every peer is configured from: the names, metrics and cues of the base, and the examples of the intents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from knowledge import KnowledgeBase, load_knowledge

from benchmarks.router.names import invent_entities
from bot.app import DATA, INTENTS
from bot.routing import RuleBook, load_rules

_SIGNS = re.compile(r"[^\w&/%$+'. -]")


@dataclass(frozen=True, slots=True)
class Words:
    """Phrases in lower case by key, of each kind; and the rules with their examples."""

    base: KnowledgeBase
    book: RuleBook
    entities: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]]
    metrics: Mapping[str, tuple[str, ...]]
    cues: Mapping[str, tuple[str, ...]]
    filler: tuple[str, ...]
    opening: frozenset[str]
    """Cues that count only at the beginning of a question."""

    def examples(self) -> Iterator[tuple[str, str]]:
        """Every English example with the intent that it reaches."""
        for rule in self.book.rules:
            for example in rule.examples["en"]:
                yield rule.intent, example


def read_words(extra_names: int = 0) -> Words:
    """The shipped vocabulary with so many invented companies more."""
    base = load_knowledge(DATA)
    english = base.vocabularies["en"]
    if extra_names:
        taken = {phrase for phrases in (*english.cues.values(), *english.filler.values()) for phrase in phrases}
        base = replace(base, entities={**base.entities, **invent_entities(extra_names, taken)})
    return Words(
        base,
        load_rules(INTENTS),
        entities={key: _plain((e.name, *e.names, *e.tickers)) for key, e in base.entities.items()},
        groups={key: _plain((group.name, *group.names)) for key, group in base.groups.items()},
        metrics={key: _plain((metric.name, *metric.names)) for key, metric in base.metrics.items()},
        cues={key: _plain(phrases) for key, phrases in english.cues.items()},
        filler=_plain(phrase for phrases in english.filler.values() for phrase in phrases),
        opening=frozenset(english.opening),
    )


def plain(text: str) -> str:
    """Lower case, no possessive endings, no signs that mean something to a template."""
    text = re.sub(r"['’]s\b", "", text.casefold())
    return " ".join(_SIGNS.sub(" ", text).replace("'", "").split()).strip(" .")


def _plain(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found for phrase in phrases if (found := plain(phrase.removeprefix("=")))))
