"""Everything the server knows, in one place that the methods and the people both act on."""

from dataclasses import dataclass, field

from .bot_profile import BotProfile
from .call import JsonObject
from .clock import Clock
from .flood import FloodGate
from .media import Files
from .messages import Messages
from .queries import Queries
from .rooms import Rooms
from .updates import UpdateQueue


@dataclass(frozen=True)
class Draft:
    """A piece of an answer that is still being written, shown to one user."""

    chat_id: int
    draft_id: int
    text: str
    can_stop: bool
    thread: int | None = None


@dataclass
class World:
    clock: Clock
    queries: Queries
    updates: UpdateQueue
    flood: FloodGate
    bot: BotProfile = field(default_factory=BotProfile)
    rooms: Rooms = field(default_factory=Rooms)
    messages: Messages = field(default_factory=Messages)
    files: Files = field(default_factory=Files)
    users: dict[int, JsonObject] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=list)


def new_world() -> World:
    clock = Clock()
    return World(clock, Queries(clock), UpdateQueue(clock), FloodGate(clock))
