"""Answers in words: templates, numbers, marks. Nothing else in the project writes a sentence."""

from bot.rendering.renderer import Renderer

__all__ = ["Renderer"]
