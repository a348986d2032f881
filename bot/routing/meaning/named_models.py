"""A bare name that an app and models share: "which Qwen model has more than a trillion parameters?", where only models
have what is asked.
"""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.models import Reading

_MODEL = "model"
_OF_THE_REST = ("least", "less", "below", "at_most", "ascending")
"""Of the models without a figure nobody knows which is the smallest."""


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
    word = mention.text.casefold()
    named = knowledge.entity(mention.key)
    if named.kind == _MODEL or " " in word:
        return ()
    return tuple(
        key
        for key in holders
        if knowledge.entity(key).parent == named.parent and knowledge.entity(key).name.casefold().startswith(word)
    )
