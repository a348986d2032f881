"""The clause around what is stated: "is it good that Azure grew 39 %?", "did Alibaba deny that it will invest?". What
the sources say is the inner one; unless the outer one only asks whether that is so, no yes or no to it is a yes or no
to the question (`bot/answers/verification/tempering.py`), and whoever is named in it is nobody whose figure is wanted
("did Alibaba confirm that AWS has 29 %?")."""

from __future__ import annotations

from knowledge import Knowledge

from bot.models import OUTER_CLAUSE
from bot.routing.waking import Mentions, woken_by

_OPENING = frozenset(
    {"is", "are", "was", "were", "does", "do", "did", "has", "have", "had", "will", "would", "can", "could", "should",
     "must", "may", "might", "isn't", "doesn't", "don't", "didn't", "wasn't", "won't", "you", "so", "and", "but"}
)  # fmt: skip
"""First words of a question with such a clause ("so you deny that ...")."""
_THAT = "that"
_ASKING_IF_SO = frozenset({
    "true", "truth", "right", "rightly", "correct", "correctly", "accurate", "accurately", "valid", "fact", "facts",
    "case", "so", "false", "wrong", "untrue", "myth", "lie", "incorrect", "mistaken", "confirm", "confirms",
    "confirmed", "verify", "verifies", "verified", "sure", "certain", "positive", "agree", "agrees", "agreed",
    "know", "knows", "known", "think", "thinks", "thought", "believe", "believes", "believed", "reckon", "feel",
    "understand", "understood", "see", "seen", "read", "heard", "tell", "tells", "told", "telling", "say", "says",
    "said", "saying", "state", "states", "stated", "claim", "claims", "claimed", "report", "reports", "reported",
    "mention", "mentions", "mentioned", "note", "notes", "noted", "write", "writes", "written", "wrote", "writing",
    "show", "shows", "shown", "evidence", "proof", "prove", "proves", "proven", "proved", "source", "sources",
    "sourced", "printed", "documented", "recorded", "established", "given", "clear", "imply", "implies", "implied",
    "suggest", "suggests", "suggested", "mean", "means", "argue", "argues", "argued", "conclude", "concludes",
    "concluded", "assume", "assumes", "assumed", "accept", "accepts", "accepted", "safe", "fair", "point", "points",
    "pointed", "settled", "commonly", "figure", "guess", "take", "doubt", "doubts", "likelihood", "due", "remember",
    "recall", "sense", "appear", "appears", "seem", "seems", "hold", "holds", "follow", "follows", "turn", "happen",
    "happens", "happened", "exact", "exactly", "corroborate", "check", "checked", "assert", "asserts", "asserted",
    "substantiate", "misinformed", "misled", "cap", "legit", "kosher", "factual", "factually", "gospel", "verifiable",
})  # fmt: skip
"""Words of outer clauses that ask whether the inner one is so."""
_NO_CLAUSE = frozenset({
    "because", "chance", "fast", "big", "high", "low", "much", "many", "large", "small", "only", "with", "in",
    "for", "at", "when", "where", "what", "whats", "what's", "which", "who", "whos", "who's", "whose", "any",
    "some", "other", "one", "ones", "people", "company", "companies", "firm", "firms", "name", "names", "thing",
    "things", "model", "models", "part", "parts", "region", "regions", "kind", "way", "reason", "reasons",
})  # fmt: skip
"""Words before a "that" that opens no such clause: "so big that it leads", "is it only AWS that ...?", "any companies
that it works with"."""
_STAYING = frozenset({"remain", "remains", "stay", "stays", "become", "becomes"})
"""Of another time than what the sources say."""
_PEOPLE = "market_people"
_SUBJECTS = ("entity", "metric", "group")
_IT = "it"
_REACH = 8
"""So many words an outer clause may have."""


@woken_by(_THAT, beside=("entity", "metric", "group"))
def without_outer_clauses(mentions: Mentions, _: Knowledge) -> Mentions:
    """The mentions with those of such a clause as small words."""
    end = _outer_clause(mentions)
    outer = (m.as_filler()._replace(key=OUTER_CLAUSE) for m in mentions if m.end <= end)
    inner = (m for m in mentions if m.start >= end)
    return tuple(dict.fromkeys((*outer, *inner))) if end else mentions


def _outer_clause(mentions: Mentions) -> int:
    """The token behind its "that", where there is one whose yes or no is another than the inner clause's; else 0."""
    first = mentions[0].text.casefold().split()[0] if mentions else ""
    if first not in _OPENING:
        return 0
    that = next((m for m in mentions if m.text.casefold().split()[-1] == _THAT), None)
    if that is None or not 1 < that.start <= _REACH:
        return 0
    around = [m for m in mentions if m.end <= that.start]
    pointing = {m.end for m in around if m.text.casefold() == _IT}
    if any(m.kind == "entity" and m.start in pointing for m in around):
        return 0  # "is it Llama that ...?"
    if any(m.kind in ("metric", "quantity", "period", "group") for m in around) or not _is_a_clause(that.end, mentions):
        return 0
    attributed = any(m.kind == "entity" or m.key == _PEOPLE for m in around)
    words = {word for m in (*around, that) if m.start > 0 or m.end > 1 for word in m.text.casefold().split()}
    if not words.isdisjoint(_NO_CLAUSE):
        return 0
    asks_more = attributed or not words.isdisjoint(_STAYING) or words.isdisjoint(_ASKING_IF_SO)
    return that.end if asks_more else 0


def _is_a_clause(start: int, mentions: Mentions) -> bool:
    """Whether somebody stands there, and more behind: "that Azure grew 39 %", and not "that of Azure"."""
    small = {m.start: m.end for m in mentions if m.text.casefold() in ("the", "all", "only", "it", "its")}
    subjects = {m.start: m for m in mentions if m.kind in _SUBJECTS}
    pronoun = start in small and any(m.start == start and m.text.casefold() == "it" for m in mentions)
    place = small.get(start, start)
    subject = subjects.get(place)
    if subject is None and not pronoun:
        return False
    end = subject.end if subject else place
    return any(m.start >= end for m in mentions)
