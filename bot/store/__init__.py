"""The workspace: what the bot keeps between two starts, in SQLite or PostgreSQL. Nothing else speaks SQL."""

from bot.store.errors import WorkspaceError
from bot.store.ledger import Ledger
from bot.store.location import data_folder, workspace_url
from bot.store.records import ChatSettings, Feedback, Forgotten, Length, SentAnswer, UnansweredQuestion
from bot.store.workspace import Workspace

__all__ = [
    "ChatSettings", "Feedback", "Forgotten", "Ledger", "Length", "SentAnswer", "UnansweredQuestion", "Workspace",
    "WorkspaceError", "data_folder", "workspace_url",
]
