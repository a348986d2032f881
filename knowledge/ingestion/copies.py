"""Somebody's own copies of articles, from which the sentence behind a record can be quoted. The project holds none."""

from __future__ import annotations

import logging
from pathlib import Path

from knowledge.ingestion.article import Article, fingerprint, read_article
from knowledge.models import Claim, Fact, KnowledgeBase

_LOGGER = logging.getLogger(__name__)


class ArticleCopies:
    """A folder of texts named `<key of the source>.txt`; each is read when it is first needed."""

    def __init__(self, folder: Path, base: KnowledgeBase) -> None:
        self.folder = folder
        self.base = base
        self._read: dict[str, Article | None] = {}

    def sentence_of(self, record: Fact | Claim) -> str | None:
        """The sentence that a record rests on; None without a copy, or where the copy says something else there."""
        if record.source not in self._read:
            self._read[record.source] = self._open(record.source)
        article = self._read[record.source]
        sentence = article.sentence_at(record.at) if article else None
        if sentence is None or fingerprint(sentence) != record.fingerprint:
            return None
        return sentence

    def _open(self, source: str) -> Article | None:
        path = self.folder / f"{source}.txt"
        try:
            return read_article(path.read_text(encoding="utf-8"), self.base.sources[source].sections)
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            _LOGGER.warning("%s: this copy of an article cannot be read: %s. Nothing is quoted from it.", path, error)
            return None
