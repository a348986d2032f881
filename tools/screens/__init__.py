"""Answers as a phone shows them in Telegram, as pictures: to be looked at before they are sent to anybody."""
