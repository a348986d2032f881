"""The workspace: what the bot keeps between two starts, in SQLite or PostgreSQL. Nothing else speaks SQL."""

from bot.store.errors import WorkspaceError
from bot.store.location import workspace_url
from bot.store.records import ChatSettings, Feedback, Forgotten, Length, SentAnswer, UnansweredQuestion
from bot.store.workspace import Workspace

__all__ = [
    "ChatSettings", "Feedback", "Forgotten", "Length", "SentAnswer", "UnansweredQuestion", "Workspace",
    "WorkspaceError", "workspace_url",
]
