"""One module for each recogniser; `PEERS` says which module builds which."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import cast

from benchmarks.router.recognised import Peer
from benchmarks.router.vocabulary import Words

PEERS: Mapping[str, str] = {
    "footnote": "this router",
    "hassil_templates": "hassil, templates",
    "hassil_cues": "hassil, templates with cues",
    "adapt": "Adapt",
    "nearest": "rapidfuzz, nearest question",
    "patterns": "regular expressions",
}


def build_peer(name: str, words: Words) -> Peer:
    """Imports the peer's package with it; ImportError where that is not installed."""
    build = cast("Callable[[Words], Peer]", import_module(f"benchmarks.router.peers.{name}").build)
    return build(words)
