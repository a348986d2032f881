"""hassil: every example as a sentence template, with lists for names and metrics, and rules for cues where wanted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hassil import Intents, recognize_best

from knowledge import Mention, Reader, build_lexicon, tokenize

from benchmarks.router.recognised import TODAY, Recognised, metrics_by_cues
from benchmarks.router.vocabulary import Words, plain

_SKIPPED = (
    "please",
    "pls",
    "hey",
    "hi",
    "ok",
    "so",
    "just",
    "can you tell me",
    "tell me",
    "do you know",
    "i want to know",
    "the",
    "a",
    "currently",
    "right now",
    "today",
    "exactly",
    "actually",
)


class Hassil:
    def __init__(self, words: Words, *, cue_rules: bool) -> None:
        self.words = words
        self.cue_rules = cue_rules
        self.reader = Reader(build_lexicon(words.base, "en"), words.base.vocabularies["en"])
        self.cues_of: dict[str, frozenset[str]] = {}
        self.intents = Intents.from_dict(
            {
                "language": "en",
                "intents": self._intents(),
                "lists": {
                    "entity": _list(words.entities),
                    "entity2": _list(words.entities),
                    "entity3": _list(words.entities),
                    "group": _list(words.groups),
                    "metric": _list(words.metrics),
                    "metric2": _list(words.metrics),
                },
                "expansion_rules": {}
                if not cue_rules
                else {f"cue_{key}": f"({'|'.join(found)})" for key, found in words.cues.items()},
                "skip_words": list(_SKIPPED),
            }
        )

    def recognise(self, text: str) -> Recognised:
        found = recognize_best(plain(text), self.intents)
        if found is None:
            return Recognised(None)
        slots = {name: str(slot.value) for name, slot in found.entities.items()}
        named = tuple(dict.fromkeys(value for name, value in slots.items() if name.startswith("entity")))
        metrics = tuple(dict.fromkeys(value for name, value in slots.items() if name.startswith("metric")))
        cues = self.cues_of[found.intent.name]
        groups = (slots["group"],) if "group" in slots else ()
        return Recognised(
            found.intent.name.split("__")[0], named, groups, metrics or metrics_by_cues(self.words, cues), cues
        )

    def _intents(self) -> dict[str, object]:
        """One hassil intent for each set of cues of each intent, so that the cues are known from its name."""
        made: dict[str, object] = {}
        for intent, example in self.words.examples():
            spotted = self.reader.spot_mentions(tokenize(example), TODAY)
            cues = frozenset(m.key for m in spotted.mentions if m.kind == "cue")
            template = _template([token.text for token in spotted.tokens], spotted.mentions, self.cue_rules)
            name = f"{intent}__{len(made)}"
            self.cues_of[name] = cues
            made[name] = {"data": [{"sentences": [template]}]}
        return made


def _template(texts: list[str], mentions: Iterable[Mention], cue_rules: bool) -> str:
    """The example with its names, metrics and cues replaced by lists and rules."""
    used: dict[str, int] = {}
    kinds = ("entity", "group", "metric", *(("cue",) if cue_rules else ()))
    at = {m.start: m for m in mentions if m.kind in kinds}
    parts, index = [], 0
    while index < len(texts):
        mention = at.get(index)
        if mention is None:
            parts.append(plain(texts[index]))
        elif mention.kind == "cue":
            parts.append(f"<cue_{mention.key}>")
        else:
            used[mention.kind] = used.get(mention.kind, 0) + 1
            parts.append("{" + mention.kind + (str(used[mention.kind]) if used[mention.kind] > 1 else "") + "}")
        index = mention.end if mention else index + 1
    return " ".join(part for part in parts if part)


def _list(phrases: Mapping[str, tuple[str, ...]]) -> dict[str, object]:
    return {"values": [{"in": text, "out": key} for key, found in phrases.items() for text in found if "(" not in text]}


def build(words: Words) -> Hassil:
    return Hassil(words, cue_rules=False)
