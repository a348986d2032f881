"""了 behind an offering that is called off (取消IPO了吗): the verb's, and not a word that it has taken place."""

from __future__ import annotations

from knowledge import Knowledge, Mention

from bot.routing.waking import Mentions, woken_by

_CANCEL, _LISTED, _OFFERING, _CLOUD = "cancel", "went_public", "ipo", "cloud"
_ASPECT = ("了", "咗")


@woken_by(_LISTED, beside=(_CANCEL,))
def with_offerings_called_off(mentions: Mentions, _: Knowledge) -> Mentions:
    """The offering by its own name, where nothing but whose it is stands between the deed and it."""
    reach = {m.end for m in mentions if m.key == _CANCEL}
    while added := {m.end for m in mentions if m.start in reach and _says_whose(m)} - reach:
        reach |= added
    return tuple(
        m._replace(key=_OFFERING) if m.key == _LISTED and m.start in reach and m.text.endswith(_ASPECT) else m
        for m in mentions
    )


def _says_whose(mention: Mention) -> bool:
    return mention.kind in ("entity", "term") or mention.key in (_CLOUD, "particles", "its")
