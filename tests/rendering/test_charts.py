"""Charts show the figures of their answer, on honest axes, and can be read without colours."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from bot.models import Question, Trace
from bot.rendering import fonts, picture
from bot.rendering.charts import chart_key, draw_chart, has_chart
from bot.rendering.palette import DARK, LIGHT, Palette
from bot.rendering.panels import Bar, Panel, chart_panels
from bot.rendering.wording import Wording
from tests.shipped import shipped_assistant

pytestmark = pytest.mark.volume

TODAY = date(2026, 11, 22)
SHARES = "Compare Alibaba's cloud share with its peers"
CHARTED = [
    SHARES, "rank the clouds by market share", "Who has the highest P/E?", "Alibaba vs Microsoft",
    "combined cloud share of AWS, Azure and Google Cloud", "average P/E of Alibaba, Microsoft and Amazon",
    "compare AI spending of Alibaba, Microsoft and Amazon", "How much of the $53B goes to data centers?",
    "Which clouds have more than 15% market share?",
]
NOT_CHARTED = ["Alibaba P/E", "hello", "What are the risks?", "Tesla's P/E", "Should I buy BABA?"]
PROJECT = Path(__file__).parents[2]


assistant = shipped_assistant


def english() -> Wording:
    return assistant().renderer.languages["en"].wording


def ask(text: str) -> Trace:
    return assistant().trace(Question(text, TODAY))


def chinese() -> Wording:
    return Wording(replace(english().file, entities={"aws": "亚马逊云科技"}), assistant().knowledge)


def image(png: bytes | None) -> Image.Image:
    assert png is not None
    return Image.open(io.BytesIO(png)).convert("RGB")


def drawn(*bars: Bar) -> Image.Image:
    return image(picture.draw((Panel("Title", bars),), ("Note",), dark=False))


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def runs(shown: Image.Image, colour: str) -> list[int]:
    """The lengths of the bars of a colour, from top to bottom."""
    lines = [sum(shown.getpixel((x, y)) == rgb(colour) for x in range(shown.width)) for y in range(shown.height)]
    starts = [y for y in range(1, shown.height) if lines[y] > 20 and lines[y - 1] <= 20]
    return [lines[start + 10] for start in starts]


@pytest.mark.parametrize("text", CHARTED)
def test_chart__every_numeral_stands_in_the_message_too(text: str) -> None:
    trace = ask(text)
    panels = chart_panels(trace.answer, english())
    assert panels
    for bar in (bar for panel in panels for bar in panel.bars):
        assert bar.figure in trace.message.text
        for numeral in re.findall(r"\d[\d.,]*", f"{bar.label} {bar.when}"):
            assert numeral in trace.message.text


@pytest.mark.parametrize("text", CHARTED)
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_chart__a_picture_of_a_phones_width(text: str, palette: Palette) -> None:
    shown = image(draw_chart(ask(text).answer, english(), dark=palette is DARK))
    bars = sum(len(panel.bars) for panel in chart_panels(ask(text).answer, english()))
    assert shown.width == 1080
    assert 100 * bars < shown.height < 200 + 230 * bars
    assert shown.getpixel((2, 2)) == rgb(palette.background)


@pytest.mark.parametrize("text", NOT_CHARTED)
def test_chart__nothing_to_compare_gives_none(text: str) -> None:
    assert not has_chart(ask(text).answer, english())
    assert draw_chart(ask(text).answer, english()) is None


def test_panels__the_subject_is_marked() -> None:
    (panel,) = chart_panels(ask(SHARES).answer, english())
    assert [bar.label for bar in panel.bars if bar.subject] == ["Alibaba Cloud"]


def test_panels__one_unit_on_an_axis() -> None:
    panels = chart_panels(ask("Alibaba vs Microsoft").answer, english())
    assert len(panels) > 1
    for panel in panels:
        assert len({re.sub(r"[\d.,]", "", bar.figure) for bar in panel.bars}) == 1


def test_panels__two_questions_in_one_message_have_both() -> None:
    parts = ask("rank the clouds by market share").answer, ask("Who has the highest P/E?").answer
    answer = replace(parts[0], kind="several", content=None, parts=parts)
    assert [panel.title for panel in chart_panels(answer, english())] == ["Cloud market share · global", "P/E"]


def test_panels__money_stands_on_one_axis_by_the_sources_own_restatement() -> None:
    (panel,) = chart_panels(ask("compare AI spending of Alibaba, Microsoft and Amazon").answer, english())
    assert [bar.figure for bar in panel.bars] == ["$100 billion", "$40 billion", "$16.5 billion"]


def test_panels__a_total_is_labelled_with_its_formula() -> None:
    (panel,) = chart_panels(ask("combined cloud share of AWS, Azure and Google Cloud").answer, english())
    assert [(bar.label, bar.figure) for bar in panel.bars if bar.computed] == [("29% + 20% + 13% =", "62%")]


def test_drawing__lengths_are_as_the_figures() -> None:
    long, short = runs(drawn(Bar("a", "40", "", Decimal(40)), Bar("b", "10", "", Decimal(10))), LIGHT.bar)
    assert long / short == pytest.approx(4, rel=0.03)


def test_drawing__negative_figures_leave_zero_to_the_left() -> None:
    shown = drawn(Bar("a", "5%", "", Decimal(5)), Bar("b", "-5%", "", Decimal(-5)))
    up, down = runs(shown, LIGHT.bar)
    assert up == pytest.approx(down, abs=6)


def test_drawing__the_subject_is_told_without_colours() -> None:
    """In grey, its bar has stripes where the others have none."""
    def stripes(subject: bool) -> int:
        shown = drawn(Bar("a", "40", "", Decimal(40), subject=subject), Bar("b", "40", "", Decimal(40)))
        row = shown.convert("L").crop((60, 190, 700, 191)).tobytes()
        return sum(abs(a - b) > 60 for a, b in pairwise(row))

    assert stripes(subject=True) > 20
    assert stripes(subject=False) == 0


def test_drawing__what_is_computed_is_an_outline() -> None:
    shown = drawn(Bar("a", "40", "", Decimal(40)), Bar("b", "40", "", Decimal(40), computed=True))
    assert len(runs(shown, LIGHT.bar)) >= 2
    middle = [shown.getpixel((200, y)) for y in range(shown.height)].count(rgb(LIGHT.bar))
    assert middle < 60  # one full bar of 38 and two lines


def test_drawing__dollar_signs_are_no_formula() -> None:
    drawn(Bar(r"$\nothing$", "$\\nothing$", "", Decimal(1)), Bar("b", "2", "", Decimal(2)))


def test_drawing__the_same_bytes_from_several_threads() -> None:
    answer = ask(SHARES).answer
    with ThreadPoolExecutor(4) as pool:
        pictures = set(pool.map(lambda _: draw_chart(answer, english()), range(8)))
    assert len(pictures) == 1


def test_drawing__a_long_name_stays_inside() -> None:
    shown = drawn(Bar("long " * 30, "40", "2025", Decimal(40)), Bar("x" * 120, "4", "2025", Decimal(4)))
    edges = {shown.getpixel((x, y)) for x in (*range(40), *range(1040, 1080)) for y in range(shown.height)}
    assert edges == {rgb(LIGHT.background)}


def test_fonts__without_a_chinese_font_the_latin_wording_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "families", lambda: ("DejaVu Sans",))
    answer = ask(SHARES).answer
    assert draw_chart(answer, chinese()) is None
    assert draw_chart(answer, chinese(), latin=english()) == draw_chart(answer, english())


def test_fonts__with_a_chinese_font_nothing_is_lacking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "families", lambda: ("DejaVu Sans", "Noto Sans CJK SC"))
    assert not fonts.lacks("阿里云")


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_palette__contrast(palette: Palette) -> None:
    def light(colour: str) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in rgb(colour))]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    def contrast(colour: str) -> float:
        high, low = sorted((light(colour), light(palette.background)), reverse=True)
        return (high + 0.05) / (low + 0.05)

    assert contrast(palette.text) >= 7
    assert min(contrast(colour) for colour in (palette.muted, palette.bar, palette.subject)) >= 4.5


def test_chart_key__one_for_each_picture() -> None:
    answers = [ask(text).answer for text in CHARTED]
    keys = {chart_key(answer, language, dark)
            for answer in answers for language in ("en", "zh") for dark in (True, False)}
    assert len(keys) == len(CHARTED) * 4
    assert chart_key(ask(SHARES).answer, "en", False) in keys


_IN_ANOTHER_PROCESS = """
import sys
from datetime import date
from bot.models import Question
from bot.rendering.charts import chart_key, draw_chart
from tests.shipped import shipped_assistant
assistant = shipped_assistant()
answer = assistant.trace(Question(sys.argv[1], date(2026, 11, 22))).answer
assert "matplotlib" not in sys.modules
assert draw_chart(answer, assistant.renderer.languages["en"].wording)
assert "matplotlib.pyplot" not in sys.modules
print(chart_key(answer, "en", False))
"""


def test_chart_key__the_same_after_a_restart_and_matplotlib_only_for_drawing() -> None:
    told = subprocess.run([sys.executable, "-c", _IN_ANOTHER_PROCESS, SHARES], capture_output=True, text=True,
                          cwd=PROJECT, check=False)
    assert told.stderr == ""
    assert told.stdout.strip() == chart_key(ask(SHARES).answer, "en", False)
