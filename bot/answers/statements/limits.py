"""What a question states of figures: at, above, below, at least, at most, or from one to another."""

from __future__ import annotations

from collections.abc import Mapping, Set
from decimal import Decimal
from functools import cached_property

from knowledge import Mention, Quantity, has_han, replace

from bot.answers.statements.limit import Limit, Side
from bot.models import Reading

__all__ = ["BOUNDS", "FROM_THE_OTHER_SIDE", "Limit", "Side", "read_limits", "read_spans"]

_BINDING: tuple[Side, ...] = ("at_least", "at_most", "above", "below")
BOUNDS = frozenset({*_BINDING, "more", "less"})
"""Cues by which a stated figure is a limit."""
_BARE: Mapping[str, Side] = {
    "more": "above", "less": "below", "faster": "above", "slower": "below", "pricier": "above", "cheaper": "below",
}
_LAST_WORDS: Mapping[str, Side] = {
    "more": "above", "over": "above", "above": "above", "less": "below", "under": "below", "below": "below",
}
_WITH_TIES: Mapping[Side, Side] = {"above": "at_least", "below": "at_most"}
FROM_THE_OTHER_SIDE: Mapping[Side, Side] = {
    "above": "below", "below": "above", "at_least": "at_most", "at_most": "at_least",
}
_HAN_THAN, _HAN_OF = "比", ("的", "嘅", "之")
_HAN_BY_SO_MUCH = ("高出", "多出", "高出了", "多出了")
_HAN_EVEN = ("还", "還", "更", "还要", "還要", "都")
_HAN_NOTS = ("不", "并不", "並不", "没", "沒", "没有", "沒有", "唔")
"""What stands behind a figure before the word that compares it (比17%还高), and before 比, which it then denies."""
_HAN_BINDING = ("于", "於", "超过", "超過")
"""Ends of words that are bound to the name behind them, so that 少于亚马逊一半 needs no 的 for a part of it."""
_HAN_UP_TO, _HAN_TENTHS, _HAN_HAS = "到", "成", ("有", "有冇")
_HAN_WHETHER, _HAN_SAYING = ("有没有", "有沒有", "有冇"), ("说", "說", "讲", "講", "话", "話")
_HAN_SO_MUCH = ("那么多", "那麼多", "这么多", "這麼多", "那么高", "那麼高", "这么高", "這麼高", "咁多", "咁高")
"""Behind a figure that somebody is asked to have (有27%那么多吗)."""
_HAN_ASKING = ("吗", "嗎", "么", "麼", "咩", "嘛")
_HAN_NO_MORE = ("只有", "仅有", "僅有", "占有", "佔有", "拥有", "擁有", "持有")
_HAN_SUFFIXES = ("以上", "以下", "以内", "以內", "之上", "之下", "之内", "之內")
_HAN_TAGS = ("吧", "罷", "啩", "对吧", "對吧", "是吧")
_OF_RATES = ("points", "ratio")
_BEFORE_A_SUBJECT = frozenset({"polar", "pe", "multiple", "share", "growth"})
_ENDS = frozenset({"and_what", "plus", "compare", "difference"})
_NO_CUES: Set[str] = frozenset()
_LENGTHS, _DEFINITE = ("years", "quarters", "months", "weeks", "days"), ("the", "its", "their", "this", "that")
_REACH = 7
_TO_A_NAME = 12
"""So far off may the name stand that a comparing word leads to ("above the share of the cloud market of Azure")."""
_AS_MUCH: Mapping[str, Side] = {
    **dict.fromkeys(("high", "much", "large", "big", "great", "many"), "at_least"),
    **dict.fromkeys(("low", "little", "small", "few"), "at_most"),
}
""" "As high as 15 %": what has more than that has as much."""
_WITHIN, _OUTSIDE = ("within", "inside"), ("outside", "outside of", "out of", "beyond")
_BEFORE_A_RANGE = 4
"""Tokens before its first figure in which "outside" may stand ("outside the range of 31 %")."""
_SCALES = tuple(Decimal(10) ** power for power in (12, 9, 6))
_RATES = ("percent", "multiple")
_SCALED_FROM = _SCALES[-1]
_SHORT_OF_IT = frozenset(
    {"nearly", "almost", "practically", "virtually", "nigh on", "close on", "bordering on", "将近", "將近"}
)
"""Words of a rough amount that lies below what is stated, and never above it."""


def _next_round(quantity: Quantity) -> Quantity:
    """三十多 ends before forty, 五百多亿 before six hundred: one more of the last digit that is said."""
    last = quantity.value.normalize().as_tuple().exponent
    return replace(quantity, value=quantity.value + Decimal(1).scaleb(int(last)))


def _scale_of(quantity: Quantity) -> Decimal:
    """ "$15-20 billion": the scale stands once, after the second figure."""
    return next(scale for scale in _SCALES if quantity.value >= scale)


def read_limits(reading: Reading) -> tuple[Limit, ...]:
    """Every figure that the question states, in order, with the words that compare it."""
    stated = set(reading.quantities)
    spoken = [m for m in reading.mentions if m.quantity and m.quantity in stated]
    if not spoken:
        return tuple(_of_frame(quantity, reading) for quantity in reading.quantities)
    words = _Words(reading)
    limits: list[Limit] = []
    for mention in spoken:
        assert mention.quantity
        if limits and (both := words.as_range(limits[-1], mention.quantity)):
            limits[-1] = both
        else:
            limits.append(words.limit(mention.quantity, limits[-1].end if limits else 0))
    return tuple(words.with_loose_side(limits))


def _of_frame(quantity: Quantity, reading: Reading) -> Limit:
    """A limit that a follow-up inherits stands in no text: the cues alone say which side."""
    low, high = reading.has("below", "less"), reading.has("above", "more")
    side: Side = "at_least" if reading.has("at_least") else "at_most" if reading.has("at_most") else "equals"
    if side == "equals" and low != high:
        side = "below" if low else "above"
    return Limit(quantity, side, roughly=reading.has("roughly"))


def read_spans(reading: Reading) -> tuple[Limit, ...]:
    """The lengths of time that the question states, as limits."""
    words = _Words(reading)
    return tuple(words.limit(m.quantity, 0) for m in reading.mentions if m.quantity and m.quantity in reading.spans)


def _is_outside(mention: Mention) -> bool:
    return mention.text.casefold() in _OUTSIDE


def _is_before_a_subject(mention: Mention) -> bool:
    return mention.kind in ("filler", "metric", "term") or mention.key in _BEFORE_A_SUBJECT


_STRICT: Mapping[Side, Side] = {"at_least": "above", "at_most": "below"}
"""What "or more" and "or less" are right before a figure, and not behind it."""


class _Words:
    """The mentions over each token: what stands before and after a figure."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.at: dict[int, list[Mention]] = {}
        self.cues: dict[int, set[str]] = {}
        for mention in reading.mentions:
            for index in range(mention.start, mention.end):
                self.at.setdefault(index, []).append(mention)
                if mention.kind == "cue":
                    self.cues.setdefault(index, set()).add(mention.key)

    def limit(self, quantity: Quantity, since: int) -> Limit:
        if quantity.over:
            return Limit(quantity, "between", _next_round(quantity), start=quantity.start, end=quantity.end)
        found = self._within(quantity) or self._suffixed(quantity) or self._as_much(quantity)
        found = found or self._before(quantity, since)
        found = found or self._after(quantity) or self._as_subject(quantity) or self._had(quantity)
        side, start, end = found or ("equals", -1, -1)
        side = _WITH_TIES.get(side, side) if self.reading.has("ties") else side
        first, last = (min(start, quantity.start), max(end, quantity.end)) if end >= 0 else (-1, -1)
        return Limit(
            quantity,
            side,
            negated=self._is_negated(quantity, side, start if 0 <= start < quantity.start else quantity.start, since),
            roughly=self.reading.has("roughly"),
            exactly=self.reading.has("exactly"),
            short=self._is_short_of(quantity),
            start=first if end >= 0 else quantity.start,
            end=last if end >= 0 else quantity.end,
        )

    def _is_short_of(self, quantity: Quantity) -> bool:
        """ "Nearly 19 %", "almost a half": right before the figure, or before an article of it."""
        ending = (m for end in (quantity.start, quantity.start - 1) for m in self.at.get(end - 1, ()) if m.end == end)
        return any(m.text.casefold() in _SHORT_OF_IT for m in ending)

    def _cues(self, index: int) -> Set[str]:
        return self.cues.get(index, _NO_CUES)

    def _kinds(self, index: int) -> set[str]:
        return {m.kind for m in self.at.get(index, ())}

    def _text(self, index: int) -> str:
        return next((m.text.casefold() for m in self.at.get(index, ())), "")

    def _within(self, quantity: Quantity) -> tuple[Side, int, int] | None:
        """ "过半": one word is the figure and what compares it."""
        over = (m for m in self.at.get(quantity.start, ()) if m.kind == "cue" and m.end == quantity.end)
        side = next((one for m in over for one in _BINDING if m.key == one), None)
        return (side, quantity.start, quantity.end) if side else None

    def _suffixed(self, quantity: Quantity) -> tuple[Side, int, int] | None:
        """ "10%以上25%以下": such a word belongs to the figure before it, whatever follows."""
        if not self._text(quantity.end).endswith(_HAN_SUFFIXES):
            return None
        side = next((one for one in _BINDING if one in self._cues(quantity.end)), None)
        return (side, quantity.end, max(m.end for m in self.at[quantity.end])) if side else None

    def _as_much(self, quantity: Quantity) -> tuple[Side, int, int] | None:
        """ "As high as 15 %": right before the figure, where it is asked whether it is so."""
        places = range(quantity.start - 3, quantity.start)
        said = {self.at[place][0].start: self._text(place) for place in places if self.at.get(place)}
        words = " ".join(said.values()).split()
        asked = self.reading.has("polar", "confirm") and len(words) == 3 and words[0] == words[-1] == "as"
        side = _AS_MUCH.get(words[1]) if asked else None
        return (side, min(said), quantity.end) if side else None

    def _before(self, quantity: Quantity, since: int) -> tuple[Side, int, int] | None:
        """The nearest comparing word before the figure, with nobody's name and no other figure in between."""
        is_than = self._text(quantity.start - 1).split()[-1:] == ["than"]
        base = self._past_base(quantity)
        for index in range(base - 1, max(since, base - _REACH) - 1, -1):
            found = self.at.get(index)
            if not found or self._kinds(index) & {"entity", "group", "quantity", "period"}:
                return None
            if quantity.unit in _LENGTHS and self._text(index).split()[-1] in _DEFINITE:
                return None  # "more than the four-quarter capex" sets no limit to the quarters
            if self._text(index) in _HAN_BY_SO_MUCH and "entity" in self._kinds(min(m.start for m in found) - 1):
                return None  # 比Azure高出5个百分点: how far it is ahead
            cues = self._cues(index)
            side = next((one for one in _BINDING if one in cues), None)
            if side is None and is_than:
                side = next((_BARE[cue] for cue in _BARE if cue in cues), None)
            if side is None and index == base - 1 - is_than:
                side = self._by_last_word(index)
            if side:
                led = any(m.text.casefold().split()[0] == "or" for m in found if m.key == side)
                side = _STRICT.get(side, side) if led else side  # "below 10 or above 18": 18 is not above it
                return side, min(m.start for m in found if m.kind == "cue"), quantity.end
            if cues & _ENDS:
                return None
        return None

    def _by_last_word(self, index: int) -> Side | None:
        """ "Investors pay less | than 49x", "you pay over | half as much": a longer phrase has taken the comparing word
        in."""
        words = self._text(index).split()
        return _LAST_WORDS.get(words[-1]) if len(words) > 1 and self._kinds(index) == {"cue"} else None

    def _had(self, quantity: Quantity) -> tuple[Side, int, int] | None:
        """ "有亚马逊的四成吗", "有没有一半", 有17%吗, 到90亿了吗: who is asked whether it has so much may have more;
        有两成吧 says how much it is."""
        before = self._text(self._past_base(quantity) - 1)
        has = before.endswith(_HAN_HAS) and not before.endswith(_HAN_NO_MORE)
        is_part = quantity.worded or self._text(quantity.start).endswith(_HAN_TENTHS)
        asked = is_part and self.reading.has("polar", "confirm") and not self._is_tagged
        asked = asked or self._is_asked_in_han(quantity, before)
        return ("at_least", quantity.start, quantity.end) if asked and (has or before == _HAN_UP_TO) else None

    def _is_asked_in_han(self, quantity: Quantity, before: str) -> bool:
        """ "有17%吗", "有没有17%", "有17%那么多吗"; what somebody is said to have told (群里说有28倍，真的假的) is held
        against the figure."""
        so_much = next((m.end for m in self.at.get(quantity.end, ()) if m.text in _HAN_SO_MUCH), quantity.end)
        behind = (so_much, so_much + 1)
        asks = any(m.text in _HAN_ASKING and m.start in behind for i in behind for m in self.at.get(i, ()))
        return (asks or before.endswith(_HAN_WHETHER)) and not self._is_told_by_others

    @cached_property
    def _is_tagged(self) -> bool:
        return any(m.text in _HAN_TAGS for m in self.reading.mentions)

    @cached_property
    def _is_told_by_others(self) -> bool:
        return any(m.text.endswith(_HAN_SAYING) for m in self.reading.mentions)

    def _past_base(self, quantity: Quantity) -> int:
        """Chinese has the name between the comparing word and what is made of it: 不到亚马逊的一半, or of what it has
        (不到微软研发预算的一半)."""
        linked = self._text(quantity.start - 1) in _HAN_OF
        is_of_base = quantity.unit == "ratio" or (quantity.unit in _RATES and linked)
        last = quantity.start - 1 - linked
        measure = next((m for m in self.at.get(last, ()) if m.kind == "metric"), None)
        last = measure.start - 1 if measure else last
        last -= measure is not None and self._text(last) in _HAN_OF
        base = next((m for m in self.at.get(last, ()) if m.kind == "entity"), None)
        bound = base is not None and quantity.worded and self._binds(base.start - 1)
        return base.start if base and (is_of_base or bound) else quantity.start

    def _binds(self, index: int) -> bool:
        """Whether it leads to the name behind it: 少于亚马逊一半, 至少Azure一半."""
        word = self._text(index)
        return word.endswith(_HAN_BINDING) or (has_han(word) and not self._cues(index).isdisjoint(_BINDING))

    def _after(self, quantity: Quantity) -> tuple[Side, int, int] | None:
        """ "25 % or more", "25+": the comparing word right after, unless a name follows ("9 points above Azure")."""
        index = quantity.end
        than = "compare" in self._cues(quantity.start - 1)
        if than and self._text(index) in _HAN_EVEN:
            index += 1  # 比17%还高吗
        cues = self._cues(index)
        side: Side | None = next((one for one in _BINDING if one in cues), None)
        if side is None and than:
            side = next((_BARE[cue] for cue in _BARE if cue in cues), None)
        if side is None and "plus" in cues and not self.at.get(index + 1):
            side = "at_least"
        if side is None or self._leads_to_a_name(index, side):
            return None
        return side, index, max(m.end for m in self.at[index] if m.kind == "cue")

    def _as_subject(self, quantity: Quantity) -> tuple[Side, int, int] | None:
        """ "Is 36x above Microsoft's P/E?" says that the P/E is below 36x: the figure itself is compared."""
        others = self.reading.quantities != (quantity,) or quantity.unit in _OF_RATES
        if others or not self.reading.has("polar", "confirm") or not self._opens(quantity.start):
            return None
        place = quantity.end
        while self.at.get(place) and all(map(_is_before_a_subject, self.at[place])):
            place += 1  # "is a 15 % share above ...", "36x is above ..., right?"
        side = self._side_of_a_subject(place)
        if side is None or not self._leads_to_a_name(place, side):
            return None
        return FROM_THE_OTHER_SIDE[side], place, max(m.end for m in self.at[place] if m.kind == "cue")

    def _side_of_a_subject(self, place: int) -> Side | None:
        """Chinese says last how it compares: 36倍比微软的市盈率高吗."""
        if self._text(place) == _HAN_THAN:
            last = next((_BARE[m.key] for m in reversed(self.reading.mentions) if m.key in _BARE), None)
            return last if "compare" in self._cues(place) else None
        cues = self._cues(place)
        bound = next((one for one in _BINDING if one in cues), None)
        return bound or next((side for cue, side in _BARE.items() if cue in cues), None)

    def _opens(self, start: int) -> bool:
        """Whether nothing is asked of anybody before it ("is a P/E of 36x ...")."""
        before = [m for index in range(start) for m in self.at.get(index, ())]
        return all(map(_is_before_a_subject, before))

    def _leads_to_a_name(self, index: int, side: Side) -> bool:
        """Or to a length of time ("over more than four quarters")."""
        if "quantity" in self._kinds(index + 1) | self._kinds(index + 2):
            return True
        if side in ("at_least", "at_most"):
            return False
        for later in range(index + 1, index + _TO_A_NAME):
            if not self.at.get(later):
                return False
            if self._kinds(later) & {"entity", "group"}:
                return True
        return False

    def _is_negated(self, quantity: Quantity, side: Side, start: int, since: int) -> bool:
        """Whether a "not" governs the statement; one that asks ("isn't it", "isn't Azure ...") does not."""
        if side != "equals" and self._is_denied_in_han(quantity.start - 1 if self._is_than(quantity) else start):
            return True
        direct = [i for i in (start - 1, start - 2) if self._is_not(i)]
        if side == "equals" and (self.reading.has("polar") or self.reading.has("how_much")):
            return bool(direct) and direct[0] == quantity.start - 1
        return any(self._is_not(index) for index in range(max(since, 0), start))

    def _is_than(self, quantity: Quantity) -> bool:
        return self._text(quantity.start - 1) == _HAN_THAN

    def _is_denied_in_han(self, place: int) -> bool:
        """ "不比12%高吧", "份额之和不大于60%吗"; 大不大于60% asks both ways."""
        word, before = self._text(place), self._text(place - 2)
        return self._text(place - 1) in _HAN_NOTS and not (before and word.startswith(before))

    def _is_not(self, index: int) -> bool:
        cues = self._cues(index)
        return "negation" in cues and "polar" not in cues and "entity" not in self._kinds(index + 1)

    def as_range(self, one: Limit, quantity: Quantity) -> Limit | None:
        """ "Between 15 and 20", "10-25 %": two figures that are the ends of one statement."""
        low = one.stated
        unit = quantity.unit or low.unit
        if one.upper or one.side not in ("equals", "at_most") or low.unit not in (None, unit):
            return None
        if None in (low.unit, quantity.unit) and unit in _RATES and max(low.value, quantity.value) >= _SCALED_FROM:
            return None  # 80%是424亿: a part, and what it comes to
        gap = range(low.end, quantity.start)
        between = any(map(self._leads_in, (low.start - 1, low.start - 2, quantity.end)))
        between = between or self._text(low.start - 1) in _WITHIN
        joined = not gap or (len(gap) == 1 and bool(self.at.get(low.end)))
        plain = all(self._kinds(i) == {"filler"} for i in gap) and len(self.reading.entities) < 2
        worded = low.worded or quantity.worded
        if not joined or not (between or (plain and not worded and (gap or None in (low.unit, quantity.unit)))):
            return None
        if not (between or gap or quantity.unit):
            return None  # two bare numbers side by side are no range
        if low.value < _SCALED_FROM <= quantity.value:
            low = replace(low, value=low.value * _scale_of(quantity))
        low, high = sorted((low, quantity), key=lambda q: q.value)
        low = Quantity(low.value, unit, low.start, low.end)
        high = Quantity(high.value, unit, high.start, high.end)
        outside = self._outside(one.start)
        leads = (place for place in (low.start - 1, low.start - 2) if self._leads_in(place))
        leading = outside if outside >= 0 else next(leads, -1)
        denied = one.negated or self._is_not(leading - 1) or (outside >= 0 and self._is_not(leading - 2))
        return replace(one, stated=low, side="between", upper=high, end=quantity.end, negated=denied != (outside >= 0))

    def _leads_in(self, index: int) -> bool:
        return "between" in self._cues(index)

    def _outside(self, start: int) -> int:
        """Where "outside" stands in "outside the range of 31 % to 37 %", which a "not" before it denies."""
        places = range(max(start - _BEFORE_A_RANGE, 0), start)
        return next((m.start for place in places for m in self.at.get(place, ()) if _is_outside(m)), -1)

    def with_loose_side(self, limits: list[Limit]) -> list[Limit]:
        """A comparing word that stands apart from the only figure ("25 % is what AWS exceeds") and no name follows."""
        if len(limits) != 1 or limits[0].side != "equals" or len(self.reading.entities) > 1:
            return limits
        only = limits[0]
        sides = {
            side
            for index in self.at
            for side in _BINDING
            if side in self._cues(index) and not self._leads_to_a_name(index, side)
        }
        side = next((one for one in _BINDING if one in sides), None)
        loose = side is not None and not {"above", "below"} <= sides
        if not loose or side is None:
            return limits
        return [replace(only, side=side)]
