"""An amount by which one is said to be ahead of another, where the chat has told which two: "is Amazon pricier than
Microsoft?" and then "by 10 %?", "AWS份额？" and then 比Azure高10个百分点吗. Such a turn is heard as the whole question
that it is short for, so that the amount is held against the distance between the two, and never against the figure of
one."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han, replace

from bot.dialogue.composing import Word, filler, inserted, moved
from bot.dialogue.leaning import COMPARATIVES
from bot.models import Frame

APART = "apart"
"""What a question takes over that is asked of the distance between two."""
_PAIR, _MOST_TIMES, _WHOLE = 2, 10, 100
_MORE, _LESS = "more", "less"
_ENGLISH, _CHINESE = {_MORE: "higher", _LESS: "lower"}, {_MORE: "高", _LESS: "低"}
_UP = frozenset({"more", "above", "pricier", "premium", "faster", "expensive"})
_DOWN = frozenset({"less", "below", "cheaper", "discount", "slower", "cheap"})
_SIDES = _UP | _DOWN
_BOUNDS = frozenset({"above", "below"})
_BINDING = ("than", "over", "above", "under", "below", "least", "most")
_BY, _THAN, _HAN_THAN, _HAN_OF = "by", "than", "比", "的"
_IS, _HAN_IS, _POLAR = "is", "是否", "polar"
_DIFFERENCE = "difference"
_HELD_BESIDE = "stated_beside"
_COMPARE, _POINTS, _PERCENT, _RATIO, _MULTIPLE = "compare", "points", "percent", "ratio", "multiple"
_AND, _POINTING, _ASKING = "and_what", ("it", "its"), (_POLAR, "confirm")
_ONLY, _AT_MOST, _NO_MORE = "only", "at_most", ("最多", "至多", "顶多", "頂多")
_MEASURING = ("roughly", "exactly", "at_least", _AT_MOST, _ONLY)
_AROUND = frozenset(
    {_DIFFERENCE, *_MEASURING, _POINTS, _RATIO, _COMPARE, _AND, *_POINTING, *_ASKING, *_SIDES, *COMPARATIVES}
)
"""Cues that stand around such an amount; with any other one something else is asked."""
_BOUND_BEFORE = ("于", "於", "过", "過", "到", "足", "满", "滿", "超出")
_BOUND_BEHIND = ("以上", "以下", "多", "有余", "有餘")
"""Ends of words that say of an amount that it is passed, where 高 and 低 say it of a name."""
_OF_SEVERAL = frozenset({"total", "average"})
_OF_A_NAME = frozenset({"of", "the", "that", "what", "as", "的", "嘅", "之"})
"""Words between how many times it is and whose that is."""


def with_distance_of_two(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    """The mentions with those two, and what is measured, in their places; as they are where nothing of the kind is
    said."""
    if again := _by_as_much_again(mentions, frame, knowledge):
        return again
    shown, mentions = mentions, tuple(map(_as_measured, mentions))
    stated = [m for m in mentions if m.quantity]
    names = [m for m in mentions if m.kind == "entity"]
    fitting = all(m.kind in ("filler", "entity", "term", "quantity") or m.key in _AROUND for m in mentions)
    if len(stated) != 1 or len(names) > 1 or not fitting or len(frame.metrics) != 1:
        return shown
    if not _OF_SEVERAL.isdisjoint(frame.cues):
        return shown  # of a sum, and of nobody's own figure
    turn = _Turn(mentions, stated[0], frame, knowledge)
    return (turn.beside(names[0]) if names else turn.between_those_shown()) or shown


def _as_measured(mention: Mention) -> Mention:
    """ "Only 5 points" are five; 最多低5个点 is a bound, and no end of an order."""
    if mention.key == _ONLY:
        return mention.as_filler()
    return mention._replace(key=_AT_MOST) if mention.text in _NO_MORE else mention


def _by_as_much_again(
    mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge
) -> tuple[Mention, ...] | None:
    """ "Than Google's?", 比谷歌云呢 after "is it 10 points above Azure's?": ahead of that one by as much."""
    sides = [cue for cue in frame.cues if cue in _SIDES]
    names = [m for m in mentions if m.kind == "entity"]
    than = {m.end for m in mentions if m.key == _COMPARE or m.text.casefold() == _THAN}
    idle = all(m.kind in ("filler", "entity", "term") or m.key in (_COMPARE, _AND, *_ASKING) for m in mentions)
    if not frame.apart or frame.limit is None or len(sides) != 1 or not idle:
        return None
    if len(names) != 1 or names[0].start not in than or frame.entities[0] in knowledge.family(names[0].key):
        return None
    asked = Mention("quantity", "", 0, 1, str(frame.limit.value), replace(frame.limit, start=0, end=1))
    by = () if has_han(mentions[0].text) else (Mention("filler", "auxiliary", 0, 1, _BY), moved(asked, 1))
    turn = _Turn(by or (asked,), by[-1] if by else asked, frame, knowledge)
    turn.is_han = not by
    return turn.whole(turn.opening(frame.entities[0]), turn.than(names[0].key, sides[0]), 0)


class _Turn:
    """One message with one amount, after an answer."""

    def __init__(self, mentions: tuple[Mention, ...], stated: Mention, frame: Frame, knowledge: Knowledge) -> None:
        self.mentions, self.stated, self.frame, self.knowledge = mentions, stated, frame, knowledge
        self.metric = frame.metrics[0]
        self.is_han = any(has_han(m.text) for m in mentions if m.kind not in ("entity", "quantity"))
        self.is_han = self.is_han or has_han(stated.text)
        self.side = next((m for m in mentions if m.kind == "cue" and m.key in _SIDES and not self._bounds(m)), None)

    def _bounds(self, mention: Mention) -> bool:
        """ "More than 10 %", 超过10%, 10%以上: said of the amount."""
        before, behind = mention.end == self.stated.start, mention.start == self.stated.end
        if has_han(mention.text):
            return (before and mention.text.endswith(_BOUND_BEFORE)) or (
                behind and mention.text.endswith(_BOUND_BEHIND)
            )
        return before and mention.text.casefold().split()[-1] in _BINDING

    # --- whom
    def between_those_shown(self) -> tuple[Mention, ...] | None:
        """ "By 10 %?", 高50%吗: of the two that were set beside each other."""
        if len(self.frame.entities) != _PAIR or not self._is_of_two_apart():
            return None
        one, other = self.frame.entities
        if self._is_times():
            return self._times(one, other)
        told = next((cue for cue in self.frame.cues if cue in _SIDES), "")
        if not self._says_by_how_much() or not (self.side or told) or self._is_symmetric():
            return None
        if self.side is None:
            return self.whole(self.opening(one), self.than(other, told), self.mentions[0].start)
        return self.whole(self.opening(one), self._than_where_said(other), self._behind_the_side())

    def beside(self, name: Mention) -> tuple[Mention, ...] | None:
        """ "Is it 16 points above Alibaba's?", 阿里云高5个百分点对吗: of that one and whoever was spoken of."""
        spoken_of = self._spoken_of(name)
        if spoken_of is None:
            return None
        if self._is_times() and self._has_times_of(name):
            return self.whole(self.opening(spoken_of), [], 0)
        if self._is_times():
            return self._times_of_the_same(name)
        if self.side is None or not self._says_by_how_much(name):
            return None
        if self._is_set_against(name):
            return self.whole(self.opening(spoken_of), [], 0)
        if name.start > min(self.side.start, self.stated.start):
            return None
        whole = self.whole([self._measure()], self._than_where_said(spoken_of), self._behind_the_side(), behind=name)
        return inserted(whole, self._asking(), whole[0].start)

    def _spoken_of(self, name: Mention) -> str | None:
        """Whoever was picked, or the first of those that were spoken of; the next, where the first is named itself."""
        frame, same = self.frame, self.knowledge.family(name.key)
        keys = (frame.winner, *frame.entities) if frame.winner else frame.entities
        return next((key for key in keys if key not in same), None)

    def _is_of_two_apart(self) -> bool:
        """Whether the two were set beside each other, and not each against a limit."""
        frame, limit = self.frame, self.frame.limit
        unit = self.knowledge.metric(self.metric).unit
        own = limit is None or frame.apart or limit.unit == _POINTS or (limit.unit == _PERCENT and unit != _PERCENT)
        return own or _BOUNDS.isdisjoint(frame.cues)

    def _is_symmetric(self) -> bool:
        """ "Is the difference less than 20 points?" after "is AWS's higher?": how far apart, whichever is ahead."""
        return self.side is None and any(m.key == _DIFFERENCE for m in self.mentions)

    # --- how far
    def _is_times(self) -> bool:
        quantity = self.stated.quantity
        assert quantity
        return quantity.unit == _RATIO or (quantity.unit == _MULTIPLE and quantity.value <= _MOST_TIMES)

    def _times(self, one: str, other: str) -> tuple[Mention, ...] | None:
        """ "More than double?" after the larger of two."""
        quantity = self.stated.quantity
        assert quantity
        above_one = quantity.value > (_WHOLE if quantity.unit == _RATIO else 1)
        ahead = not _UP.isdisjoint(self.frame.cues) and _DOWN.isdisjoint(self.frame.cues)
        if not (above_one and ahead) or any(m.key in _POINTING for m in self.mentions):
            return None  # "twice?" of the cheaper one is open to two readings; "double that" is a number
        whom = [self._name(other)]
        if self.is_han:
            return self.whole(self.opening(one), [*whom, filler(_HAN_OF)], self.stated.start)
        return self.whole(self.opening(one), whom, self.stated.end)

    def _times_of_the_same(self, name: Mention) -> tuple[Mention, ...] | None:
        """ "AWS seven times?" after "is Azure five times Alibaba Cloud?": of whoever that one was held against."""
        frame = self.frame
        if frame.intent != _HELD_BESIDE or len(frame.entities) != _PAIR or name.end > self.stated.start or self.side:
            return None
        base, limit = frame.entities[1], frame.limit
        if limit is None or limit.unit not in (_MULTIPLE, _RATIO) or base in self.knowledge.family(name.key):
            return None
        whom = [self._name(base), *([filler(_HAN_OF)] if self.is_han else [])]
        opening = [*self._asking(), self._measure()]
        return self.whole(opening, whom, self.stated.start if self.is_han else self.stated.end)

    def _has_times_of(self, name: Mention) -> bool:
        """ "Twice Azure's", 谷歌云的两倍."""
        first, last = (name, self.stated) if self.is_han else (self.stated, name)
        between = (m for m in self.mentions if first.end <= m.start < last.start)
        return first.end <= last.start and all(_OF_A_NAME.issuperset(m.text.casefold().split()) for m in between)

    def _says_by_how_much(self, name: Mention | None = None) -> bool:
        """Whether the amount is that of a distance: points, "by 10 %", "10 % higher", 高10%; not "Google's 13 %"."""
        quantity, side = self.stated.quantity, self.side
        assert quantity
        before = [m for m in self.mentions if m.end <= self.stated.start and not self._leads_to_amount(m)]
        by = bool(before) and before[-1].text.casefold().split()[-1] == _BY
        follows = side is not None and bool(before) and before[-1].start == side.start and self.is_han
        leads = side is not None and side.start == self.stated.end and not self.is_han
        owned = name is not None and name.end == self.stated.start
        unlike = name is None and quantity.unit == _PERCENT != self.knowledge.metric(self.metric).unit
        return by or follows or leads or unlike or (quantity.unit == _POINTS and not owned)

    def _leads_to_amount(self, mention: Mention) -> bool:
        """ "By more than 10 %", "by about 10 %", 高不到10%."""
        return mention.kind == "cue" and (mention.key in _MEASURING or self._bounds(mention))

    def _is_set_against(self, name: Mention) -> bool:
        """Whether it is the name that the other is ahead of."""
        than = any(m.key == _COMPARE and m.end == name.start for m in self.mentions)
        assert self.side
        return than or (self.side.end <= name.start and (not self.is_han or self.side.end == name.start))

    # --- as the whole question
    def _name(self, key: str) -> Word:
        return ("entity", key, self.knowledge.entity(key).name)

    def _measure(self) -> Word:
        return ("metric", self.metric, self.knowledge.metric(self.metric).name)

    def opening(self, subject: str) -> list[Word]:
        return [*self._asking(), self._name(subject), self._measure()]

    def _asking(self) -> list[Word]:
        asked = any(m.key in _ASKING for m in self.mentions)
        return [] if asked else [("cue", _POLAR, _HAN_IS if self.is_han else _IS)]

    def _behind_the_side(self) -> int:
        """The place of "than Amazon"; Chinese says it first (比亚马逊至少低8个点)."""
        assert self.side
        if not self.is_han:
            return self.side.end
        start = self.side.start
        for mention in reversed(self.mentions):
            if mention.end == start and mention.key in _MEASURING:
                start = mention.start
        return start

    def _than_where_said(self, other: str) -> list[Word]:
        """Beside the side that the message names itself ("cheaper by 20 points")."""
        assert self.side
        by = not self.is_han and self.side.text.casefold().split()[-1] == _BY
        return [*self.than(other, ""), *([filler(_BY)] if by else [])]

    def than(self, other: str, side: str) -> list[Word]:
        """ "(Cheaper) than Amazon", 比亚马逊; Chinese says behind it by how much, and on which side."""
        if self.is_han:
            return [("cue", _COMPARE, _HAN_THAN), self._name(other), *([_han_side(side)] if side else [])]
        plain = _MORE if side in _UP else _LESS
        said: list[Word] = [("cue", plain, _ENGLISH[plain])] if side else []
        return [*said, filler(_THAN), self._name(other)]

    def whole(
        self, opening: list[Word], than: list[Word], at: int, behind: Mention | None = None
    ) -> tuple[Mention, ...]:
        """The mentions with what the chat adds: at the beginning or behind the name, and in the place `at`."""
        mentions = tuple(m.as_filler() if m.key in (_AND, *_POINTING) else m for m in self.mentions)
        mentions = tuple({(m.kind, m.key, m.start): m for m in mentions}.values())
        first = min(m.start for m in mentions) if behind is None else behind.end
        return inserted(inserted(mentions, than, at), opening, first)


def _han_side(side: str) -> Word:
    key = _MORE if side in _UP else _LESS
    return ("cue", key, _CHINESE[key])
