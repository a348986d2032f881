"""A third language is two folders: words to hear, words to say. This one is made up, and no code knows of it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.app import DATA, TEMPLATES, build_assistant
from bot.assistant import Assistant
from bot.models import Question, Trace

pytestmark = pytest.mark.volume

HEARD = {
    "cues.yaml": 'pe: ["zorpo"]\nwhat: ["kelu"]\nrisk: ["pelik"]\nmost: ["altamu"]\nwho: ["kiu"]\n',
    "filler.yaml": 'small: ["la", "das"]\n',
    "names.yaml": 'alibaba: ["bababo"]\npe_ratio: ["zorpo"]\n',
    "numbers.yaml": 'units:\n  multiple: ["foyoj"]\n',
    "outside.yaml": 'companies:\n  - name: "Tencent"\n    names: ["dekcendo"]\n',
}
SAID = {
    "layout.j2": "{% block verdict %}{% endblock %}\n{% block notes %}{% endblock %}\n",
    "figure.j2": '{% extends "layout.j2" %}\n{% block verdict %}\n{% for row in answer.content.rows %}\n'
                 "{{ row.entity | name }} havas {{ row.fact | figure }}{{ row.fact | cite }}.\n"
                 "{% endfor %}\n{% endblock %}\n",
    "ranking.j2": '{% extends "layout.j2" %}\n{% block verdict %}\n'
                  "Plej: {{ answer.content.picked.entity | name }}\n{% endblock %}\n",
    "decline.j2": '{% extends "layout.j2" %}\n{% block verdict %}\nMi ne scias.\n{% endblock %}\n',
    "suggestion.j2": "{{ idea.metric | metric if idea.metric else idea.topic }}?\n",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    root = tmp_path_factory.mktemp("third")
    shutil.copytree(DATA, root / "data")
    shutil.copytree(TEMPLATES, root / "templates")
    _write(root / "data" / "vocabulary" / "eo", HEARD)
    _write(root / "templates" / "eo", {**SAID, "wording.yaml": _wording()})
    return build_assistant(data=root / "data", templates=root / "templates")


def _write(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


def _wording() -> str:
    """The English one with another way to write a multiple and another name."""
    text = (TEMPLATES / "en" / "wording.yaml").read_text(encoding="utf-8")
    text = text.replace("language: en", "language: eo").replace('multiple: "{}x"', 'multiple: "{} foyoj"')
    return text + 'entities:\n  alibaba: "Bababo"\n'


def ask(assistant: Assistant, text: str, language: str = "eo") -> Trace:
    return assistant.trace(Question(text, date(2026, 11, 22), language))


def test_third_language__answers_with_its_own_words(assistant: Assistant) -> None:
    assert ask(assistant, "kelu la zorpo das bababo?").message.text == "Bababo havas 18 foyoj¹."


def test_third_language__routes_by_cues(assistant: Assistant) -> None:
    assert ask(assistant, "kiu altamu zorpo").answer.intent == "ranking"


def test_third_language__hears_english_names_as_well(assistant: Assistant) -> None:
    assert "35 foyoj" in ask(assistant, "zorpo das Microsoft").message.text


def test_third_language__declines_what_no_source_has(assistant: Assistant) -> None:
    trace = ask(assistant, "zorpo das dekcendo")
    assert (trace.answer.outcome, trace.message.text) == ("decline", "Mi ne scias.")


def test_third_language__its_words_mean_nothing_elsewhere(assistant: Assistant) -> None:
    assert ask(assistant, "kelu la zorpo das bababo?", "en").answer.outcome == "decline"


def test_third_language__leaves_the_others_as_they_were(assistant: Assistant) -> None:
    assert "18x" in ask(assistant, "What is Alibaba's P/E?", "en").message.text
    assert "18倍" in ask(assistant, "阿里巴巴的市盈率", "zh").message.text
