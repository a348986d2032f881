"""`footnote ask --chart FILE`: the answer's figures as a picture."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.assistant import Assistant
from bot.cli.exits import USAGE
from bot.cli.start import fail
from bot.models import Trace
from bot.rendering.charts import draw_chart

_NOTHING = "No chart: there is one where several figures of a metric are compared."


def save_chart(trace: Trace, assistant: Assistant, path: str) -> None:
    """Writes a PNG, or says on standard error why there is none."""
    languages = assistant.renderer.languages
    found = languages.get(trace.question.language, languages["en"])
    picture = draw_chart(trace.answer, found.wording, latin=languages["en"].wording)
    if picture is None:
        print(_NOTHING, file=sys.stderr)
        return
    try:
        Path(path).write_bytes(picture)
    except OSError as error:
        fail(USAGE, f'--chart: "{path}" cannot be written ({error.strerror}); name another file.')
