"""The bot's own comings and goings: one greeting when it is added to a group, and the group's change of number."""

from __future__ import annotations

from telegram import ChatMember, ChatMemberUpdated, Message
from telegram.constants import ChatType

from bot.channels.telegram.desk import Desk
from bot.channels.telegram.language import profile_language
from bot.channels.telegram.sending import Draft

_OUT = (ChatMember.LEFT, ChatMember.BANNED)
_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


async def on_membership(desk: Desk, change: ChatMemberUpdated) -> None:
    """Greets a group that the bot comes into; where privacy mode is on, says once what that means."""
    came = change.old_chat_member.status in _OUT and change.new_chat_member.status not in _OUT
    if not came or change.chat.type not in _GROUPS or not desk.options.admits(change.chat.id, change.from_user.id):
        return
    settings = await desk.memory.settings(change.chat.id)
    language = settings.language or profile_language(change.from_user.language_code, desk.languages)
    parts = [desk.words.say("greeting", language, bot=desk.me.username)]
    is_deaf = not desk.me.can_read_all_group_messages and change.new_chat_member.status != ChatMember.ADMINISTRATOR
    if is_deaf and await desk.memory.first_time(change.chat.id, "privacy_mode"):
        parts.append(desk.words.say("privacy_hint", language))
    await desk.sender.send(Draft(change.chat.id, "\n\n".join(parts)))


async def on_service(desk: Desk, message: Message) -> bool:
    """Whether the message only tells of something; nothing is ever said to that."""
    if message.migrate_to_chat_id:
        await desk.memory.move(message.chat.id, message.migrate_to_chat_id)
        return True
    return not (message.text or message.caption or message.effective_attachment)
