"""What the bot is and says about itself: getMe, commands per scope and language, name and descriptions."""

import json
import re
from collections import defaultdict
from dataclasses import dataclass, field

from .call import Call, JsonObject
from .refusal import bad_request

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
TEXTS = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}
"""Method ending -> parameter, for setMyName and its like."""


@dataclass
class BotProfile:
    id: int = 7000000001
    first_name: str = "Footnote"
    username: str = "footnote_bot"
    can_read_all_group_messages: bool = False
    """False is privacy mode, the default at Telegram."""
    supports_inline_queries: bool = True
    supports_guest_queries: bool = True
    commands: dict[tuple[str, str], list[JsonObject]] = field(default_factory=dict)
    """(scope as canonical JSON, language) -> commands."""
    texts: defaultdict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    """`name`, `description` or `short_description` -> language -> text; language "" is the default."""

    def user(self) -> JsonObject:
        """The bot as the sender of a message."""
        return {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}

    def me(self) -> JsonObject:
        return self.user() | {
            "can_join_groups": True,
            "can_read_all_group_messages": self.can_read_all_group_messages,
            "supports_guest_queries": self.supports_guest_queries,
            "supports_inline_queries": self.supports_inline_queries,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def set_commands(self, call: Call) -> bool:
        commands = call.json("commands") or []
        if not all(COMMAND.fullmatch(command["command"]) for command in commands):
            raise bad_request("BOT_COMMAND_INVALID")
        self.commands[command_key(call)] = commands
        return True

    def get_commands(self, call: Call) -> list[JsonObject]:
        return self.commands.get(command_key(call), [])

    def delete_commands(self, call: Call) -> bool:
        self.commands.pop(command_key(call), None)
        return True

    def set_text(self, call: Call) -> bool:
        name = TEXTS[call.method.removeprefix("setMy")]
        self.texts[name][call.text("language_code")] = call.text(name)
        return True

    def get_text(self, call: Call) -> JsonObject:
        name = TEXTS[call.method.removeprefix("getMy")]
        texts = self.texts[name]
        default = self.first_name if name == "name" else ""
        return {name: texts.get(call.text("language_code")) or texts.get("") or default}


def command_key(call: Call) -> tuple[str, str]:
    return scope_key(call.json("scope")), call.text("language_code")


def scope_key(scope: JsonObject | None) -> str:
    return json.dumps(scope or {"type": "default"}, sort_keys=True)
