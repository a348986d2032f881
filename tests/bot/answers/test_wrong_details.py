"""Yes/no questions with one detail that is not the point's, and their neighbours that a point does answer."""

from __future__ import annotations

import pytest

from tests.bot.asking import Asking


@pytest.mark.parametrize("text", [
    "Did Alibaba open-source Gemini?", "Did Alibaba release Gemini as open source?", "Is Gemini open source?",
    "Did the cancelled IPO raise concerns about China?", "Did Alibaba cancel its own IPO?",
    "Does SAP partner with Deloitte?", "Is Deloitte a partner of Bosch?", "Is Bosch Deloitte's partner?",
    "Are partners of Alibaba Chinese?", "Is the SAP partnership new?", "Is the SAP partnership about AI?",
    "Is Microsoft's OpenAI alliance new?", "Is Alibaba's e-commerce a gamble?",
    "Does the Cloud Intelligence Group do e-commerce?", "Did the stock rally despite the AI narrative?",
    "Is consumer engagement strong in Europe?", "Is Alibaba cautious?", "Is Alibaba still sceptical?",
    "Is Alibaba fragmented?",
])
def test_wrong_detail__is_not_affirmed(ask: Asking, text: str) -> None:
    assert ask(text).answer.outcome == "decline"


@pytest.mark.parametrize("text", [
    "Did Alibaba open-source a model to challenge Gemini?", "Did Alibaba cancel its IPO?",
    "Did the cancelled IPO raise doubts about financial flexibility?", "Are SAP and Deloitte partners?",
    "Did the cancelled IPO raise concerns over Alibaba's finances?", "Is Alibaba a partner of Bosch?",
    "Does Microsoft partner with OpenAI?", "Is the push a gamble?", "Did the stock rally with the AI narrative?",
    "Did the stock rally despite skepticism?", "Is consumer engagement strong?", "Are Alibaba investors cautious?",
    "Is AI adoption fragmented?",
])
def test_right_detail__is_affirmed(ask: Asking, text: str) -> None:
    assert ask(text).message.text.startswith("Yes")
