"""Every chat played once for a seed, with what its last answer must hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from knowledge import KnowledgeBase

from tests.bot.chats.draws import DRAWS
from tests.bot.chats.grammar import ChatPattern, chat_patterns
from tests.bot.chats.scenes import Scene
from tests.bot.chinese_forms import in_traditional
from tests.bot.verdicts.speech import Speech

_TRADITIONAL = 0.25
"""The share of the Chinese chats that is written in Traditional characters."""
_TRIES = 200


@dataclass(frozen=True, slots=True)
class ChatCase:
    pattern: ChatPattern
    text: str
    """Its turns, set apart by " || "."""
    scene: Scene


def chat_cases(base: KnowledgeBase, seed: int) -> Iterator[ChatCase]:
    """What chance brings to a chat depends on the seed and on its pattern, not on the patterns before it."""
    for pattern in chat_patterns():
        yield chat_of(pattern, base, seed)


def chat_of(pattern: ChatPattern, base: KnowledgeBase, seed: int) -> ChatCase:
    deserved = pattern.deserved
    chance = Random(f"{seed} {pattern.kind} {pattern.text} {pattern.draw} {deserved}")
    scene = _scene_of(pattern, Speech(base, pattern.language, chance))
    said = " || ".join((chance.choice(pattern.openings), pattern.text)).format(**scene.slots)
    if pattern.language == "zh" and chance.random() < _TRADITIONAL:
        said = in_traditional(said)
    return ChatCase(pattern, said, scene)


def _scene_of(pattern: ChatPattern, speech: Speech) -> Scene:
    for _ in range(_TRIES):
        scene = DRAWS[pattern.draw](speech)
        if scene:
            return scene
    raise AssertionError(f'No facts fit the draw "{pattern.draw}" of "{pattern.text}" ({pattern.kind}).')
