"""A check of every request against the Bot API's own description: names, types, written limits.

The description is `bot-api-10.3.json`; `NOTICE.md` says where it comes from. A limit "after entities parsing"
is left to the server, which parses.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

Limits = list[list[Any]]
Fields = Mapping[str, tuple[str, bool, Limits]]

FILE = Path(__file__).with_name("bot-api-10.3.json")
MEMBERS = {
    "InputMessageContent": (
        "InputTextMessageContent",
        "InputRichMessageContent",
        "InputLocationMessageContent",
        "InputVenueMessageContent",
        "InputContactMessageContent",
        "InputInvoiceMessageContent",
    ),
}
"""Unions whose members do not begin with the union's name."""
PARSED = {"InputTextMessageContent.message_text"}
"""Fields whose limit counts after parsing although the description does not say so in those words."""


class Schema:
    def __init__(self) -> None:
        description = json.loads(FILE.read_text())
        self.version: str = description["version"]
        self._methods: dict[str, Any] = description["methods"]
        self._types: dict[str, Any] = description["types"]
        self._spelling = {name.lower(): name for name in self._methods}

    def spelling(self, method: str) -> str | None:
        """The official spelling of a method, whose case Telegram ignores."""
        return self._spelling.get(method.lower())

    def fields(self, type_name: str) -> Fields:
        fields: Fields = self._types[type_name]["fields"]
        return fields

    def problems(
        self, method: str, params: Mapping[str, Any], files: Collection[str] = ()
    ) -> tuple[str, ...]:
        """What is wrong with a request, one sentence each; form fields come as text."""
        if method not in self._methods:
            return (f"{method}: unknown method",)
        fields: Fields = self._methods[method]["fields"]
        given = {name: value for name, value in params.items() if value is not None}
        unknown = [f"{method}: unknown parameter {name}" for name in given if name not in fields]
        return (*unknown, *self._known(method, fields, given, files))

    def _known(
        self, where: str, fields: Fields, given: Mapping[str, Any], files: Collection[str]
    ) -> Iterator[str]:
        for name, (kind, required, limits) in fields.items():
            if name in given:
                written = [] if f"{where.rpartition('<')[2].rstrip('>')}.{name}" in PARSED else limits
                yield from self._value(f"{where}.{name}", kind, given[name], written)
            elif required and name not in files:
                yield f"{where}: missing {name}"

    def _value(self, where: str, kind: str, value: Any, limits: Limits) -> list[str]:
        """The problems of the alternative that fits best."""
        if kind.startswith("Array of "):
            return self._array(where, kind.removeprefix("Array of "), value, limits)
        alternatives = re.split(r" or |, | and ", kind)
        return min((self._one(where, one.strip(), value, limits) for one in alternatives), key=len)

    def _array(self, where: str, kind: str, value: Any, limits: Limits) -> list[str]:
        items = decoded(value)
        if not isinstance(items, list):
            return [f"{where}: not a JSON array"]
        most = [limit[1] for limit in limits if limit[0] == "maxitems"]
        found = [f"{where}: {len(items)} items, at most {n}" for n in most if len(items) > n]
        for index, item in enumerate(items):
            found += self._value(f"{where}[{index}]", kind, item, [])
        return found

    def _one(self, where: str, kind: str, value: Any, limits: Limits) -> list[str]:
        match kind:
            case "Integer":
                return integer_problems(where, value, limits)
            case "Float" | "Float number":
                return [] if is_number(value) else [f"{where}: {value!r} is not a number"]
            case "Boolean" | "True":
                fits = str(value).lower() in ("true", "false", "1", "0")
                return [] if fits else [f"{where}: {value!r} is not a boolean"]
            case "String":
                return string_problems(where, value, limits)
            case "InputFile":
                attached = isinstance(value, str) and value.startswith("attach://")
                return [] if attached else [f"{where}: not a file"]
        return self._object(where, kind, decoded(value))

    def _object(self, where: str, kind: str, value: Any) -> list[str]:
        if kind == "RichText" and isinstance(value, str):
            return []  # the description lists only the marked forms; plain text and lists of parts are forms as well
        if kind == "RichText" and isinstance(value, list):
            return self._array(where, kind, value, [])
        members = self.members(kind)
        if members:
            return self._union(where, members, value)
        fields = self.fields(kind) if kind in self._types else {}
        if not fields:
            return []
        if not isinstance(value, dict):
            return [f"{where}: not a JSON object"]
        unknown = [f"{where}: unknown field {name}" for name in value if name not in fields]
        return [*unknown, *self._known(where, fields, value, ())]

    def _union(self, where: str, members: tuple[str, ...], value: Any) -> list[str]:
        """The problems of the member that `type` names, or else of the one that fits best."""
        tag = str(value.get("type") or "").replace("_", "") if isinstance(value, dict) else ""
        named = [member for member in members if tag and member.lower().endswith(tag)]
        return min((self._object(f"{where}<{one}>", one, value) for one in named or members), key=len)

    def members(self, kind: str) -> tuple[str, ...]:
        return MEMBERS.get(kind) or tuple(self._types.get(kind, {}).get("members", ()))


def decoded(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True


def integer_problems(where: str, value: Any, limits: Limits) -> list[str]:
    try:
        number = int(value)
    except (TypeError, ValueError):
        return [f"{where}: {value!r} is not an integer"]
    ranges = [limit[1:] for limit in limits if limit[0] == "range"]
    return [f"{where}: {number} outside {low}-{high}" for low, high in ranges if not low <= number <= high]


def string_problems(where: str, value: Any, limits: Limits) -> list[str]:
    if not isinstance(value, str):
        return [f"{where}: {type(value).__name__} is not a string"]
    sizes = {"characters": len(value), "bytes": len(value.encode("utf-8", "surrogatepass"))}
    bounds = [written_bound(limit) for limit in limits]
    return [
        f"{where}: {sizes[unit]} {unit}, allowed {low}-{high}"
        for unit, low, high in bounds
        if not low <= sizes.get(unit, low) <= high
    ]


def written_bound(limit: list[Any]) -> tuple[str, int, int]:
    """Unit, least and most of one limit as the description file writes it."""
    match limit:
        case ["chars", low, high]:
            return "characters", low, high
        case ["maxchars", high]:
            return "characters", 0, high
        case ["bytes", low, high]:
            return "bytes", low, high
        case ["maxbytes", high]:
            return "bytes", 0, high
    return "", 0, 0


@cache
def bot_api() -> Schema:
    return Schema()
