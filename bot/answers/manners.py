"""In what manner something is said to be done or so ("secretly", "organically", "again"): no figure and no point says
it, so that a yes would say more than they do. Words of how sure, how exact or how often it is said are none."""

from __future__ import annotations

from knowledge import Mention

from bot.models import Reading

_OF_SAYING = frozenset({
    "really", "actually", "truly", "genuinely", "definitely", "certainly", "surely", "honestly", "seriously",
    "literally", "basically", "obviously", "evidently", "apparently", "supposedly", "reportedly", "probably",
    "possibly", "likely", "presumably", "arguably", "clearly", "plainly", "frankly", "simply", "kindly", "quickly",
    "briefly", "finally", "normally", "usually", "generally", "technically", "officially", "expressly", "explicitly",
    "specifically", "particularly", "especially", "essentially", "effectively", "ultimately", "correctly", "rightly",
    "accurately", "properly", "respectively", "realy", "actualy", "rly", "relly", "mainly", "chiefly", "namely",
    "verily", "hopefully", "sadly", "luckily", "happily", "interestingly", "surprisingly", "curiously", "previously",
    "early", "concretely", "only", "merely", "purely", "exactly", "precisely", "strictly", "roughly", "approximately",
    "nearly", "fully", "totally", "completely", "entirely", "wholly", "solely", "partly", "partially", "mostly",
    "largely", "slightly", "currently", "presently", "recently", "lately", "newly", "daily", "weekly", "monthly",
    "yearly", "annually", "quarterly", "sequentially", "globally", "internationally", "locally", "equally", "evenly",
    "fairly", "easily", "comfortably", "relatively", "highly", "strongly", "heavily", "widely", "broadly", "rapidly",
    "slowly", "steadily", "faithfully", "directly", "closely", "jointly", "together", "publicly", "openly",
    "historically", "financially", "consistently", "family", "rally", "ally", "supply", "reply", "rely", "apply",
    "imply", "multiply", "tally", "monopoly", "italy", "july", "fly", "silly", "lovely", "costly", "elderly",
    "friendly", "lonely", "ugly", "holy", "belly", "jelly", "measly", "lively", "ghastly", "orderly", "timely",
    "assembly", "anomaly", "homely", "deadly", "curly", "butterfly",
})  # fmt: skip
"""And words that only end so. What others read in a statement of its own (limits, times, shares) is here too."""
_AGAIN = frozenset({"again", "once more", "anew"})
_ENDING = "ly"


def says_in_what_manner(reading: Reading) -> bool:
    """ "Did Alibaba Cloud grow 34 % organically?", "did it secretly cancel its IPO?"."""
    return any(_is_manner(m) for m in reading.mentions if m.start > 0) or _ends_again(reading)


def _is_manner(mention: Mention) -> bool:
    word = mention.text.casefold()
    one_word = mention.kind in ("filler", "unknown") and " " not in word
    return one_word and word.endswith(_ENDING) and word not in _OF_SAYING


def _ends_again(reading: Reading) -> bool:
    said = [m.text.casefold() for m in reading.mentions if m.text != "?"]
    return bool(said) and said[-1] in _AGAIN and "metrics" not in reading.inherited
