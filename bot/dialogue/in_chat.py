"""Mentions that only the chat gives a meaning: short names, parents of units, what else money is put into, results that
"that" stands for."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.dialogue.money_put_in import with_money_put_in
from bot.dialogue.of_a_result import with_result_in_its_place
from bot.dialogue.parents import with_parents
from bot.dialogue.short_names import with_short_names
from bot.models import Frame


def as_meant_in_chat(mentions: tuple[Mention, ...], frame: Frame, knowledge: Knowledge) -> tuple[Mention, ...]:
    mentions = with_parents(with_short_names(mentions, knowledge), frame, knowledge)
    return with_result_in_its_place(with_money_put_in(mentions, frame, knowledge), frame)
