"""The table of methods: what the server does for each name, and that it says so when it cannot."""

from collections.abc import Callable
from typing import Any

from . import answers, chats, edits, sends
from .bot_profile import TEXTS
from .call import Call
from .refusal import Refusal
from .world import World

Handler = Callable[[World, Call], Any]

NOT_FOUND = "Not Found: method not found"
"""What an older Bot API server says to a method it does not know."""
TAKEN_AS_READ = (
    "pinChatMessage",
    "unpinChatMessage",
    "unpinAllChatMessages",
    "setChatMenuButton",
    "setMyDefaultAdministratorRights",
    "setMyProfilePhoto",
    "removeMyProfilePhoto",
    "close",
    "logOut",
)
"""Methods that are checked and recorded, and change nothing here."""

PROFILE: dict[str, Handler] = {
    "getMe": lambda world, call: world.bot.me(),
    "setMyCommands": lambda world, call: world.bot.set_commands(call),
    "getMyCommands": lambda world, call: world.bot.get_commands(call),
    "deleteMyCommands": lambda world, call: world.bot.delete_commands(call),
    **{f"setMy{text}": lambda world, call: world.bot.set_text(call) for text in TEXTS},
    **{f"getMy{text}": lambda world, call: world.bot.get_text(call) for text in TEXTS},
}

HANDLERS: dict[str, Handler] = {
    **PROFILE,
    **sends.HANDLERS,
    **edits.HANDLERS,
    **answers.HANDLERS,
    **chats.HANDLERS,
    **{name: lambda world, call: True for name in TAKEN_AS_READ},
}


def perform(world: World, call: Call) -> Any:
    handler = HANDLERS.get(call.method)
    if handler is None:
        raise Refusal(501, f"Not Implemented: the test server has no {call.method}")
    return handler(world, call)
