"""What a Chinese message tells of the asker or of a witness, between two pauses or before what is told: why he asks
(写论文要引用), that he never dared to (没好意思问), with what feeling somebody said it (同事很篤定說). It names nothing
that is measured, and its words, whatever they are, narrow no figure."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by
from bot.waking import IN_HAN

_NAMED = ("entity", "group", "metric", "place", "segment", "quantity", "period", "ordinal")
_SUBJECTS = ("entity", "group", "metric", "term")
_OF_PEOPLE = "pronouns"
_SPOKEN_TO = ("你", "您", "阁下", "閣下", "贵方", "貴方", "自己", "自身", "自家", "本身")
_WORK = (
    "论文", "論文", "报告", "報告", "简报", "簡報", "作业", "作業", "功课", "功課", "考试", "考試", "期末", "期中",
    "考研", "上课", "上課", "笔记", "筆記", "毕业", "畢業", "面试", "面試", "导师", "導師", "教授", "小组", "小組",
    "听人", "聽人", "上班", "入职", "入職", "实习", "實習", "开会", "開會", "专题", "專題", "读书会", "讀書會", "填表",
)
_SAYING_NOTHING = frozenset(
    {"it", "both", "every", "says", "negation", "list", "greeting", "thanks", "roughly"}
)
_OF_THE_OPENING = frozenset({"source", "author", "article"})
"""What is to be cited is cited with every figure, and a question about it stands at the end."""
_NOT_YET = frozenset({"没", "沒", "冇", "没有", "沒有"})
_SOON = ("明天", "明早", "明日", "后天", "後天", "下周", "下週", "下星期", "今晚", "听日", "聽日")
_COMING = ("forecast", "will", "period")
_ASKING = frozenset(
    {"how_much", "how_many", "how_big", "which", "who", "when", "where", "why", "define", "source", "most", "least",
     "confirm", "compare"}
)
_NEEDING_NOBODY = frozenset({"source", "most", "least", "cheapest", "priciest", "fastest", "slowest"})
"""Of any other figure it has to be said whose it is: "我们公司，市盈率多少" is of the asker's own."""
_FRAMES = ("按", "以", "在", "从", "從", "除", "对", "對", "若", "如果", "假", "要是", "扣", "不算", "就")
"""What opens with one of these says of what the rest is asked."""
_DUE = ("要", "得", "交", "赶", "趕", "写", "寫")
_DEFINE = "define"
_DOUBTS = frozenset({"confirm", "polar"})
_WITNESSES = (
    "有人", "网友", "網友", "群里", "群裡", "论坛", "論壇", "研报", "研報", "博主", "媒体", "媒體", "新闻", "新聞",
    "邻居", "鄰居",
)
_VERB = 2
"""Characters of a verb that no dictionary has."""
_OF_MANNER = ("verbs", "adverbs", "modifiers")


@woken_by(IN_HAN, beside=(*_ASKING, "entity"))
def without_asides_of_the_asker(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "写论文要引用，AWS份额多少": a part that holds only the asker says nothing; behind a term that is
    to be explained ("YoY这个词我每次都装懂，什么意思") only the term does."""
    parts = _between_pauses(mentions) if _is_han(mentions) else []
    if len(parts) < 2:
        return mentions
    asides = [part for place, part in enumerate(parts) if _is_aside(part, knowledge, opens=place < len(parts) - 1)]
    asking = [m for part in parts if part not in asides for m in part]
    keys = {m.key for m in asking}
    if not (asides or _DEFINE in keys) or keys.isdisjoint(_ASKING | knowledge.metric_cues):
        return mentions
    if _DEFINE in keys:
        return _only_terms(parts, asides)
    of_the_source = not keys.isdisjoint(_OF_THE_OPENING) and not keys.isdisjoint(knowledge.claims.topics)
    named = any(m.kind in _SUBJECTS[:2] for m in asking) or not keys.isdisjoint(_NEEDING_NOBODY)
    if not named and not of_the_source:
        return mentions
    return tuple(_idle(m) if any(m in part for part in asides) else m for m in mentions)


@woken_by("unknown", "source", beside=_DOUBTS)
def without_manners_of_witnesses(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "有人吹微软PE都40了，真的假的": how somebody said it is none of what is said."""
    first = next((m.start for m in mentions if m.kind in _SUBJECTS), None)
    if first is None or not any(m.kind == "quantity" for m in mentions):
        return mentions
    before = [m for m in mentions if m.end <= first]
    text = "".join(m.text for m in before)
    told = any(map(_is_person, before)) or any(one in text for one in _WITNESSES)
    plain = all(m.kind in ("filler", "unknown") or m.key in _SAYING_NOTHING or m.text in _WITNESSES for m in before)
    said = any(m.key == "says" for m in before)
    if not told or not plain or any(_may_be_a_name(m, first, mentions, said=said) for m in before):
        return mentions
    idle = [m for m in before if m.kind == "unknown" or (m.key == "source" and m.text in _WITNESSES)]
    return tuple(_idle(m) if m in idle else m for m in mentions)


def _idle(mention: Mention) -> Mention:
    return mention.as_filler()._replace(period=None, quantity=None)


def _between_pauses(mentions: Mentions) -> list[list[Mention]]:
    """What stands between two tokens that no mention covers: commas and full stops."""
    parts: list[list[Mention]] = []
    end = -1
    for mention in mentions:
        if not parts or mention.start > end:
            parts.append([])
        parts[-1].append(mention)
        end = max(end, mention.end)
    return parts


def _is_han(mentions: Mentions) -> bool:
    return any(has_han(m.text) for m in mentions) and not any(
        m.kind == "unknown" and not has_han(m.text) for m in mentions
    )


def _is_aside(part: list[Mention], knowledge: Knowledge, *, opens: bool) -> bool:
    if not any(_is_person(m) or any(one in m.text for one in _WORK) for m in part):
        return False
    if part[0].text.startswith(_FRAMES):
        return False
    due = any(one in m.text for one in _WORK for m in part) and any(m.text.startswith(_DUE) for m in part)
    return all((due and _is_of_late(m)) or _says_nothing(m, knowledge, opens=opens) for m in part)


def _is_of_late(mention: Mention) -> bool:
    """ "這個月要交報告": when the asker's work is due, and no date of a figure."""
    return mention.kind == "period" and not any(character.isdigit() for character in mention.text)


def _says_nothing(mention: Mention, knowledge: Knowledge, *, opens: bool) -> bool:
    if mention.kind in ("filler", "unknown"):
        return True
    if mention.text in _SOON and (mention.key in _COMING or mention.kind in _COMING):
        return True
    if mention.kind != "cue" or mention.key in knowledge.metric_cues:
        return False
    if mention.key == "polar":
        return mention.text in _NOT_YET
    return mention.key in _SAYING_NOTHING or (opens and mention.key in _OF_THE_OPENING)


def _only_terms(parts: list[list[Mention]], asides: list[list[Mention]]) -> Mentions:
    """Where one term is to be explained in the last part: of the parts before it, the term alone."""
    told = {m.key for part in parts for m in part if m.kind == "term"}
    asked = any(m.key == _DEFINE for m in parts[-1])
    kept: list[Mention] = []
    for part in parts:
        terms = [m for m in part if m.kind == "term"]
        own = any(_is_person(m) or any(one in m.text for one in _WORK) for m in part)
        shy = any(m.key == "negation" for m in part) and not terms
        named = [m for m in part if m.kind in _NAMED and not (terms and m.kind == "quantity")]
        named = [m for m in named if not any(_lies_in(m, term) for term in terms)]
        idle = part in asides or (asked and len(told) == 1 and part is not parts[-1] and (own or shy) and not named)
        kept += [_idle(m) if idle and not any(_lies_in(m, term) for term in terms) else m for m in part]
    return tuple(kept)


def _lies_in(mention: Mention, term: Mention) -> bool:
    return term.start <= mention.start and mention.end <= term.end


def _is_person(mention: Mention) -> bool:
    """The asker, or somebody of whom he tells; whoever is spoken to may be asked something."""
    return mention.kind == "filler" and mention.key == _OF_PEOPLE and not mention.text.startswith(_SPOKEN_TO)


def _may_be_a_name(mention: Mention, first: int, mentions: Mentions, *, said: bool) -> bool:
    """Right before what is named: unless it is one character, a word that is no noun, or all that says how the witness
    told it ("有人嘲讽谷歌云只有5%"); behind a word of saying it may be a place ("有人说云南阿里云")."""
    if mention.kind != "unknown" or mention.end != first or mention.word in _OF_MANNER:
        return False
    words = mention.text
    for witness in _WITNESSES:
        words = words.removeprefix(witness)
    named = any(m.kind == "entity" and m.start == first for m in mentions)
    return len(words) > (_VERB if named and not said else 1)
