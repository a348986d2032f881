"""The questions whose answers are looked at: one of each shape that an answer takes on a phone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Screen:
    """A question, and the name of its pictures."""

    name: str
    language: str
    question: str
    chart: bool = False
    """Whether the answer is shown as a picture with its caption."""


SCREENS = (
    Screen("comparison", "en", "How does Alibaba's P/E compare?"),
    Screen("versus", "en", "AWS vs Azure"),
    Screen("ranking", "en", "cloud market share ranking"),
    Screen("chart", "en", "/chart Alibaba's cloud market share", chart=True),
    Screen("risks", "en", "What are the risks of Alibaba?"),
    Screen("discount", "en", "Alibaba's P/E discount to Microsoft?"),
    Screen("refusal", "en", "Tencent P/E?"),
    Screen("conflict", "en", "Does the source contradict itself?"),
    Screen("money", "en", "How does Alibaba's AI investment compare with Microsoft's and Amazon's?"),
    Screen("definition", "en", "What is a P/E ratio?"),
    Screen("two-questions", "en", "What is Alibaba's P/E, and what are its risks?"),
    Screen("overview", "en", "Tell me about Alibaba"),
    Screen("comparison-zh", "zh", "阿里巴巴的市盈率和同行相比如何？"),
    Screen("risks-zh", "zh", "阿里巴巴有哪些风险？"),
)
