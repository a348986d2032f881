"""Charts as the channel takes them: in a chat's language, on a grey ground, for nobody knows the reader's theme."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge import Fact, Knowledge, frozen

from bot.answers.figures import Figures
from bot.models import Answer, Row
from bot.rendering.charts import chart_key, draw_chart, has_chart
from bot.rendering.wording import Wording


@frozen
class Painter:
    """`wordings` by language; `fallback` is the one whose letters every machine has."""

    wordings: Mapping[str, Wording]
    fallback: str = "en"

    def can_draw(self, answer: Answer, language: str) -> bool:
        return has_chart(answer, self.wordings[language])

    def key(self, answer: Answer, language: str) -> str:
        """The same for the same picture, across restarts."""
        return chart_key(answer, language, False)

    def draw(self, answer: Answer, language: str) -> bytes | None:
        """A PNG; slow, so off the event loop."""
        return draw_chart(answer, self.wordings[language], latin=self.wordings[self.fallback])


def chart_of(facts: tuple[Fact, ...], knowledge: Knowledge) -> Answer:
    """The answer that shows just these figures; restatements in another currency go with what they restate."""
    shown = sorted((fact for fact in facts if fact.equivalent_of is None), key=lambda fact: (fact.metric, -fact.value))
    rows = tuple(Row(fact.entity, fact.metric, fact) for fact in shown)
    content = Figures(rows, tuple(dict.fromkeys(row.metric for row in rows)))
    citations = tuple(dict.fromkeys(knowledge.citation(fact) for fact in shown))
    return Answer("answer", "chart", "chart", content, facts=tuple(shown), citations=citations)
