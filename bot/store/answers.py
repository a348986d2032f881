"""Which messages answered which question, for two days: an edited question edits its answer."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import select

from bot.store.database import Database, insert_into
from bot.store.moments import seconds
from bot.store.pseudonyms import Pseudonyms
from bot.store.records import SentAnswer
from bot.store.tables import sent_answers as table


class AnswerStore:
    def __init__(self, database: Database, pseudonyms: Pseudonyms) -> None:
        self._database, self._pseudonyms = database, pseudonyms

    def note(self, chat: int, question: int, user: int, answer: SentAnswer, sent_at: datetime) -> None:
        """`question` is the id of the message that asked; noting it again replaces the answer."""
        sent = {"asker": self._pseudonyms.user(user), "message_ids": json.dumps(answer.message_ids),
                "kind": answer.kind, "sent_at": seconds(sent_at)}
        with self._database.write() as connection:
            row = insert_into(connection, table).values(chat=self._pseudonyms.chat(chat), question=question, **sent)
            connection.execute(row.on_conflict_do_update(index_elements=["chat", "question"], set_=sent))

    def find(self, chat: int, question: int) -> SentAnswer | None:
        mine = (table.c.chat == self._pseudonyms.chat(chat)) & (table.c.question == question)
        with self._database.read() as connection:
            row = connection.execute(select(table.c.message_ids, table.c.kind).where(mine)).one_or_none()
        return SentAnswer(tuple(json.loads(row.message_ids)), row.kind) if row else None
