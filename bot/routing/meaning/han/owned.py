"""Azure是阿里的吗: where a Chinese question names what belongs to somebody and behind it a company, the 的 at its end
asks whether it is that one's."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Knowledge, Mention

from bot.routing.meaning.names.ownership import BELONGS
from bot.routing.waking import Mentions, woken_by

_ASKED = ("polar", "confirm")
_BEING = frozenset({"是", "系", "係", "属", "屬", "归", "歸", "也是", "就是", "都是", "到底", "究竟", "其实", "其實"})
_WHOSE = frozenset(
    {"的", "嘅", "家", "家的", "旗下", "旗下的", "名下", "产品", "產品", "子公司", "业务", "業務", "部门", "部門",
     "东西", "東西", "服务", "服務", "嘢", "品牌", "公司", "平台", "模型"}
)
"""What may stand behind the owner and says no more than that it is his."""
_PARTICLES, _TWO = "particles", 2


@woken_by(*_ASKED, beside=("的", "嘅", "旗下", "家", "产品", "產品", "子公司", "家的", "旗下的"))
def with_owners_asked(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """The first word behind the owner as the cue of belonging."""
    names = [m for m in mentions if m.kind == "entity"]
    if len(names) != _TWO or not any(m.key in _ASKED for m in mentions):
        return mentions
    owned, owner = names
    if knowledge.entity(owned.key).parent is None or knowledge.entity(owner.key).kind != "company":
        return mentions
    between = (m for m in mentions if owned.end <= m.start < owner.start)
    behind = [m for m in mentions if m.start >= owner.end]
    tie = next((m for m in behind if m.text in _WHOSE), None)
    if tie is None or not all(map(_is_being, between)) or not all(map(_ends_it, behind)):
        return mentions
    if any(m.start < owned.start and m.kind != "filler" and m.key not in _ASKED for m in mentions):
        return mentions
    kept = [m for m in mentions if not (m in behind and m.text in _WHOSE) and not _is_inside(m, names)]
    return tuple(sorted((*kept, tie._replace(kind="cue", key=BELONGS, word=None)), key=lambda m: (m.start, m.end)))


def _is_inside(mention: Mention, names: Iterable[Mention]) -> bool:
    """The 云 of 阿里云 is a part of the name."""
    return mention.kind != "entity" and any(one.start <= mention.start and mention.end <= one.end for one in names)


def _is_being(mention: Mention) -> bool:
    return mention.text in _BEING or mention.key in _ASKED


def _ends_it(mention: Mention) -> bool:
    return mention.text in _WHOSE or mention.key in (*_ASKED, _PARTICLES)
