"""Models meant by another name: one that an app and models share ("which Qwen model has more than a trillion
parameters?", 哪个千问模型的参数超过一万亿), a part of the full name ("that Max-Preview model of Qwen's"), or the author
whose model it is; and the author who says what the article says.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention, has_han, replace

from bot.models import Reading
from bot.routing.waking import Mentions, woken_by

_MODEL, _APP = "model", "app"
_AGENT, _AUTHOR, _HUMAN, _ARTICLE = "agent", "author", "human", "article"
_BEING = frozenset({"is", "was", "isn't", "wasn't"})
_OWNING = frozenset(
    {"own", "owns", "owned", "hold", "holds", "held", "has", "have", "buy", "buys", "bought", "sell", "sold"}
)
"""Verbs of what the author himself has or does."""
_PARAMETERS, _SIZE = ("parameter", "parameters"), "how_big"
_BEHIND = "author_model"
_AS_AUTHOR = (_AUTHOR, _HUMAN, _BEHIND)
_OF_OTHERS = ("who", "which", "most", "least", "more", "less", "ordinal", "list", "every")
"""Cues by which a model is asked for that is not the author's."""
_OF_OTHERS_THAN_HIS = ("most", "least", "more", "less", "ordinal", "list", "every")
"""The same beside the model behind the author, of which "which" asks as well."""
_SAYING_APP = ("app", "应用", "應用", "软件", "軟件", "軟體")
"""What makes the name in Chinese that of the app alone."""
_WHICH_ONES = frozenset({"which", "how_many", "list", "mentioned"})
_DEFINE, _CALLED = "define", frozenset({"call", "called", "name", "named"})
_SAYING_MORE = ("metric", "quantity", "group", "unknown")
_THERE_ARE = ("有哪些", "有啥", "有什么", "有什麼", "有边啲", "有邊啲")
_OF_PEOPLE = ("家", "间", "間", "谁", "誰", "边个", "邊個", "企业", "公司")
"""What a "which" ends with that asks for companies."""
_OF_THE_REST = ("least", "less", "below", "at_most", "ascending")
"""Of the models without a figure nobody knows which is the smallest."""


@woken_by(_DEFINE, beside=_PARAMETERS)
def with_models_called(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The model with the trillion parameters, what do they call it?": asks for its name, and what no word means."""
    sized = any(m.quantity for m in mentions) and any(m.key == _MODEL for m in mentions)
    called = [m for m in mentions if m.key == _DEFINE and _CALLED & set(m.text.casefold().split())]
    return tuple(m.as_filler() if m in called else m for m in mentions) if sized and called else mentions


@woken_by(_MODEL, beside=(*_WHICH_ONES, "filler", "both"))
def with_series_of_models(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "文中提到哪几款千问模型": where it is asked which there are, the name is that of a series, whose models are the
    company's; the app has none of its own."""
    measured = any(m.kind in _SAYING_MORE or m.key in ("download", _APP) for m in mentions)
    asked = [m for m in mentions if m.kind == "cue" and m.key in _WHICH_ONES]
    asked += [m for m in mentions[-1:] if m.text.endswith(_THERE_ARE)]
    every = any(m.key == "both" and has_han(m.text) for m in mentions)
    asked += [m for m in mentions[-1:] if m.key == "what" and every]  # 型号都叫什么
    if measured or not asked or any(m.text.endswith(_OF_PEOPLE) for m in asked):
        return mentions
    series = {m.start for m in mentions if m.kind == "entity" and has_han(m.text) and _is_of_an_app(m, knowledge)}
    companies = {knowledge.company(m.key) for m in mentions if m.start in series and m.kind == "entity"}
    if not series or any(m.kind == "entity" and m.start not in series and m.key not in companies for m in mentions):
        return mentions
    return tuple(
        m._replace(key=knowledge.company(m.key)) if m.kind == "entity" and m.start in series else m for m in mentions
    )


def _is_of_an_app(mention: Mention, knowledge: Knowledge) -> bool:
    shown = knowledge.entity(mention.key)
    return shown.kind == _APP and bool(_bare_name(mention, shown.name))


@woken_by("entity")
def with_author_as_source(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "What P/E does Harrison Brooks give for Alibaba?": of somebody else, or of a point that is none of the author's
    own, the author says what the article says."""
    agents = {m.key for m in mentions if m.kind == "entity" and knowledge.entity(m.key).kind == _AGENT}
    if not agents or any(m.key in _PARAMETERS for m in mentions):
        return mentions
    if not _OWNING.isdisjoint(word for m in mentions for word in m.text.casefold().split()):
        return mentions
    own = {cue for claim in knowledge.base.claims if claim.entity in agents for cue in claim.topics}
    said = {m.key for m in mentions if m.kind == "cue"}
    of_another = any(m.kind in ("entity", "group") and m.key not in agents for m in mentions)
    of_a_point = not said.isdisjoint(knowledge.claims.topics - knowledge.metric_cues)
    if said & own or not (of_another or (of_a_point and not _is_judged(agents, mentions))):
        return mentions
    return tuple(m._replace(kind="cue", key=_ARTICLE) if m.key in agents else m for m in mentions)


def _is_judged(agents: set[str], mentions: Mentions) -> bool:
    """ "Is Harrison Brooks profitable?": what is asked of the author himself, and not of what he says."""
    opened = {m.end for m in mentions if m.start == 0 and m.text.casefold() in _BEING}
    return any(m.key in agents and m.start in opened for m in mentions)


@woken_by(*_PARAMETERS, _SIZE, _BEHIND)
def with_authors_parameters(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "How many parameters does the AI writer have?", "which model powers the author?": where nobody else is named, it
    is the author who has them."""
    behind = any(m.key == _BEHIND for m in mentions)
    of_others = _OF_OTHERS_THAN_HIS if behind else _OF_OTHERS
    if any(m.kind in ("entity", "group") or m.key in of_others for m in mentions):
        return mentions
    agents = [entity.key for entity in knowledge.base.entities.values() if entity.kind == _AGENT]
    if len(agents) != 1:
        return mentions
    counted = any(m.key in _PARAMETERS for m in mentions)
    size = any(m.key == _SIZE for m in mentions)
    sized = size and any(m.key == _MODEL for m in mentions)
    if behind and not counted:
        return tuple(one for m in mentions for one in _with_its_owner(m, agents[0]))
    meant = _AS_AUTHOR if counted else (_AUTHOR,) if sized else ()
    return tuple(
        m._replace(kind="entity", key=agents[0]) if m.kind == "cue" and m.key in meant and _is_author(m) else m
        for m in mentions
    )


def _with_its_owner(mention: Mention, owner: str) -> Mentions:
    """ "The model behind the author": his, and still what is asked about."""
    if mention.key != _BEHIND:
        return (mention.as_filler(),) if mention.kind == "cue" and mention.key in (_AUTHOR, _MODEL) else (mention,)
    return (mention._replace(kind="entity", key=owner), mention)


def _is_author(mention: Mention) -> bool:
    """ "The AI author" asks whether it is a person as well; "written by AI" asks nothing else."""
    return mention.key != _HUMAN or _AUTHOR in mention.text.casefold()


def with_named_models(reading: Reading, knowledge: Knowledge) -> Reading:
    """The reading with the models of that name for the app, where a metric of models is asked and no app is named."""
    if len(reading.metrics) != 1 or reading.has(*_OF_THE_REST) or knowledge.metric(reading.metrics[0]).of != _MODEL:
        return reading
    holders = knowledge.holders(reading.metrics[0])
    meant = {m.key: _models_called(m, holders, knowledge) for m in reading.mentions if m.kind == "entity"}
    if not any(meant.values()):
        return reading
    entities = (key for name in reading.entities for key in (meant.get(name) or (name,)))
    return replace(reading, entities=tuple(dict.fromkeys(entities)))


def _models_called(mention: Mention, holders: tuple[str, ...], knowledge: Knowledge) -> tuple[str, ...]:
    """The models with the figure whose names begin with the word that stands for something else ("Qwen")."""
    named = knowledge.entity(mention.key)
    word = _bare_name(mention, named.name)
    if named.kind == _MODEL or not word:
        return ()
    return tuple(
        key
        for key in holders
        if knowledge.entity(key).parent == named.parent and knowledge.entity(key).name.casefold().startswith(word)
    )


def _bare_name(mention: Mention, shown: str) -> str:
    """The word that models may share; "" where it says that the app is meant. A Chinese name (千问) stands for the
    first word of the one that is shown ("Qwen app"): the models are shown by their English names."""
    text = mention.text.casefold()
    if has_han(text):
        return "" if text.endswith(_SAYING_APP) else shown.casefold().split()[0]
    return "" if " " in text else text
