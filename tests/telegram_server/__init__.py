"""A local stand-in for Telegram's Bot API, so that the whole bot runs in tests without network or token."""

from .call import Call
from .faults import Fault
from .fixtures import running_server
from .flood import FloodLimits
from .gateway import TOKEN
from .messages import Message
from .people import PIXEL, User
from .queries import Query
from .rooms import Chat
from .server import Server
from .world import Draft

__all__ = [
    "PIXEL",
    "TOKEN",
    "Call",
    "Chat",
    "Draft",
    "Fault",
    "FloodLimits",
    "Message",
    "Query",
    "Server",
    "User",
    "running_server",
]
