"""A bare doubt after an answer asks where what was shown comes from; what judges it does not."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking

SHOWN = (
    "What is Alibaba's P/E?", "who leads the cloud market?", "what are the risks?", "by how much does AWS lead Azure?",
)


@pytest.mark.parametrize("doubt", [
    "really?", "are you sure?", "you sure?", "r u sure", "is that right?", "correct?", "are you certain about that?",
    "can you confirm that?", "how do you know?", "真的吗",
])
def test_doubt__is_answered_by_the_source_of_what_was_shown(ask: Asking, doubt: str) -> None:
    for text in SHOWN:
        shown = ask(text).answer
        doubted = ask(doubt, frame=shown.frame).answer
        assert (doubted.kind, set(doubted.facts) >= set(shown.facts[:1])) == ("provenance", True), text


@pytest.mark.parametrize("text", [
    "is that good?", "are you sure AWS has 29% of the cloud market?", "does it make money?",
])
def test_doubt__that_says_more_is_none(ask: Asking, text: str) -> None:
    assert ask(text, frame=ask("What is Alibaba's P/E?").answer.frame).answer.kind != "provenance"


def test_doubt__of_nothing_shown_names_no_source(ask: Asking) -> None:
    assert ask("are you sure?").answer.kind != "provenance"


def test_doubt__of_a_refusal_tells_no_figure(ask: Asking) -> None:
    refused = ask("how big is azure's pipeline?").answer
    assert not ask("are you sure?", frame=refused.frame).answer.facts
