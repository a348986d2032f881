"""意义 of a term is what the term means (請說明「大型語言模型」之意義); of anything else it is a role that it plays.
为何 is "why", and behind a result it is "what". And 18倍是什么 asks whose figure that is, where a source prints it."""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han

from bot.routing.waking import Mentions, woken_by

_MEANING, _DEFINE = frozenset({"意义", "意義"}), "define"
_COUNTED, _WHO, _ARTICLE = frozenset({"multiple", "downloads", "parameters", "regions"}), "who", "article"
_MEANINGS = ("意思", "含义", "含義", "意义", "意義")
_SMALL = frozenset({"的", "之", "嘅", "其"})


@woken_by(*_MEANING)
def with_meanings_of_terms(mentions: Mentions, _: Knowledge) -> Mentions:
    """Right behind a term, where nothing else is named, it asks for the definition."""
    terms = [m for m in mentions if m.kind == "term"]
    ends = {m.end for m in terms} | {m.end for m in mentions if m.text in _SMALL and m.start in {t.end for t in terms}}

    def is_said_besides(mention: Mention) -> bool:
        inside = any(term.start <= mention.start and mention.end <= term.end for term in terms)
        return mention.kind != "filler" and not inside

    if any(is_said_besides(m) for m in mentions):
        return mentions
    return tuple(m._replace(kind="cue", key=_DEFINE) if m.text in _MEANING and m.start in ends else m for m in mentions)


@woken_by(_DEFINE, beside=("quantity",))
def with_figures_asked_for(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """Beside a figure in a unit of its own that is printed, and nothing else: whose it is, and not what the unit
    means; 18倍是什么意思 asks for that."""
    stated = [m for m in mentions if m.quantity]
    told = [m for m in mentions if m.kind not in ("filler", "quantity", "term")]
    asked = all(m.key in (_DEFINE, _ARTICLE) and has_han(m.text) for m in told)
    asked = asked and not any(m.text.endswith(_MEANINGS) for m in told)
    if len(stated) != 1 or not asked:
        return mentions
    quantity = stated[0].quantity
    printed = quantity and quantity.unit in _COUNTED and knowledge.facts_with_value(quantity.value, quantity.unit)
    return tuple(m._replace(key=_WHO) if printed and m.key == _DEFINE else m for m in mentions)
