"""Telegram's reading of `parse_mode=HTML`: the same tags, the same refusals, in the same words.

Rules: https://core.telegram.org/bots/api#html-style. The wording of the refusals is what the official server
says after "can't parse entities: ".
"""

from dataclasses import dataclass
from typing import Any

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "a": "text_link",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
ARGUMENTS = {
    ("a", "href"): "",
    ("code", "class"): "language-",
    ("span", "class"): "tg-",
    ("tg-emoji", "emoji-id"): "",
}
"""The attribute that counts for a tag, and the prefix its value must have."""
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
SPACE = b" \t\r\n\0\v"
DIGITS = b"0123456789"
HEXADECIMAL = b"0123456789abcdefABCDEF"
LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


class BadHtml(ValueError):
    """Telegram would refuse the text for this reason."""


@dataclass(frozen=True)
class FormattedText:
    text: str
    entities: tuple[dict[str, Any], ...]
    """`MessageEntity` objects; offsets and lengths in UTF-16 units."""


@dataclass(frozen=True)
class OpenTag:
    name: str
    argument: str
    offset: int


def read_html(text: str) -> FormattedText:
    return HtmlReader(text).read()


def utf16_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


class HtmlReader:
    def __init__(self, text: str) -> None:
        self._source = text.encode("utf-8", "surrogatepass")
        self._at = 0
        self._plain: list[str] = []
        self._offset = 0
        self._open: list[OpenTag] = []
        self._entities: list[dict[str, Any]] = []

    def read(self) -> FormattedText:
        while self._at < len(self._source):
            self._step()
        if self._open:
            raise BadHtml(f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"')
        entities = sorted(self._entities, key=lambda entity: (entity["offset"], -entity["length"]))
        return FormattedText("".join(self._plain), tuple(entities))

    def _step(self) -> None:
        if self._sees(b"</"):
            self._end_tag()
        elif self._sees(b"<"):
            self._start_tag()
        else:
            self._write(self._reference() or self._run())

    def _sees(self, expected: bytes) -> bool:
        return self._source.startswith(expected, self._at)

    def _sees_any(self, characters: bytes) -> bool:
        return self._at < len(self._source) and self._source[self._at] in characters

    def _take_while(self, characters: bytes) -> bytes:
        begin = self._at
        while self._sees_any(characters):
            self._at += 1
        return self._source[begin : self._at]

    def _take_until(self, characters: bytes) -> bytes:
        begin = self._at
        while self._at < len(self._source) and self._source[self._at] not in characters:
            self._at += 1
        return self._source[begin : self._at]

    def _ended(self) -> bool:
        return self._at >= len(self._source)

    def _write(self, text: str) -> None:
        self._plain.append(text)
        self._offset += utf16_length(text)

    def _run(self) -> str:
        begin = self._at
        self._at += 1
        self._take_until(b"&<")
        return self._source[begin : self._at].decode("utf-8", "surrogatepass")

    def _reference(self) -> str:
        """The character that `&…;` stands for; empty, and nothing taken, when it stands for none."""
        begin = self._at
        if not self._sees(b"&"):
            return ""
        self._at += 1
        character = self._numeric(begin) if self._sees(b"#") else NAMED.get(self._take_while(LETTERS), "")
        if not character:
            self._at = begin
        elif self._sees(b";"):
            self._at += 1
        return character

    def _numeric(self, begin: int) -> str:
        self._at += 1
        base = 10
        if self._sees(b"x"):
            self._at += 1
            base = 16
        digits = self._take_while(DIGITS if base == 10 else HEXADECIMAL)
        code = int(digits, base) if digits else 0
        valid = 0 < code < 0x10FFFF and self._at - begin < 10
        return chr(code) if valid else ""

    def _start_tag(self) -> None:
        begin = self._at
        self._at += 1
        name = self._take_until(SPACE + b">").decode("utf-8", "replace").lower()
        if self._ended():
            raise BadHtml(f"Unclosed start tag at byte offset {begin}")
        if name not in TAGS:
            raise BadHtml(f'Unsupported start tag "{name}" at byte offset {begin}')
        argument = self._arguments(name, begin)
        if name == "span" and argument != "spoiler":
            raise BadHtml(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self._at += 1
        self._open.append(OpenTag(name, argument, self._offset))

    def _arguments(self, tag: str, begin: int) -> str:
        """The value of the one attribute that counts for the tag; stops at `>`."""
        argument = ""
        self._take_while(SPACE)
        while not self._sees(b">"):
            name, value = self._attribute(tag, begin)
            prefix = ARGUMENTS.get((tag, name))
            if prefix is not None and value.startswith(prefix):
                argument = value.removeprefix(prefix)
            elif (tag, name) == ("blockquote", "expandable"):
                argument = "expandable"
            self._take_while(SPACE)
        return argument

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        name = self._take_until(SPACE + b"=>/\"'").decode("utf-8", "replace")
        if not name:
            raise BadHtml(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._take_while(SPACE)
        has_value = self._sees(b"=")
        if has_value:
            self._at += 1
            self._take_while(SPACE)
        if self._ended():
            raise BadHtml(f'Unclosed start tag "{tag}" at byte offset {begin}')
        return name, self._attribute_value(begin) if has_value else ""

    def _attribute_value(self, begin: int) -> str:
        value = self._quoted() if self._sees_any(b"\"'") else self._bare()
        if self._ended():
            raise BadHtml(f"Unclosed start tag at byte offset {begin}")
        return value

    def _quoted(self) -> str:
        quote = self._source[self._at : self._at + 1]
        self._at += 1
        value = b""
        while not self._ended() and not self._sees(quote):
            value += self._reference().encode("utf-8", "surrogatepass") or self._byte()
        self._at += 1
        return value.decode("utf-8", "replace")

    def _byte(self) -> bytes:
        self._at += 1
        return self._source[self._at - 1 : self._at]

    def _bare(self) -> str:
        begin = self._at
        value = self._take_while(LETTERS + DIGITS + b".-").decode().lower()
        if not self._ended() and not self._sees_any(SPACE + b">"):
            raise BadHtml(f"Unexpected end of name token at byte offset {begin}")
        return value

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            raise BadHtml(f"Unexpected end tag at byte offset {begin}")
        self._at += 2
        name = self._take_until(SPACE + b">").decode("utf-8", "replace").lower()
        self._take_while(SPACE)
        if not self._sees(b">"):
            raise BadHtml(f"Unclosed end tag at byte offset {begin}")
        self._at += 1
        tag = self._open.pop()
        if name not in ("", tag.name):
            raise BadHtml(
                f'Unmatched end tag at byte offset {begin}, expected "</{tag.name}>", found "</{name}>"'
            )
        if self._offset > tag.offset:
            self._entities.append(entity_of(tag, self._offset - tag.offset))


def entity_of(tag: OpenTag, length: int) -> dict[str, Any]:
    entity: dict[str, Any] = {"type": TAGS[tag.name], "offset": tag.offset, "length": length}
    match tag.name:
        case "a":
            entity["url"] = tag.argument
        case "tg-emoji":
            entity["custom_emoji_id"] = tag.argument
        case "blockquote" if tag.argument:
            entity["type"] = "expandable_blockquote"
    return entity
