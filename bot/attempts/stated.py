"""A bare statement, held against the sources as the doubt of it would be: "the IPO was scrapped in 2023." is answered
as "... in 2023?" is."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from knowledge import has_han, replace

from bot.attempts.turn import Heard, Turn
from bot.models import Answer
from bot.routing import hear_doubt

_MARKS = frozenset("?？")
_LEAST = 4
"""Tokens of the shortest statement."""
_ASKING = frozenset(
    {"what", "who", "when", "where", "why", "how", "which", "how_much", "how_many", "polar", "confirm", "define",
     "compare", "list", "choice", "pace", "how_big", "how_long", "how_much_of", "advice", "command"}
)
"""Cues of messages that ask or order."""
_FINITE = frozenset(
    {"is", "are", "was", "were", "isnt", "arent", "wasnt", "werent", "has", "have", "had", "does", "doesnt", "did",
     "didnt", "will", "can", "cannot", "got", "gets", "went", "goes", "came", "comes", "makes", "made", "runs", "ran",
     "takes", "took", "lasts", "lasted", "spans", "covers", "wrote", "writes", "published", "released", "guarantees",
     "leads", "trails", "faces", "partners", "says", "said", "calls", "called", "sees", "describes"}
)
"""Verbs with which a sentence states something; others do so only beside a time."""
_FINITE_HAN = ("是", "了", "已", "在", "要", "有", "没", "沒", "不", "很", "被", "于", "於", "自", "为", "為")
_OF_NOBODY = frozenset(
    {"i", "im", "ive", "me", "my", "we", "our", "us", "you", "your", "tell", "give", "show", "explain", "describe",
     "list", "say", "please", "let", "if", "when", "how", "because", "since", "suppose", "assume", "imagine", "more",
     "about", "whether", "what", "who", "which", "where", "why", "name", "whose", "我", "我们", "我們", "你", "您",
     "请", "請", "如果", "要是", "假如", "假设", "假設", "会", "會", "将", "將"}
)
"""Words of the asker, of questions, of orders, and of what is only supposed or to come."""
_ASKING_HAN = frozenset("几幾谁誰哪何咩乜啥怎咋孰吗嗎呢么麼甚嘛")
_WHICH_HAN, _COUNTED_HAN = frozenset("边邊"), frozenset("个個间間啲度位家款只隻种種样樣几幾処處")
"""Cantonese asks with 邊個, 邊間, 邊啲 and so on; alone the character is a side."""
_HOW_MUCH, _ADJECTIVES = "多", frozenset("少大久长長高低快慢贵貴远遠强強弱深重严嚴难難惨慘猛火红紅热熱宽寬厚激险險")
_TWICE = frozenset({("有", "没"), ("有", "沒"), ("有", "冇"), ("是", "否"), ("是", "不")})
_UNFINISHED = frozenset("是有没沒不冇未否在为為的")
"""With these a Chinese sentence ends that leaves the rest to whoever answers it."""
_QUESTION, _QUESTION_HAN = ("?",), ("吗", "？")
_KINDS = frozenset({"claims", "verification", "provenance"})
_VERDICTS = ("yes", "no", "unsaid")
_OF_FIGURES, _ORDER = "verification", "ranking"


def as_stated(hear: Callable[[Turn], Heard]) -> Callable[[Turn], Heard | None]:
    """With what hears the doubt; None where that has no yes and no no, or the message is no statement."""

    def attempt(turn: Turn) -> Heard | None:
        if not _states_something(turn) or _is_judged(turn.answer):
            return None
        matches, answer = hear(_doubt_of(turn))
        if answer.kind not in _KINDS or not _is_judged(answer):
            return None
        right = answer.kind == _OF_FIGURES and getattr(answer.content, "verdict", None) != "no"
        told = answer.kind == _OF_FIGURES and _tells_the_figure(turn, right=right)
        return None if told else (matches, answer)

    return attempt


def _is_judged(answer: Answer) -> bool:
    return answer.outcome == "answer" and getattr(answer.content, "verdict", None) in _VERDICTS


def _tells_the_figure(turn: Turn, *, right: bool) -> bool:
    """Whether the figure itself is told, as whoever asks for it wants; an order is no answer to "it has always been
    king of the cloud", where it has not."""
    misplaced = turn.answer.kind == _ORDER and bool(turn.whole.reading.entities) and not right
    return turn.answer.outcome == "answer" and not misplaced


def _states_something(turn: Turn) -> bool:
    tokens = turn.spotted.tokens
    if len(tokens) < _LEAST or _MARKS & set(tokens[-1].text) or not _ASKING.isdisjoint(turn.whole.reading.cues):
        return False
    words = [token.norm for token in tokens]
    if not _OF_NOBODY.isdisjoint(words) or any(m.text.casefold() in _OF_NOBODY for m in turn.spotted.mentions):
        return False
    if _asks_in_han(words):
        return False
    finite = not _FINITE.isdisjoint(words[1:]) or any(word in _FINITE_HAN for word in words)
    return finite or bool(turn.whole.reading.periods)


def _asks_in_han(words: list[str]) -> bool:
    said = [word for word in words if has_han(word)]
    if not said:
        return False
    pairs = set(itertools.pairwise(said))
    much = any(one == _HOW_MUCH and two in _ADJECTIVES for one, two in pairs)
    which = any(one in _WHICH_HAN and two in _COUNTED_HAN for one, two in pairs)
    return not _ASKING_HAN.isdisjoint(said) or much or which or not _TWICE.isdisjoint(pairs) or said[-1] in _UNFINISHED


def _doubt_of(turn: Turn) -> Turn:
    """The same words with a question mark; Chinese asks with a particle."""
    tokens = turn.spotted.tokens
    kept = tokens[:-1] if tokens[-1].is_stop else tokens
    marks = _QUESTION_HAN if any(has_han(token.text) for token in tokens) else _QUESTION
    asking = tuple(
        kept[-1]._replace(text=mark, norm=mark, stem=mark, is_number=False, is_stop=mark in _MARKS) for mark in marks
    )
    spotted = turn.reader.spot_mentions((*kept, *asking), turn.question.asked_on)
    doubt = hear_doubt(replace(spotted, corrections=turn.spotted.corrections), turn.passing.tags)
    return Turn(turn.matcher, turn.hearing, doubt, turn.question)
