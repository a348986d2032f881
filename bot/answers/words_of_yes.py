"""In which words a question asks for yes or no: Chinese takes its answer from them (有没有 is answered 有 or
没有, 是否正确 正确 or 不正确), where English says yes and no to all."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

from knowledge import Mention

from bot.models import Reading, YesWord

_ASKING = ("polar", "confirm")
"""Cues of what asks for yes or no; a name or an empty word that begins alike does not."""
_BEGINNING: Mapping[str, YesWord] = {
    "有没有": "has", "有沒有": "has", "有冇": "has", "有无": "has", "有無": "has",
    "正确": "correct", "正確": "correct", "是否正确": "correct", "是否正確": "correct", "正不正确": "correct",
    "正不正確": "correct",
    "属实": "true", "屬實": "true", "是否属实": "true", "是否屬實": "true",
}
_OF_MISTAKES = ("错", "錯")
"""有没有错 is answered by neither: it asks whether what is said is right."""
_TEXT = attrgetter("text")
_WHO = frozenset(
    {"who", "who's", "whos", "whose", "which", "whom", "no", "not", "none", "nobody", "没有", "没", "沒有", "沒"}
)
"""What asks who, and what denies."""
_WHO_HAN = ("谁", "誰", "哪家", "哪个", "哪個", "哪些", "哪一家", "边个", "邊個", "边间", "邊間")


def word_of_yes(reading: Reading) -> YesWord:
    """The word with which the first phrase that asks for yes or no begins."""
    if "".join(map(_TEXT, reading.mentions)).isascii():
        return "is"
    said = [m for m in reading.mentions if m.kind in ("cue", "filler")]
    found = (word for m in said for begin, word in _BEGINNING.items() if _asks_with(m, begin, word))
    return next(found, "is")


def _asks_with(mention: Mention, begin: str, word: YesWord) -> bool:
    """有没有 asks wherever it stands (有冇過 15%); 正确 only where it is a question of its own."""
    begins = mention.text.startswith(begin) and not any(mistake in mention.text for mistake in _OF_MISTAKES)
    return begins and (word == "has" or mention.key in _ASKING)


def asks_whether_anybody(reading: Reading) -> bool:
    """ "Is anyone cheaper than Alibaba?": the words of a yes or a no stand where "who" is meant; "no cloud is bigger
    than AWS, right?" is agreed with or not."""
    asking = (m for m in reading.mentions if m.key == "who" and m.kind == "cue")
    return any(m.text.casefold().split()[0] not in _WHO and not m.text.endswith(_WHO_HAN) for m in asking)
