"""What a question calls something: a risk ("a weakness", "one of the threats") or a strength; and whether points speak
of it as the other."""

from __future__ import annotations

from knowledge import Claim, Knowledge

from bot.models import Reading

STANCE_NOUNS = {
    "risk": frozenset({"risk", "risks", "danger", "dangers", "threat", "threats", "weakness", "weaknesses", "weak spot",
                       "weak point", "concern", "concerns", "worry", "worries", "headwind", "headwinds", "problem",
                       "drawback", "drawbacks"}),
    "strength": frozenset({"strength", "strengths", "strong point", "strong points", "advantage", "advantages", "plus",
                           "asset", "selling point", "selling points"}),
}
"""What a point is called: "hurt" and "good at" say something of it."""
_STANCE_NOUNS_HAN = {
    "risk": frozenset({"风险", "風險", "威胁", "威脅", "弱点", "弱點", "短板", "隐患", "隱患", "劣势", "劣勢", "利空",
                       "缺点", "缺點", "坏处", "壞處"}),
    "strength": frozenset({"优势", "優勢", "强项", "強項", "长处", "長處", "优点", "優點", "利好", "好事", "好处",
                           "好處", "亮点", "亮點", "卖点", "賣點"}),
}
"""The same in Chinese, of which the checks there say what else is asked (主要优势, 分析师认为)."""
OTHER_STANCES = {"risk": "strength", "strength": "risk"}
_AT = "at"


def kind_called(reading: Reading) -> str | None:
    """The one kind; what is "at risk" is called none."""
    at = {m.end for m in reading.mentions if m.text.casefold() == _AT}
    called = [m for m in reading.mentions if m.text.casefold() in STANCE_NOUNS.get(m.key, ())]
    kinds = {m.key for m in called}
    return kinds.pop() if len(kinds) == 1 and not any(m.start in at for m in called) else None


def _kind_called_han(reading: Reading) -> str | None:
    kinds = {m.key for m in reading.mentions if m.text in _STANCE_NOUNS_HAN.get(m.key, ())}
    return kinds.pop() if len(kinds) == 1 else None


def is_spoken_of_otherwise(reading: Reading, knowledge: Knowledge) -> bool:
    """ "Is consumer engagement a weakness?": a point of the same affirms it, and as none; "is profitability at
    risk?": a point denies that there is any."""
    kind = kind_called(reading) or _kind_called_han(reading)
    own = [claim for claim in knowledge.base.claims if _is_own(claim, reading, knowledge)]
    if kind is None:
        at_risk = any(m.text.casefold() in STANCE_NOUNS.get(m.key, ()) for m in reading.mentions)
        return at_risk and any(set(claim.denies) & set(reading.topics) for claim in own)
    return any(claim.stance != kind and set(claim.affirms) & set(reading.topics) for claim in own)


def is_of_the_other_kind(claims: tuple[Claim, ...], reading: Reading) -> bool:
    """ "What is the risk of the alliance with OpenAI?", where all that is told of it is a strength."""
    kind = kind_called(reading)
    asked = kind is not None and reading.has("what", "which") and not reading.has("why", "polar", "confirm")
    asked = asked and not (reading.metrics or reading.has("and_what", "plus", "both"))
    return asked and bool(claims) and all(kind is not None and claim.stance == OTHER_STANCES[kind] for claim in claims)


def _is_own(claim: Claim, reading: Reading, knowledge: Knowledge) -> bool:
    if reading.entities:
        return not set(knowledge.family(claim.entity)).isdisjoint(reading.entities)
    return knowledge.company(claim.entity) in knowledge.subjects
