"""The front of the workspace: opened once, handed to whoever keeps something."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date, datetime
from types import TracebackType
from typing import Self

from bot.store.answers import AnswerStore
from bot.store.chats import SettingsStore
from bot.store.database import Database
from bot.store.feedback import FeedbackStore
from bot.store.frames import FrameStore
from bot.store.location import make_folder, read_url
from bot.store.migration import upgrade
from bot.store.photos import PhotoStore
from bot.store.pseudonyms import Pseudonyms, load_pseudonyms
from bot.store.questions import QuestionStore
from bot.store.records import Forgotten
from bot.store.retention import forget, purge
from bot.store.told import ToldStore


class Workspace:
    """Safe to use from several threads and processes. Every call may raise WorkspaceError."""

    def __init__(self, database: Database, pseudonyms: Pseudonyms, keep_unanswered: bool) -> None:
        self._database, self._pseudonyms = database, pseudonyms
        self.keep_unanswered = keep_unanswered
        self.settings = SettingsStore(database, pseudonyms)
        self.questions = QuestionStore(database)
        self.feedback = FeedbackStore(database, pseudonyms)
        self.frames = FrameStore(database, pseudonyms)
        self.answers = AnswerStore(database, pseudonyms)
        self.photos = PhotoStore(database)
        self.told = ToldStore(database, pseudonyms)

    @classmethod
    def open(cls, url: str, *, keep_unanswered: bool = True, patience: float = 5.0) -> Self:
        """Brings the schema up to date. `patience`: seconds to wait for another program's lock."""
        address = read_url(url)
        make_folder(address)
        database = Database(address, patience)
        try:
            upgrade(database)
            return cls(database, load_pseudonyms(database), keep_unanswered)
        except BaseException:
            database.close()
            raise

    def note_unanswered(self, text: str, language: str, reason: str, asked_on: date) -> bool:
        """Keeps the question for the curator, unless the operator has switched that off."""
        if self.keep_unanswered:
            self.questions.note(text, language, reason, asked_on)
        return self.keep_unanswered

    def one_transaction(self) -> AbstractContextManager[None]:
        """Makes one transaction of everything that this thread keeps meanwhile: much cheaper than one for each."""
        return self._database.one_transaction()

    def forget(self, user: int) -> Forgotten:
        """Deletes everything that is kept of a person."""
        return forget(self._database, self._pseudonyms, user)

    def purge(self, now: datetime) -> int:
        """Drops what is over its time; to be called once a day or so."""
        return purge(self._database, now)

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()
